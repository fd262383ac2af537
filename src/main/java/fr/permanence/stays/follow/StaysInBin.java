package fr.permanence.stays.follow;

import fr.permanence.ids.PersonId;
import fr.permanence.people.bin.BinFollower;
import fr.permanence.stays.HangsOnStay;
import fr.permanence.stays.Planning;
import fr.permanence.stays.StayWatch;
import fr.permanence.stays.follow.GoingRepository.Going;
import fr.permanence.stays.participants.ParticipantState;
import fr.permanence.stays.participants.Standing;
import fr.permanence.store.Transaction;
import fr.permanence.text.HouseClock;
import java.util.List;
import java.util.function.Consumer;

/** In the bin she keeps no place of a stay from others; stays that are over keep their counts. */
public final class StaysInBin implements BinFollower {
    private final HouseClock clock;
    private final Settling settling;
    private final Runnable told;
    private final Consumer<BackInLists> back;

    /** @param back told after the commit of who is in the lists again, or is not any more */
    public StaysInBin(Planning with, StayWatch watch, List<HangsOnStay> hanging, Consumer<BackInLists> back) {
        this.back = back;
        clock = with.clock();
        told = with.told();
        settling = new Settling(watch, hanging);
    }

    @Override
    public void put(Transaction tx, PersonId person) {
        for (Going going : new GoingRepository(tx).of(person)) {
            boolean keeps = going.isOver(clock.today()) || going.state() == ParticipantState.WITHDREW;
            if (!keeps && going.standing() == Standing.HELD) settling.away(tx, going, Standing.BINNED);
        }
    }

    @Override
    public void back(Transaction tx, PersonId person) {
        for (Going going : new GoingRepository(tx).of(person))
            if (going.standing() == Standing.BINNED) settling.back(tx, going);
    }

    @Override
    public void moved(PersonId person) {
        told.run();
        back.accept(new BackInLists(person));
    }
}
