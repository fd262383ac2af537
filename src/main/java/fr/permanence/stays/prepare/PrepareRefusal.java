package fr.permanence.stays.prepare;

/** Why something cannot be prepared so; nothing was changed. */
public enum PrepareRefusal {
    /** The stay, or what was to be changed, is not there any more. */
    GONE,
    /** Somebody else changed it since this page was opened. */
    CHANGED_SINCE,
    /** Nothing is written. */
    EMPTY,
    /** More than {@link fr.permanence.text.CleanText#NAME_LIMIT} characters. */
    TOO_LONG,
    /** More than {@value PrepareRules#MOST_TEAM} people of the team, or somebody of this name comes along already. */
    TOO_MANY_OR_TWICE,
    /** A day that is no day of the stay. */
    DAY_OUT_OF_RANGE,
    /** More than {@value PrepareRules#MOST_DAYS_BEFORE} days before the departure, or as many after it. */
    DUE_OUT_OF_RANGE,
    /** Who wishes or votes is not among the participants. */
    NO_PARTICIPANT
}
