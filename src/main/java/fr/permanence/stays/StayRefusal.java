package fr.permanence.stays;

/** Why a stay cannot be written as typed; nothing was changed. */
public enum StayRefusal {
    /** The return is before the departure. */
    RETURN_BEFORE_DEPARTURE,
    /** On one and the same day the hour of return is not after that of departure. */
    RETURNS_BEFORE_LEAVING,
    /** More than {@value StayRules#MOST_DAYS} days. */
    TOO_LONG,
    /** Before 2000 or after 2099: a year was mistyped. */
    YEAR_OUT_OF_RANGE,
    /** 0 places, or less. */
    NO_PLACES,
    /** More than {@value StayRules#MOST_PLACES}. */
    TOO_MANY_PLACES,
    /** Money below 0 or above {@value StayRules#MOST_CENTS} cents. */
    MONEY_OUT_OF_RANGE,
    /** The meeting point has more than {@link fr.permanence.text.CleanText#NAME_LIMIT} characters. */
    MEETING_POINT_TOO_LONG,
    /** The review has more than {@value StayRules#REVIEW_LIMIT} characters. */
    REVIEW_TOO_LONG,
    /** Its destination is not there any more. */
    DESTINATION_GONE,
    /** More women are confirmed than there would be places: nobody loses a place silently. */
    CAPACITY_BELOW_CONFIRMED,
    /** Somebody who is confirmed would be on two stays at once. */
    ON_TWO_STAYS,
    /** Somebody who is confirmed is not in the lists any more. */
    PERSON_IS_GONE,
    /** Somebody else changed it since this page was opened. */
    CHANGED_SINCE,
    /** It is not there any more. */
    GONE,
    /** Somebody is or was on it, or something hangs on it: it is cancelled, not removed. */
    SOMETHING_HANGS
}
