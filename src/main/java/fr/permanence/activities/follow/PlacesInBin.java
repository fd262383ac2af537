package fr.permanence.activities.follow;

import fr.permanence.activities.Coordination;
import fr.permanence.activities.signups.Enrolment;
import fr.permanence.activities.signups.EnrolmentState;
import fr.permanence.activities.signups.PlaceBooks;
import fr.permanence.activities.waiting.WaitingEntry;
import fr.permanence.activities.waiting.WaitingState;
import fr.permanence.ids.PersonId;
import fr.permanence.people.bin.BinFollower;
import fr.permanence.store.Transaction;
import fr.permanence.text.HouseClock;

/** In the bin she keeps no place from others, but her rank; a proposal lapses. When she comes back, see {@link Returning}. */
public final class PlacesInBin implements BinFollower {
    private final HouseClock clock;
    private final Returning returning;
    private final Runnable told;

    public PlacesInBin(Coordination with, PlaceBooks books) {
        clock = with.clock();
        told = with.told();
        returning = new Returning(books, with.ids(), with.clock(), with.session());
    }

    @Override
    public void put(Transaction tx, PersonId person) {
        FollowRepository repository = new FollowRepository(tx);
        for (Enrolment place : repository.places(person, EnrolmentState.HELD))
            if (!place.last().isBefore(clock.today())) repository.turn(place.id(), EnrolmentState.BINNED);
        for (WaitingEntry entry : repository.waits(person))
            if (entry.state().isStanding()) repository.turn(entry.id(), WaitingState.BINNED);
    }

    @Override
    public void back(Transaction tx, PersonId person) {
        FollowRepository repository = new FollowRepository(tx);
        for (Enrolment place : repository.places(person, EnrolmentState.BINNED)) returning.place(tx, place);
        for (WaitingEntry entry : repository.waits(person))
            if (entry.state() == WaitingState.BINNED) returning.wait(tx, entry, WaitingState.WAITING);
    }

    @Override
    public void moved(PersonId person) {
        told.run();
    }
}
