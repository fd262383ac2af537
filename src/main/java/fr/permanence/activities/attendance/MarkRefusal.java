package fr.permanence.activities.attendance;

/** Why nobody was marked. */
public enum MarkRefusal {
    /** The session is of a day to come: who says she will be absent is noted as absent once. */
    NOT_YET,
    /** It is cancelled: nobody is marked in it. */
    CANCELLED,
    PERSON_IS_GONE,
    /** The session or the check-in is not there any more. */
    GONE
}
