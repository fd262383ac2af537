package fr.permanence.activities.signups;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.activities.ActivityReversals;
import fr.permanence.activities.Coordination;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.sessions.Sessions;
import fr.permanence.change.Undo;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.SessionId;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.RowChanges;
import fr.permanence.text.HouseClock;
import java.util.Optional;

/** Who was told that a session is cancelled; the list of them is {@link PlaceQueries#toTell}. */
public final class Calls {
    /** Somebody was told, or was not after all. */
    public static final String TELL = "session.tell";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final HouseClock clock;
    private final Runnable told;

    public Calls(Coordination with) {
        database = with.database();
        journal = with.journal();
        session = with.session();
        clock = with.clock();
        told = with.told();
    }

    /** Lets undo take back what this service did. */
    public void teach(Undo undo, ActivityReversals reversals) {
        reversals.learn(undo, TELL, Right.KEEP_THE_DESK);
    }

    /** Notes that she was told, or was not after all; false when it was so already or the session is not cancelled. */
    public boolean tell(SessionId id, PersonId person, boolean isTold) {
        session.require(Right.KEEP_THE_DESK);
        boolean changed = database.write(tx -> {
            PlaceRepository places = new PlaceRepository(tx);
            Optional<ActivitySession> of = Sessions.findWithin(tx, id).filter(ActivitySession::isCancelled);
            if (of.isEmpty() || places.told(id).contains(person) == isTold) return false;
            RowChanges changes = new RowChanges(tx);
            if (isTold) PlaceRepository.insertTold(changes, id, person, clock.now(), session.account());
            else places.deleteTold(changes, id, person);
            journal.record(tx, TELL, id.value(), changes.note());
            return true;
        });
        if (changed) told.run();
        return changed;
    }
}
