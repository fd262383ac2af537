package fr.permanence.stays.rooms.lodging;

import fr.permanence.ids.SleeperId;

/**
 * Somebody wishes to sleep in one room with somebody else.
 *
 * @param sharesBed whether one double bed for the two does for her
 */
public record Wish(SleeperId of, SleeperId with, boolean sharesBed) {}
