package fr.permanence.stays;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Undo;
import fr.permanence.ids.DestinationId;
import fr.permanence.ids.Ids;
import fr.permanence.ids.StayId;
import fr.permanence.stays.StayWatch.Fault;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The stays of the house: seen by who keeps the desk, planned by who prepares them. */
public final class Stays {
    /** A stay was planned. */
    public static final String PLAN = "stay.plan";
    /** It was written otherwise, on the same days. */
    public static final String CORRECT = "stay.correct";
    /** Its days are other ones. */
    public static final String MOVE = "stay.move";
    /** It became an idea, is prepared, or does not take place. */
    public static final String STAGE = "stay.stage";
    /** Its review was written. */
    public static final String REVIEW = "stay.review";
    /** It was removed before anybody was on it. */
    public static final String REMOVE = "stay.remove";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Ids ids;
    private final Runnable told;
    private final StayWatch watch;
    private List<HangsOnStay> hanging = List.of();

    public Stays(Planning with, StayWatch watch) {
        database = with.database();
        journal = with.journal();
        session = with.session();
        ids = with.ids();
        told = with.told();
        this.watch = watch;
    }

    /** Lets undo take back what this service did, and lets what hangs on a stay follow it. */
    public void teach(Undo undo, StayReversals reversals, List<HangsOnStay> hanging) {
        this.hanging = List.copyOf(hanging);
        for (String verb : List.of(PLAN, CORRECT, MOVE, STAGE, REVIEW, REMOVE)) reversals.learn(undo, verb);
    }

    /** What came of writing. */
    public sealed interface Writing {}

    /**
     * It is kept.
     *
     * @param verb with the number of the stay, what takes it back
     */
    public record Written(Stay stay, String verb) implements Writing {}

    /** It was so already. */
    public record Unchanged() implements Writing {}

    /** It cannot be kept so; nothing was changed. */
    public record Refused(StayRefusal reason) implements Writing {}

    /** Plans a stay, as an idea or to be prepared. */
    public Writing plan(StayDraft typed, StayStage stage) {
        session.require(Right.PLAN_STAYS);
        return plan(typed, stage, tx -> TypedPlace.known(typed.destination()));
    }

    /**
     * The same to where no stay went so far: the destination of this name is added with the stay, and taken back with it unless
     * something else holds on to it by then.
     *
     * @param place a name that {@link DestinationRules#refusal} does not refuse
     * @param typed all but its destination, which is passed over
     */
    public Writing planTo(String place, StayDraft typed, StayStage stage) {
        session.require(Right.PLAN_STAYS);
        return plan(typed, stage, tx -> TypedPlace.of(tx, ids, place));
    }

    private Writing plan(StayDraft typed, StayStage stage, Function<Transaction, TypedPlace> where) {
        Optional<StayRefusal> refusal = StayRules.refusal(typed);
        if (refusal.isPresent()) return new Refused(refusal.get());
        return tell(database.write(tx -> {
            TypedPlace place = where.apply(tx);
            if (isGone(tx, place.id())) return new Refused(StayRefusal.DESTINATION_GONE);
            RowChanges changes = new RowChanges(tx);
            StayDraft is = StayRules.cleaned(typed).to(place.id());
            Stay planned = new Stay(new StayId(ids.next()), is, stage, 1);
            StayRepository.insert(changes, planned);
            journal.record(tx, PLAN, planned.id().value(), place.note(changes));
            return new Written(planned, PLAN);
        }));
    }

    /**
     * Writes it otherwise; other days are a move, which takes the programme, the beds and the seats with it. Fewer places
     * than women confirmed is refused.
     *
     * @param shown what the edit was begun on
     */
    public Writing correct(Stay shown, StayDraft typed) {
        session.require(Right.PLAN_STAYS);
        return correct(shown, typed, tx -> TypedPlace.known(typed.destination()));
    }

    /** The same to where no stay went so far; see {@link #planTo}. */
    public Writing correctTo(Stay shown, String place, StayDraft typed) {
        session.require(Right.PLAN_STAYS);
        return correct(shown, typed, tx -> TypedPlace.of(tx, ids, place));
    }

    private Writing correct(Stay shown, StayDraft typed, Function<Transaction, TypedPlace> where) {
        Optional<StayRefusal> refusal = StayRules.refusal(typed);
        if (refusal.isPresent()) return new Refused(refusal.get());
        return tell(database.write(tx -> {
            TypedPlace place = where.apply(tx);
            if (isGone(tx, place.id())) return new Refused(StayRefusal.DESTINATION_GONE);
            StayDraft is = StayRules.cleaned(typed).to(place.id());
            String verb = is.days().equals(shown.days()) ? CORRECT : MOVE;
            Stay wanted = new Stay(shown.id(), is, shown.stage(), shown.revision() + 1);
            Writing writing = rewrite(tx, shown, wanted, new Act(verb, place));
            if (!(writing instanceof Written)) place.giveUp();
            return writing;
        }));
    }

    /** What is recorded of a change, and where the stay goes by it. */
    private record Act(String verb, TypedPlace place) {}

