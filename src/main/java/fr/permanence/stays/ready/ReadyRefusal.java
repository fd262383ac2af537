package fr.permanence.stays.ready;

/** Why nothing was written for a departure. */
public enum ReadyRefusal {
    /** She is not among the participants any more. */
    GONE,
    /** Signed on a day to come. */
    SIGNED_IN_THE_FUTURE,
    /** Below 0, or above {@value fr.permanence.stays.StayRules#MOST_CENTS} cents. */
    MONEY_OUT_OF_RANGE,
    /** A paper has a last day, or it is said that it has none. */
    NO_EXPIRY,
    /** The last day of a paper is more than {@value DepartureFiles#MOST_YEARS} years away: a year was mistyped. */
    EXPIRY_OUT_OF_RANGE,
    /** Nothing is written. */
    EMPTY,
    /** More than {@link fr.permanence.people.entries.Entries#LIMIT} characters. */
    TOO_LONG
}
