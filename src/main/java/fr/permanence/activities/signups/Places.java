package fr.permanence.activities.signups;

/**
 * How full it is, as it may be said aloud.
 *
 * @param capacity how many places there are
 * @param taken how many are taken; in a whole activity, in the fullest session to come
 * @param free how many can be given now: 0 while somebody waits
 * @param waiting how many wait
 */
public record Places(int capacity, int taken, int free, int waiting) {}
