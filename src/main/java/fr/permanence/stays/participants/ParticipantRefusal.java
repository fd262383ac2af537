package fr.permanence.stays.participants;

/** Why nothing was changed about a place. */
public enum ParticipantRefusal {
    /** The stay or the participant is not there any more. */
    GONE,
    /** Her file is in the bin or became part of another. */
    PERSON_IS_GONE,
    /** She is among the participants already. */
    ALREADY_THERE,
    /** Somebody else changed it since this page was opened. */
    CHANGED_SINCE,
    /** From where she stands this step is not possible. */
    NOT_FROM_HERE,
    /** All places are taken. */
    FULL,
    /** The stay has not begun. */
    NOT_YET,
    /** The stay does not take place. */
    STAY_CANCELLED,
    /** More than {@value ParticipantRules#REASON_LIMIT} characters. */
    REASON_TOO_LONG,
    /** Her own days are not days of the stay, or end before they begin. */
    DAYS_OUT_OF_RANGE,
    /** The child has no first name. */
    CHILD_WITHOUT_NAME,
    CHILD_NAME_TOO_LONG,
    /** An age below 0 or above {@value ParticipantRules#MOST_AGE}. */
    CHILD_AGE_OUT_OF_RANGE,
    /** More than {@value ParticipantRules#MOST_CHILDREN} children of one mother. */
    TOO_MANY_CHILDREN
}