    /** Moves or stretches it; see {@link StayRules#renumbered} for what follows. */
    public Writing move(Stay shown, StayDays to) {
        return correct(shown, shown.is().on(to));
    }

    /** Says how serious it is, or that it does not take place; who was on it stays written. */
    public Writing stage(Stay shown, StayStage stage) {
        session.require(Right.PLAN_STAYS);
        Stay wanted = new Stay(shown.id(), shown.is(), stage, shown.revision() + 1);
        Act act = new Act(STAGE, TypedPlace.known(shown.is().destination()));
        return tell(database.write(tx -> rewrite(tx, shown, wanted, act)));
    }

    private static boolean isGone(Transaction tx, DestinationId destination) {
        return new DestinationRepository(tx).find(destination).isEmpty();
    }

    private Writing rewrite(Transaction tx, Stay shown, Stay wanted, Act act) {
        StayRepository repository = new StayRepository(tx);
        Optional<StayRefusal> stale = stale(repository, shown);
        if (stale.isPresent()) return new Refused(stale.get());
        if (wanted.is().equals(shown.is()) && wanted.stage() == shown.stage()) return new Unchanged();
        RowChanges changes = new RowChanges(tx);
        repository.update(changes, wanted);
        if (!wanted.days().equals(shown.days())) hanging.forEach(each -> each.moved(changes, shown, wanted));
        Optional<Fault> fault = watch.fault(tx, shown.id());
        if (fault.isPresent()) {
            changes.giveUp();
            return new Refused(fault.get().refusal());
        }
        journal.record(tx, act.verb(), shown.id().value(), act.place().note(changes));
        return new Written(wanted, act.verb());
    }

    private static Optional<StayRefusal> stale(StayRepository repository, Stay shown) {
        Optional<Stay> now = repository.find(shown.id());
        if (now.isEmpty()) return Optional.of(StayRefusal.GONE);
        return now.get().equals(shown) ? Optional.empty() : Optional.of(StayRefusal.CHANGED_SINCE);
    }

    /** Removes a stay that nobody is or was on, and on which nothing hangs. */
    public Writing remove(Stay shown) {
        session.require(Right.PLAN_STAYS);
        return tell(database.write(tx -> {
            StayRepository repository = new StayRepository(tx);
            Optional<StayRefusal> stale = stale(repository, shown);
            if (stale.isPresent()) return new Refused(stale.get());
            RowChanges changes = new RowChanges(tx);
            if (!repository.delete(changes, shown)) return new Refused(StayRefusal.SOMETHING_HANGS);
            journal.record(tx, REMOVE, shown.id().value(), changes.note());
            return new Written(shown, REMOVE);
        }));
    }

    /** Writes how it went; nothing empties it. */
    public Writing writeReview(Stay shown, String typed) {
        session.require(Right.PLAN_STAYS);
        String review = StayRules.paragraphsOrNull(typed);
        if (review != null && review.length() > StayRules.REVIEW_LIMIT) return new Refused(StayRefusal.REVIEW_TOO_LONG);
        return tell(database.write(tx -> {
            StayRepository repository = new StayRepository(tx);
            Optional<StayRefusal> stale = stale(repository, shown);
            if (stale.isPresent()) return new Refused(stale.get());
            RowChanges changes = new RowChanges(tx);
            Stay reviewed = new Stay(shown.id(), shown.is(), shown.stage(), shown.revision() + 1);
            if (Objects.equals(repository.review(shown.id()), review)) return new Unchanged();
            repository.writeReview(changes, reviewed, review);
            journal.record(tx, REVIEW, shown.id().value(), changes.note());
            return new Written(reviewed, REVIEW);
        }));
    }

    /** How it went, or null when nothing is written. */
    public @Nullable String review(StayId id) {
        session.require(Right.PLAN_STAYS);
        return database.read(tx -> new StayRepository(tx).review(id));
    }

    /** Those that have a day in this span, the first to leave first; without where they go for who does not plan them. */
    public List<StayLine> between(LocalDate first, LocalDate last) {
        session.require(Right.KEEP_THE_DESK);
        List<StayLine> lines = database.read(tx -> new StayRepository(tx).between(first, last));
        return lines.stream().map(this::told).toList();
    }

    private StayLine told(StayLine line) {
        return session.may(Right.PLAN_STAYS) ? line : line.forTheDesk();
    }

    /** One of them, if it is there. */
    public Optional<StayLine> line(StayId id) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> new StayRepository(tx).line(id)).map(this::told);
    }

    /** The stay of this number inside a transaction of a sibling. */
    public static Optional<Stay> findWithin(Transaction tx, StayId id) {
        return new StayRepository(tx).find(id);
    }

    /** The same with its destination and counts. */
    public static Optional<StayLine> lineWithin(Transaction tx, StayId id) {
        return new StayRepository(tx).line(id);
    }

    /** Those that have a day in this span, inside a transaction of a sibling. */
    public static List<StayLine> within(Transaction tx, StayDays span) {
        return new StayRepository(tx).between(span.first(), span.last());
    }

    private Writing tell(Writing writing) {
        if (writing instanceof Written) told.run();
        return writing;
    }
}
