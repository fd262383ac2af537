package fr.permanence.checkin.openings;

/** Why an opening cannot be kept as typed. */
public enum OpeningRefusal {
    /** The hours do not read as two times of the day, such as "14 h – 18 h". */
    HOURS_NOT_UNDERSTOOD,
    /** It closes before it opens. */
    CLOSES_FIRST,
    /** Another opening of that day has these hours, in part or whole. */
    OVERLAPS,
    /** More than {@value OpeningRules#LARGEST_TEAM} people. */
    TEAM_TOO_LARGE,
    /** A name of more than {@value OpeningRules#NAME_LIMIT} characters, or several lines were pasted. */
    NAME_UNFIT
}
