package fr.permanence.activities.signups;

/** Why a place is not given or given up; nothing was changed. */
public enum SignUpRefusal {
    /** No place is free. */
    FULL,
    /** Somebody waits: a freed place is hers. */
    SOMEBODY_WAITS,
    /** She has a place there already. */
    HAS_A_PLACE,
    /** She waits there already. */
    WAITS_ALREADY,
    /** It began already, or nothing of it is left to come. */
    STARTED,
    /** The session is cancelled, or the activity is not offered any more. */
    NOT_OFFERED,
    /** She is not in the lists: in the bin, part of another file, or taken back. */
    PERSON_IS_GONE,
    /** The place, the session or the activity is not there any more, or is so already. */
    GONE,
    /** The day is out of reach. */
    DAY_OUT_OF_RANGE
}
