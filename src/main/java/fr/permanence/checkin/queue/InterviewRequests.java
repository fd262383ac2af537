package fr.permanence.checkin.queue;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Undo;
import fr.permanence.checkin.HangsOnVisit;
import fr.permanence.checkin.presence.WaitingEnds;
import fr.permanence.ids.HouseWordId;
import fr.permanence.ids.Ids;
import fr.permanence.ids.InterviewRequestId;
import fr.permanence.ids.VisitId;
import fr.permanence.settings.lists.HouseList;
import fr.permanence.settings.lists.HouseLists;
import fr.permanence.settings.lists.HouseWord;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.Transaction;
import fr.permanence.store.UndoNote;
import fr.permanence.text.HouseClock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who waits for an interview: asked for at the desk, called by the team, done or given up. */
public final class InterviewRequests {
    /** An interview was asked for. */
    public static final String ASK = "interview.ask";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Ids ids;
    private final HouseClock clock;
    private final Runnable told;

    /** @param told run after each commit */
    public InterviewRequests(
            Database database, Journal journal, Session session, Ids ids, HouseClock clock, Runnable told) {
        this.database = database;
        this.journal = journal;
        this.session = session;
        this.ids = ids;
        this.clock = clock;
        this.told = told;
    }

    /** Lets undo take back what this service did. */
    public void teach(Undo undo) {
        new QueueReversals(told).teach(undo);
    }

    /** What goes and comes back with a visit. */
    public static HangsOnVisit hanging() {
        return new QueueHanging();
    }

    /** What ends with a visit. */
    public static WaitingEnds waiting() {
        return new QueueHanging();
    }

    /** The act of the journal that a step is. */
    public static String verbOf(QueueRules.Step step) {
        return switch (step) {
            case CALL -> "interview.call";
            case DONE -> "interview.done";
            case GIVE_UP -> "interview.giveUp";
        };
    }

    /** What came of asking. */
    public sealed interface Asking {}

    /** She waits. */
    public record Asked(InterviewRequest request) implements Asking {}

    /** She waits for the same one already, or is with them; nothing was added. */
    public record AlreadyWaits(InterviewRequest request) implements Asking {}

    /** The word is not in the list of the house, or no longer; nothing was added. */
    public record NotInTheList() implements Asking {}

    /** The visit has ended, is of another day or was taken back; nothing was added. */
    public record NotHere() implements Asking {}

    /** What came of a step. */
    public sealed interface Stepping {}

    /** It went on. */
    public record Stepped(InterviewRequest request) implements Stepping {}

    /** It had gone on already, or is not there any more; nothing was changed. */
    public record NotPossible() implements Stepping {}

    /**
     * Asks for an interview.
     *
     * @param forWhom a word of {@link HouseList#FOR_WHOM}, or null for whoever is free
     * @param whatFor a word of {@link HouseList#WHAT_FOR}, or null
     */
    public Asking ask(VisitId visit, @Nullable HouseWordId forWhom, @Nullable HouseWordId whatFor) {
        session.require(Right.KEEP_THE_DESK);
        Asking asking = database.write(tx -> {
            QueueRepository repository = new QueueRepository(tx);
            Optional<QueueRepository.Visiting> visiting = repository.visit(visit);
            if (visiting.filter(there -> there.isOpen() && there.day().equals(clock.today()))
                    .isEmpty()) return new NotHere();
            if (!isOffered(tx, HouseList.FOR_WHOM, forWhom) || !isOffered(tx, HouseList.WHAT_FOR, whatFor))
                return new NotInTheList();
            Optional<InterviewRequest> standing = QueueRules.standing(repository.of(visit), forWhom);
            if (standing.isPresent()) return new AlreadyWaits(standing.get());
            InterviewRequest request = fresh(visit, forWhom, whatFor);
            repository.insert(request);
            journal.record(tx, ASK, request.id().value(), UndoNote.empty());
            return new Asked(request);
        });
        if (asking instanceof Asked) told.run();
        return asking;
    }

    /** Goes one step on. */
    public Stepping step(InterviewRequestId id, QueueRules.Step step) {
        session.require(Right.KEEP_THE_DESK);
        Stepping stepping = database.write(tx -> {
            QueueRepository repository = new QueueRepository(tx);
            Optional<InterviewRequest> before = repository.find(id);
            Optional<InterviewRequest> after = before.flatMap(request -> QueueRules.after(request, step, clock.now()));
            if (before.isEmpty() || after.isEmpty()) return new NotPossible();
            repository.update(after.get());
            journal.record(tx, verbOf(step), id.value(), UndoNote.of(QueueNote.of(List.of(before.get()))));
            return new Stepped(after.get());
        });
        if (stepping instanceof Stepped) told.run();
        return stepping;
    }

    /** What was asked for today, in the order it was, those that ended included. */
    public List<InterviewRequest> today() {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> new QueueRepository(tx).of(clock.today()));
    }

    /** Whether a request names this word, so that it cannot be taken out of its list. */
    public static boolean isUsed(Transaction tx, HouseWordId word) {
        return new QueueRepository(tx).isUsed(word);
    }

    private InterviewRequest fresh(VisitId visit, @Nullable HouseWordId forWhom, @Nullable HouseWordId whatFor) {
        return new InterviewRequest(
                new InterviewRequestId(ids.next()),
                visit,
                clock.today(),
                clock.now(),
                forWhom,
                whatFor,
                QueueState.WAITING,
                null,
                null,
                session.account());
    }

    private static boolean isOffered(Transaction tx, HouseList list, @Nullable HouseWordId word) {
        if (word == null) return true;
        return HouseLists.find(tx, word)
                .filter(HouseWord::shown)
                .filter(found -> found.list() == list)
                .isPresent();
    }
}
