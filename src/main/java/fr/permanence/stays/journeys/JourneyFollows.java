package fr.permanence.stays.journeys;

import fr.permanence.ids.AccompanierId;
import fr.permanence.ids.LegId;
import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.StayId;
import fr.permanence.ids.TravellingChildId;
import fr.permanence.stays.HangsOnStay;
import fr.permanence.stays.Stay;
import fr.permanence.stays.StayPromise;
import fr.permanence.stays.participants.Participant;
import fr.permanence.stays.participants.ParticipantQueries;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The journey follows the stay: it moves along, the way back stays at its end, and who does not go any more leaves a free
 * seat behind.
 */
public final class JourneyFollows implements HangsOnStay, StayPromise {
    private static final String SEAT = "staySeat";

    private final JourneyQueries journeys;

    public JourneyFollows(JourneyQueries journeys) {
        this.journeys = journeys;
    }

    @Override
    public void moved(RowChanges changes, Stay was, Stay is) {
        int longer = is.days().nights() - was.days().nights();
        if (longer != 0) new LegRepository(changes.tx()).shiftBack(changes, is.id(), longer);
    }

    @Override
    public void letGo(RowChanges changes, ParticipantId participant) {
        LegRepository repository = new LegRepository(changes.tx());
        free(changes, TravellerId.Kind.PARTICIPANT, participant.value());
        repository.childrenOf(participant).forEach(child -> letGo(changes, child));
    }

    @Override
    public void letGo(RowChanges changes, TravellingChildId child) {
        free(changes, TravellerId.Kind.CHILD, child.value());
    }

    @Override
    public void letGo(RowChanges changes, AccompanierId accompanier) {
        free(changes, TravellerId.Kind.ACCOMPANIER, accompanier.value());
    }

    @Override
    public void again(RowChanges changes, ParticipantId participant) {
        Transaction tx = changes.tx();
        Optional<StayId> stay = ParticipantQueries.findWithin(tx, participant).map(Participant::stay);
        if (stay.isEmpty()) return;
        Journey journey = journeys.within(tx, stay.get()).orElseThrow();
        Set<TravellerId> family = journey.travellers().stream()
                .filter(who -> who.id().equals(traveller(participant)) || who.isChildOf(traveller(participant)))
                .map(Traveller::id)
                .collect(Collectors.toSet());
        List<Seat> left = journey.seats().stream()
                .filter(seat -> !family.contains(seat.traveller()) || !isOverfull(journey, seat.leg()))
                .toList();
        new LegRepository(tx).writeSeats(changes, stay.get(), journey.seats(), left);
        if (!broken(tx, stay.get()).isEmpty()) letGo(changes, participant);
    }

    private static boolean isOverfull(Journey journey, LegId leg) {
        Integer all = journey.leg(leg).orElseThrow().is().seats();
        return all != null && journey.on(leg).size() > all;
    }

    @Override
    public List<Given> joined(Transaction tx, ParticipantId gone, ParticipantId kept) {
        return new LegRepository(tx)
                .give(traveller(gone), traveller(kept)).stream()
                        .map(leg -> new Given(SEAT, leg.value(), ""))
                        .toList();
    }

    @Override
    public void parted(Transaction tx, Given given, ParticipantId gone, ParticipantId kept) {
        if (given.kind().equals(SEAT))
            new LegRepository(tx).give(new LegId(given.row()), traveller(kept), traveller(gone));
    }

    @Override
    public Set<String> broken(Transaction tx, StayId stay) {
        return journeys.within(tx, stay)
                .flatMap(SeatRules::fault)
                .map(fault -> Set.of(fault.toString()))
                .orElse(Set.of());
    }

    @Override
    public String refusal() {
        return "undo.journeySeatedSince";
    }

    private static TravellerId traveller(ParticipantId participant) {
        return new TravellerId(TravellerId.Kind.PARTICIPANT, participant.value());
    }

    private static void free(RowChanges changes, TravellerId.Kind kind, long number) {
        new LegRepository(changes.tx()).free(changes, new TravellerId(kind, number));
    }
}
