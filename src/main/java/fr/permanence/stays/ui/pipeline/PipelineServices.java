package fr.permanence.stays.ui.pipeline;

import fr.permanence.change.Undo;
import fr.permanence.people.PeopleQueries;
import fr.permanence.people.search.PersonFinder;
import fr.permanence.stays.Stays;
import fr.permanence.stays.participants.ParticipantQueries;
import fr.permanence.stays.participants.Participants;
import fr.permanence.stays.proposals.Proposals;
import fr.permanence.text.HouseClock;

/**
 * What choosing who goes asks of the house.
 *
 * @param going who goes on a stay, and each step on the way
 * @param proposals who could still come, and why
 * @param known who answers to a name
 * @param undo takes back what was just done
 */
public record PipelineServices(
        Stays stays, Going going, Proposals proposals, Known known, Undo undo, HouseClock clock) {
    /** Who goes, and each step on the way. */
    public record Going(Participants participants, ParticipantQueries queries) {}

    /** Who answers to a name. */
    public record Known(PersonFinder finder, PeopleQueries people) {}
}
