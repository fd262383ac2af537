package fr.permanence.activities.holidays;

/** Why school holidays are not written so; nothing was changed. */
public enum HolidayRefusal {
    NO_LABEL,
    TOO_LONG,
    /** It would end before it begins, or last more than a hundred days. */
    ENDS_BEFORE_IT_BEGINS,
    /** Another period of the table has some of its days. */
    OVERLAPS,
    /** Somebody else changed the table since this page was opened. */
    CHANGED_SINCE,
    /** The period is not there any more. */
    GONE
}
