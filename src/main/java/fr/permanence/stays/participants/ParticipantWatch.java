package fr.permanence.stays.participants;

import fr.permanence.ids.StayId;
import fr.permanence.people.People;
import fr.permanence.stays.Stay;
import fr.permanence.stays.StayWatch;
import fr.permanence.stays.Stays;
import fr.permanence.store.Transaction;
import java.util.List;
import java.util.Optional;

/** Looks whether a stay keeps its promise as it stands in a transaction. */
public final class ParticipantWatch implements StayWatch {
    @Override
    public Optional<Fault> fault(Transaction tx, StayId id) {
        return Stays.findWithin(tx, id).flatMap(stay -> fault(tx, stay));
    }

    private static Optional<Fault> fault(Transaction tx, Stay stay) {
        ParticipantRepository repository = new ParticipantRepository(tx);
        if (repository.taken(stay.id()) > stay.capacity()) return Optional.of(Fault.OVERFULL);
        List<Participant> participants = repository.of(stay.id());
        if (participants.stream().anyMatch(participant -> isGone(tx, participant)))
            return Optional.of(Fault.PERSON_IS_GONE);
        boolean twice = stay.isHeld()
                && participants.stream()
                        .filter(Participant::takesPlace)
                        .anyMatch(participant ->
                                elsewhere(repository, participant, stay).isPresent());
        return twice ? Optional.of(Fault.ON_TWO_STAYS) : Optional.empty();
    }

    private static boolean isGone(Transaction tx, Participant participant) {
        return participant.state() != ParticipantState.WITHDREW && !People.isListed(tx, participant.person());
    }

    /** Another stay on which she has a place on one of these days. */
    static Optional<StayId> elsewhere(ParticipantRepository repository, Participant participant, Stay stay) {
        var hers = participant.days().of(stay.days());
        return repository.places(participant.person(), stay.days()).stream()
                .filter(place -> !place.participant().stay().equals(stay.id()))
                .filter(place -> place.away().meet(hers))
                .map(place -> place.participant().stay())
                .findFirst();
    }
}
