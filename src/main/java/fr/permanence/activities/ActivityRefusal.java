package fr.permanence.activities;

/** Why an activity cannot be written as typed; nothing was changed. */
public enum ActivityRefusal {
    /** It has no title. */
    NO_TITLE,
    /** A text is too long: see the limits of {@link ActivityRules}. */
    TOO_LONG,
    /** 0 places, or less. */
    NO_PLACES,
    /** More than {@value ActivityRules#MOST_PLACES}. */
    TOO_MANY_PLACES,
    /** A minimum below 0 or above the number of places. */
    MINIMUM_OUT_OF_RANGE,
    /** Money below 0 or above {@value ActivityRules#MOST_CENTS} cents. */
    MONEY_OUT_OF_RANGE,
    /** More than {@value ActivityRules#MOST_NAMES} leaders or escorts. */
    TOO_MANY_NAMES,
    /** Somebody else changed it since this page was opened. */
    CHANGED_SINCE,
    /** It is not there any more. */
    GONE,
    /** More people have a place in a session to come than there would be places: they are moved first, by hand. */
    MORE_SIGNED_UP
}
