package fr.permanence.stays.prepare;

/** How somebody belongs to the team. */
public enum Belongs {
    STAFF,
    VOLUNTEER
}
