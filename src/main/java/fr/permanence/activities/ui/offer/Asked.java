package fr.permanence.activities.ui.offer;

/** Each field that can be refused; {@link #SAVE} is below all, for what is about none. */
enum Asked {
    TITLE,
    CAPACITY,
    MINIMUM,
    ROOM,
    LEADERS,
    MEETING_AT,
    COST,
    CONTRIBUTION,
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
