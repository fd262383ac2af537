package fr.permanence.stays.participants;

import fr.permanence.ids.StayId;
import fr.permanence.people.People;
import fr.permanence.stays.Stay;
import fr.permanence.stays.StayWatch;
import fr.permanence.stays.Stays;
import fr.permanence.store.Transaction;
import fr.permanence.text.HouseClock;
import java.util.List;
import java.util.Optional;

/**
 * Looks whether a stay keeps its promise as it stands in a transaction. Of a stay that is over only the places are counted:
 * whose file is in the bin by now was on it all the same.
 */
public final class ParticipantWatch implements StayWatch {
    private final HouseClock clock;

    public ParticipantWatch(HouseClock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Fault> fault(Transaction tx, StayId id) {
        return Stays.findWithin(tx, id).flatMap(stay -> fault(tx, stay));
    }

    private Optional<Fault> fault(Transaction tx, Stay stay) {
        ParticipantRepository repository = new ParticipantRepository(tx);
        if (repository.taken(stay.id()) > stay.capacity()) return Optional.of(Fault.OVERFULL);
        if (stay.days().last().isBefore(clock.today())) return Optional.empty();
        List<Participant> participants = repository.of(stay.id());
        boolean twice = stay.isHeld()
                && participants.stream()
                        .filter(Participant::takesPlace)
                        .anyMatch(participant ->
                                elsewhere(repository, participant, stay).isPresent());
        if (twice) return Optional.of(Fault.ON_TWO_STAYS);
        boolean gone = participants.stream().anyMatch(participant -> isGone(tx, participant));
        return gone ? Optional.of(Fault.PERSON_IS_GONE) : Optional.empty();
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
