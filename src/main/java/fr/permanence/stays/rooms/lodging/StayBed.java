package fr.permanence.stays.rooms.lodging;

import fr.permanence.ids.BedId;

/** One bed of a room. */
public record StayBed(BedId id, BedKind kind) {}
