package fr.permanence.stays;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Undo;
import fr.permanence.ids.DestinationId;
import fr.permanence.ids.Ids;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where stays go, with what is remembered of the lodging and of earlier years. */
public final class Destinations {
    /** A destination was added. */
    public static final String ADD = "destination.add";
    /** It was written otherwise. */
    public static final String CORRECT = "destination.correct";
    /** It is no longer proposed, or is again. */
    public static final String PUT_AWAY = "destination.putAway";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Ids ids;
    private final Runnable told;

    public Destinations(Planning with) {
        database = with.database();
        journal = with.journal();
        session = with.session();
        ids = with.ids();
        told = with.told();
    }

    /** Lets undo take back what this service did. */
    public void teach(Undo undo, StayReversals reversals) {
        for (String verb : List.of(ADD, CORRECT, PUT_AWAY)) reversals.learn(undo, verb);
    }

    /** What came of writing. */
    public sealed interface Writing {}

    /** It is kept. */
    public record Written(Destination destination, String verb) implements Writing {}

    /** It was so already. */
    public record Unchanged() implements Writing {}

    /** It cannot be kept so; nothing was changed. */
    public record Refused(DestinationRefusal reason) implements Writing {}

    /**
     * A stay that went there before, and how it went.
     *
     * @param review or null when nothing was written
     */
    public record Earlier(StayLine stay, @Nullable String review) {
        @Override
        public String toString() {
            return "Earlier[" + stay + "]";
        }
    }

    /** Adds a destination. */
    public Writing add(DestinationDraft typed) {
        session.require(Right.PLAN_STAYS);
        Optional<DestinationRefusal> refusal = DestinationRules.refusal(typed);
        if (refusal.isPresent()) return new Refused(refusal.get());
        return tell(database.write(tx -> {
            Destination added =
                    new Destination(new DestinationId(ids.next()), DestinationRules.cleaned(typed), false, 1);
            if (isNameOfAnother(tx, added)) return new Refused(DestinationRefusal.SAME_NAME);
            RowChanges changes = new RowChanges(tx);
            DestinationRepository.insert(changes, added);
            journal.record(tx, ADD, added.id().value(), changes.note());
            return new Written(added, ADD);
        }));
    }

    /** Writes it otherwise. */
    public Writing correct(Destination shown, DestinationDraft typed) {
        session.require(Right.PLAN_STAYS);
        Optional<DestinationRefusal> refusal = DestinationRules.refusal(typed);
        if (refusal.isPresent()) return new Refused(refusal.get());
        Destination wanted =
                new Destination(shown.id(), DestinationRules.cleaned(typed), shown.putAway(), shown.revision() + 1);
        return tell(database.write(tx -> rewrite(tx, shown, wanted, CORRECT)));
    }

    /** Proposes it no longer, or again; what was held there stays. */
    public Writing putAway(Destination shown, boolean away) {
        session.require(Right.PLAN_STAYS);
        Destination wanted = new Destination(shown.id(), shown.is(), away, shown.revision() + 1);
        return tell(database.write(tx -> rewrite(tx, shown, wanted, PUT_AWAY)));
    }

    private Writing rewrite(Transaction tx, Destination shown, Destination wanted, String verb) {
        Optional<Destination> now = new DestinationRepository(tx).find(shown.id());
        if (now.isEmpty()) return new Refused(DestinationRefusal.GONE);
        if (!now.get().equals(shown)) return new Refused(DestinationRefusal.CHANGED_SINCE);
        if (wanted.is().equals(shown.is()) && wanted.putAway() == shown.putAway()) return new Unchanged();
        if (isNameOfAnother(tx, wanted)) return new Refused(DestinationRefusal.SAME_NAME);
        RowChanges changes = new RowChanges(tx);
        DestinationRepository.update(changes, wanted);
        journal.record(tx, verb, wanted.id().value(), changes.note());
        return new Written(wanted, verb);
    }

    private static boolean isNameOfAnother(Transaction tx, Destination wanted) {
        return new DestinationRepository(tx)
                .all().stream()
                        .anyMatch(other -> !other.id().equals(wanted.id())
                                && other.is()
                                        .name()
                                        .equalsIgnoreCase(wanted.is().name()));
    }

    /** All of them, those still proposed first, then by name. */
    public List<Destination> all() {
        session.require(Right.PLAN_STAYS);
        return database.read(tx -> new DestinationRepository(tx).all());
    }

    /** The destination of this number, if it is there. */
    public Optional<Destination> find(DestinationId id) {
        session.require(Right.PLAN_STAYS);
        return database.read(tx -> new DestinationRepository(tx).find(id));
    }

    /** The stays that went or go there, the newest first, with how they went. */
    public List<Earlier> stays(DestinationId id) {
        session.require(Right.PLAN_STAYS);
        return database.read(tx -> {
            StayRepository stays = new StayRepository(tx);
            return stays.to(id).reversed().stream()
                    .map(line -> new Earlier(line, stays.review(line.stay().id())))
                    .toList();
        });
    }

    private Writing tell(Writing writing) {
        if (writing instanceof Written) told.run();
        return writing;
    }
}
