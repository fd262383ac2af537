package fr.permanence.stays.journeys;

/** Why a leg or a seat cannot be so. */
public enum JourneyRefusal {
    NO_FROM,
    NO_TO,
    TOO_LONG,
    STAGE_OUT_OF_RANGE,
    NO_SEATS,
    TOO_MANY_SEATS,
    /** More than a car or a minibus may have that is driven with a licence B. */
    MORE_THAN_NINE,
    /** In the night of March the clock leaves an hour out. */
    NO_SUCH_TIME,
    ARRIVES_BEFORE_IT_LEAVES,
    MEETING_AFTER_DEPARTURE,
    OUTSIDE_THE_STAY,
    /** More people sit in it than it would have seats. */
    MORE_SEATED,
    FULL,
    /** Who sits in both would be in two at the same time. */
    TWO_AT_ONCE,
    /** Who drives one vehicle drives no other at the same time. */
    DRIVES_ELSEWHERE,
    /** It would leave before the stage before it has arrived. */
    BEFORE_THE_STAGE_BEFORE,
    /** A child sits with her or his mother. */
    AWAY_FROM_MOTHER,
    /** A child on a lap. */
    NEEDS_NO_SEAT,
    ONLY_THE_TEAM_DRIVES,
    NOT_DRIVEN,
    DOES_NOT_GO,
    CHANGED_SINCE,
    GONE
}
