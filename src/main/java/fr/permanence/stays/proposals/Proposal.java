package fr.permanence.stays.proposals;

import fr.permanence.people.Person;
import fr.permanence.stays.participants.Participant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to think of for a stay.
 *
 * @param reasons those that count most first
 * @param standing how she stands among the participants already, or null when she is not among them
 */
public record Proposal(
        Person person, List<Reason> reasons, @Nullable Participant standing) {
    public Proposal {
        reasons = List.copyOf(reasons);
    }

    @Override
    public String toString() {
        return "Proposal[" + person.id() + "]";
    }
}
