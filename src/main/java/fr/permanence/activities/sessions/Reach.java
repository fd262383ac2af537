package fr.permanence.activities.sessions;

/** What an edit of one session reaches. What was held already, or is marked, is never reached. */
public enum Reach {
    THIS,
    THIS_AND_FOLLOWING,
    ALL
}
