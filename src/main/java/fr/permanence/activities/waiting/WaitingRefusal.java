package fr.permanence.activities.waiting;

/** Why nothing was done about somebody who waits. */
public enum WaitingRefusal {
    /** She has a place already. */
    HAS_A_PLACE,
    /** She waits already. */
    WAITS_ALREADY,
    /** It began already, or nothing of it is left to come: nobody is promoted any more. */
    STARTED,
    /** The session is cancelled, or the activity is not offered any more. */
    NOT_OFFERED,
    PERSON_IS_GONE,
    /** No place is free, or each free one was proposed to somebody. */
    FULL,
    /** Somebody stands before her; passing her over asks for a reason. */
    NOT_NEXT,
    /** The reason is too long. */
    TOO_LONG,
    /** She is not there any more, or not in that state. */
    GONE
}
