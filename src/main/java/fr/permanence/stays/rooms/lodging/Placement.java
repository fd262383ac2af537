package fr.permanence.stays.rooms.lodging;

import fr.permanence.ids.BedId;
import fr.permanence.ids.SleeperId;

/** Somebody sleeps in this bed. */
public record Placement(SleeperId sleeper, BedId bed, Nights nights) {}
