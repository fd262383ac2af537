package fr.permanence.stays.journeys;

/**
 * Which of those who travel.
 *
 * @param number of the participant, the child or the accompanier
 */
public record TravellerId(Kind kind, long number) {
    /** What they are on the stay. */
    public enum Kind {
        PARTICIPANT,
        CHILD,
        ACCOMPANIER
    }
}
