package fr.permanence.stays.participants;

import fr.permanence.people.Person;
import java.util.List;

/**
 * One participant as a list shows her.
 *
 * @param children who travel with her
 * @param history what was done about her place, the oldest first
 */
public record ParticipantLine(
        Participant participant, Person person, List<TravellingChild> children, List<PastStep> history) {
    public ParticipantLine {
        children = List.copyOf(children);
        history = List.copyOf(history);
    }

    @Override
    public String toString() {
        return "ParticipantLine[" + participant.id() + "]";
    }
}
