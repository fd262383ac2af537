package fr.permanence.stays.journeys;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Undo;
import fr.permanence.ids.Ids;
import fr.permanence.ids.LegId;
import fr.permanence.ids.StayId;
import fr.permanence.stays.Planning;
import fr.permanence.stays.Stay;
import fr.permanence.stays.Stays;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The legs of a journey: what leaves when, with how many seats. */
public final class Journeys {
    /** A leg was added. */
    public static final String ADD = "leg.add";
    /** A leg was written otherwise. */
    public static final String CORRECT = "leg.correct";
    /** A leg was removed, with the seats in it. */
    public static final String REMOVE = "leg.remove";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Ids ids;
    private final Runnable told;
    private final JourneyQueries journeys;

    public Journeys(Planning with, JourneyQueries journeys) {
        database = with.database();
        journal = with.journal();
        session = with.session();
        ids = with.ids();
        told = with.told();
        this.journeys = journeys;
    }

    /** Lets undo take back what this service did. */
    public void teach(Undo undo) {
        SeatReversals reversals = new SeatReversals(journeys, told);
        for (String verb : List.of(ADD, CORRECT, REMOVE)) reversals.learn(undo, verb);
    }

    /** What came of writing. */
    public sealed interface Writing {}

    /**
     * It is kept.
     *
     * @param verb with the number of the leg, what takes it back
     */
    public record Written(Leg leg, String verb) implements Writing {}

    /** It was so already. */
    public record Unchanged() implements Writing {}

    /**
     * It cannot be kept so; nothing was changed.
     *
     * @param who about whom, or null
     */
    public record Refused(JourneyRefusal reason, @Nullable Traveller who) implements Writing {}

    /** Adds a leg; nobody sits in it yet. */
    public Writing add(StayId stay, LegDraft typed) {
        session.require(Right.PLAN_STAYS);
        return tell(database.write(tx -> on(tx, stay, there -> {
            Optional<JourneyRefusal> refusal = JourneyRules.refusal(typed, there.days());
            if (refusal.isPresent()) return new Refused(refusal.get(), null);
            RowChanges changes = new RowChanges(tx);
            Leg added = new Leg(new LegId(ids.next()), stay, JourneyRules.cleaned(typed), 1);
            LegRepository.insert(changes, added, there.days());
            return settled(changes, added, ADD);
        })));
    }

    /**
     * Writes a leg otherwise. Who sits in it stays, or it is refused: with fewer seats than people, or at a time at which
     * somebody of them sits elsewhere.
     *
     * @param shown what the edit was begun on
     */
    public Writing correct(Leg shown, LegDraft typed) {
        session.require(Right.PLAN_STAYS);
        return tell(database.write(tx -> on(tx, shown.stay(), there -> {
            Optional<JourneyRefusal> refusal =
                    JourneyRules.refusal(typed, there.days()).or(() -> stale(tx, shown, there));
            if (refusal.isPresent()) return new Refused(refusal.get(), null);
            Leg wanted = new Leg(shown.id(), shown.stay(), JourneyRules.cleaned(typed), shown.revision() + 1);
            if (wanted.is().equals(shown.is())) return new Unchanged();
            RowChanges changes = new RowChanges(tx);
            LegRepository.update(changes, wanted, there.days());
            return settled(changes, wanted, CORRECT);
        })));
    }

    /** Removes a leg; who sat in it has no seat any more. */
    public Writing remove(Leg shown) {
        session.require(Right.PLAN_STAYS);
        return tell(database.write(tx -> on(tx, shown.stay(), there -> {
            Optional<JourneyRefusal> stale = stale(tx, shown, there);
            if (stale.isPresent()) return new Refused(stale.get(), null);
            RowChanges changes = new RowChanges(tx);
            new LegRepository(tx).empty(changes, shown.id());
            LegRepository.delete(changes, shown, there.days());
            return settled(changes, shown, REMOVE);
        })));
    }

    private interface OnStay {
        Writing with(Stay stay);
    }

    private static Writing on(Transaction tx, StayId stay, OnStay act) {
        Optional<Stay> there = Stays.findWithin(tx, stay);
        return there.isPresent() ? act.with(there.get()) : new Refused(JourneyRefusal.GONE, null);
    }

    private Optional<JourneyRefusal> stale(Transaction tx, Leg shown, Stay stay) {
        Optional<Leg> now = journeys.within(tx, shown.stay(), stay.days()).leg(shown.id());
        if (now.isEmpty()) return Optional.of(JourneyRefusal.GONE);
        return now.get().equals(shown) ? Optional.empty() : Optional.of(JourneyRefusal.CHANGED_SINCE);
    }

    private Writing settled(RowChanges changes, Leg leg, String verb) {
        Optional<SeatRules.Fault> fault =
                journeys.within(changes.tx(), leg.stay()).flatMap(SeatRules::fault);
        if (fault.isPresent()) {
            changes.giveUp();
            boolean isFull = fault.get().reason() == JourneyRefusal.FULL;
            return new Refused(
                    isFull ? JourneyRefusal.MORE_SEATED : fault.get().reason(),
                    fault.get().who());
        }
        journal.record(changes.tx(), verb, leg.id().value(), changes.note());
        return new Written(leg, verb);
    }

    private Writing tell(Writing writing) {
        if (writing instanceof Written) told.run();
        return writing;
    }
}
