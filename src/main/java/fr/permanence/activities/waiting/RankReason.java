package fr.permanence.activities.waiting;

/** Why somebody stands where she stands in the waiting list. */
public enum RankReason {
    /** By the moment she asked. */
    ASKED,
    /** She had a place and lost it through no doing of hers: she stands first. */
    HAD_PLACE,
    /** She refused a place, and by the setting of the activity went to the end. */
    REFUSED,
    /** By lot. */
    DRAWN
}
