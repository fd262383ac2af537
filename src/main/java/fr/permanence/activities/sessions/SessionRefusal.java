package fr.permanence.activities.sessions;

/** Why sessions cannot be planned or changed so; nothing was changed. */
public enum SessionRefusal {
    /** It would end before it begins, or at the same minute, or after midnight. */
    ENDS_BEFORE_IT_BEGINS,
    /** No end is said. */
    NEVER_ENDS,
    /** More sessions than {@value SessionRules#MOST_SESSIONS}. */
    TOO_MANY,
    /** No day is left. */
    NO_DAY,
    /** The interval, the count or the place in the month makes no sense. */
    OUT_OF_RANGE,
    /** An hour of the night the clocks change, which is not there in March and there twice in October. */
    CLOCKS_CHANGE,
    /** A day before 2000 or after 2100. */
    FAR_AWAY,
    /** The activity has a session at that minute already. */
    ALREADY_PLANNED,
    /** A monthly series is not shifted by days: say its new recurrence. */
    MONTHLY_DOES_NOT_SHIFT,
    /** It began already, or somebody is marked in it: it stays as it is. */
    HELD,
    /** It would be in the past. */
    IN_THE_PAST,
    /** More people would have a place in a session than there are places. */
    MORE_SIGNED_UP,
    /** A text is too long. */
    TOO_LONG,
    /** Somebody else changed it since this page was opened. */
    CHANGED_SINCE,
    /** It is cancelled, or is not. */
    NOT_SO,
    /** It is not there any more. */
    GONE
}
