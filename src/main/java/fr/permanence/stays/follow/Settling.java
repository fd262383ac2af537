package fr.permanence.stays.follow;

import fr.permanence.ids.ParticipantId;
import fr.permanence.stays.HangsOnStay;
import fr.permanence.stays.HangsOnStay.Given;
import fr.permanence.stays.StayWatch;
import fr.permanence.stays.StayWatch.Fault;
import fr.permanence.stays.follow.GoingRepository.Going;
import fr.permanence.stays.participants.ParticipantState;
import fr.permanence.stays.participants.Standing;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import java.util.List;

/** What becomes of a place when whose it is changes: it is never taken from somebody else who has it by now. */
final class Settling {
    private final StayWatch watch;
    private final List<HangsOnStay> hanging;

    Settling(StayWatch watch, List<HangsOnStay> hanging) {
        this.watch = watch;
        this.hanging = hanging;
    }

    /**
     * It does not count any more. Its bed and its seat are anybody's, and are kept for it only as long as nobody has them:
     * whatever reads who sleeps and sits where passes it over.
     */
    void away(Transaction tx, Going going, Standing standing) {
        new GoingRepository(tx).turn(going.id(), standing);
    }

    /** It counts again; where the place was given meanwhile, or she is elsewhere then, she waits for one. */
    void back(Transaction tx, Going going) {
        new GoingRepository(tx).turn(going.id(), Standing.HELD);
        unlessRoom(tx, going);
        again(tx, going.id());
    }

    /** She waits where she cannot have the place. */
    void unlessRoom(Transaction tx, Going going) {
        // Whether she is in the lists is being settled around this: it is no reason to lose a place.
        boolean stands = watch.fault(tx, going.stay())
                .filter(fault -> fault != Fault.PERSON_IS_GONE)
                .isEmpty();
        if (!going.state().takesPlace() || stands) return;
        new GoingRepository(tx).put(going.id(), ParticipantState.WAITING, going.asked());
    }

    /** She has what she had, but for what cannot be hers any more. */
    void again(Transaction tx, ParticipantId id) {
        RowChanges changes = new RowChanges(tx);
        hanging.forEach(each -> each.again(changes, id));
    }

    /** One woman has what both had. */
    List<Given> join(Transaction tx, ParticipantId gone, ParticipantId kept) {
        return hanging.stream()
                .flatMap(each -> each.joined(tx, gone, kept).stream())
                .toList();
    }

    /** Each has what was hers. */
    void part(Transaction tx, Given given, ParticipantId gone, ParticipantId kept) {
        hanging.forEach(each -> each.parted(tx, given, gone, kept));
    }
}
