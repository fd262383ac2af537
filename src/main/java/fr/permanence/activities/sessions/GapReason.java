package fr.permanence.activities.sessions;

/** Why nothing is held on a day of the rule. */
public enum GapReason {
    PUBLIC,
    SCHOOL,
    CHOSEN
}
