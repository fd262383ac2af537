package fr.permanence.activities.ui.offer;

/**
 * What does not do, and at which field that is said.
 *
 * @param sentence what to do about it
 */
record Wrong(Asked field, String sentence) {}
