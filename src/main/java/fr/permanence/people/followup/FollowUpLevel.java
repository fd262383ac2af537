package fr.permanence.people.followup;

/** How closely somebody is followed: régulier, ponctuel, lointain. */
public enum FollowUpLevel {
    REGULAR,
    OCCASIONAL,
    DISTANT
}
