package fr.permanence.activities.attendance;

/** What is marked of somebody in a session. */
public enum Mark {
    PRESENT,
    ABSENT,
    EXCUSED
}
