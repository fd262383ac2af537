package fr.permanence.activities.fairness;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.activities.ActivityReversals;
import fr.permanence.activities.Coordination;
import fr.permanence.activities.waiting.WaitingLists;
import fr.permanence.change.Undo;
import fr.permanence.ids.ActivityId;
import fr.permanence.ids.DrawId;
import fr.permanence.ids.Ids;
import fr.permanence.ids.SessionId;
import fr.permanence.ids.WaitingId;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.RowChanges;
import fr.permanence.text.HouseClock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lots drawn for the order of a waiting list, with a seed that is kept so that the draw can be repeated before anybody. */
public final class Draws {
    /** Lots were drawn. */
    public static final String DRAW = "waiting.draw";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Ids ids;
    private final HouseClock clock;
    private final Runnable told;
    private final Supplier<String> seeds;

    /** @param seeds hands out seeds that nobody can guess, 64 characters at most */
    public Draws(Coordination with, Supplier<String> seeds) {
        database = with.database();
        journal = with.journal();
        session = with.session();
        ids = with.ids();
        clock = with.clock();
        told = with.told();
        this.seeds = seeds;
    }

    /** Lets undo take back what this service did. */
    public void teach(Undo undo, ActivityReversals reversals) {
        reversals.learn(undo, DRAW, Right.LEAD_ACTIVITIES);
    }

    /**
     * Draws the order of those who wait and to whom nothing was proposed.
     *
     * @param one the list of one session, or null for that of the whole activity
     * @return the draw, or nothing when fewer than two wait; nothing was changed then
     */
    public Optional<Draw> draw(ActivityId activity, @Nullable SessionId one) {
        session.require(Right.LEAD_ACTIVITIES);
        Optional<Draw> drawn = database.write(tx -> {
            List<WaitingId> among = WaitingLists.toDraw(tx, activity, one);
            if (among.size() < 2) return Optional.empty();
            String seed = seeds.get();
            Draw draw = new Draw(
                    new DrawId(ids.next()),
                    activity,
                    one,
                    seed,
                    clock.now(),
                    session.name(),
                    DrawRules.order(seed, among));
            RowChanges changes = new RowChanges(tx);
            DrawRepository.insert(changes, draw, session.account());
            WaitingLists.reorder(changes, draw.order(), clock.today());
            journal.record(tx, DRAW, draw.id().value(), changes.note());
            return Optional.of(draw);
        });
        if (drawn.isPresent()) told.run();
        return drawn;
    }

    /** The draws of an activity, the newest first. */
    public List<Draw> of(ActivityId activity) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> new DrawRepository(tx).of(activity));
    }
}
