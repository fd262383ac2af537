package fr.permanence.activities.ui.offer;

/** Each field that can be refused, in the order of reading; {@link #SAVE} is below all, for what is about none. */
enum Asked {
    TITLE,
    CAPACITY,
    MINIMUM,
    ROOM,
    LEADERS,
    COST,
    CONTRIBUTION,
    PLACE,
    MEETING_POINT,
    MEETING_AT,
    ESCORTS,
    DAY,
    FROM,
    TO,
    DAYS,
    EVERY,
    LAST,
    COUNT,
    GAPS,
    LEADER,
    SAVE
}
