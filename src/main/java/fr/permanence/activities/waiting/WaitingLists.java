package fr.permanence.activities.waiting;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.activities.Activity;
import fr.permanence.activities.ActivityReversals;
import fr.permanence.activities.Coordination;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.sessions.Sessions;
import fr.permanence.activities.signups.PlaceBook;
import fr.permanence.activities.signups.PlaceBooks;
import fr.permanence.change.Undo;
import fr.permanence.ids.ActivityId;
import fr.permanence.ids.Ids;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.SessionId;
import fr.permanence.ids.WaitingId;
import fr.permanence.people.People;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import fr.permanence.text.HouseClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who waits, in which order and why. What is done about them is the matter of {@link Promotions}. */
public final class WaitingLists {
    /** Somebody asked for a place. */
    public static final String ASK = "waiting.ask";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Ids ids;
    private final HouseClock clock;
    private final Runnable told;
    private final PlaceBooks books;

    public WaitingLists(Coordination with, PlaceBooks books) {
        database = with.database();
        journal = with.journal();
        session = with.session();
        ids = with.ids();
        clock = with.clock();
        told = with.told();
        this.books = books;
    }

    /** Lets undo take back what this service did. */
    public void teach(Undo undo, ActivityReversals reversals) {
        reversals.learn(undo, ASK, Right.KEEP_THE_DESK);
    }

    /** What came of asking. */
    public sealed interface Asking {}

    /** She waits; last of the list. */
    public record Asked(WaitingEntry entry) implements Asking {}

    /** She does not; nothing was changed. */
    public record Refused(WaitingRefusal reason) implements Asking {}

    /** She waits for a place in the whole activity. */
    public Asking ask(ActivityId activity, PersonId person) {
        session.require(Right.KEEP_THE_DESK);
        return tell(database.write(tx -> ask(tx, activity, null, person)));
    }

    /** She waits for a place in one session. */
    public Asking askOnce(SessionId id, PersonId person) {
        session.require(Right.KEEP_THE_DESK);
        return tell(database.write(tx -> Sessions.findWithin(tx, id)
                .map(of -> ask(tx, of.activity(), of, person))
                .orElse(new Refused(WaitingRefusal.GONE))));
    }

    private Asking ask(Transaction tx, ActivityId activity, @Nullable ActivitySession of, PersonId person) {
        Optional<PlaceBook> book = books.open(tx, activity);
        if (book.isEmpty()) return new Refused(WaitingRefusal.GONE);
        if (!People.isListed(tx, person)) return new Refused(WaitingRefusal.PERSON_IS_GONE);
        Optional<WaitingRefusal> refusal = WaitingRules.noWaiting(book.get(), person, of);
        if (refusal.isPresent()) return new Refused(refusal.get());
        WaitingEntry entry = new WaitingEntry(
                new WaitingId(ids.next()),
                activity,
                person,
                of == null ? null : of.id(),
                clock.now(),
                new WaitingRepository(tx).behindAll(activity),
                RankReason.ASKED,
                clock.today(),
                WaitingState.WAITING,
                null);
        RowChanges changes = new RowChanges(tx);
        WaitingRepository.insert(changes, entry, session.account());
        journal.record(tx, ASK, entry.id().value(), changes.note());
        return new Asked(entry);
    }

    /** The list of the whole activity, who is next first, each with what was done about her. */
    public List<WaitingLine> list(ActivityId activity) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> lines(tx, new WaitingRepository(tx).standing(activity, null)));
    }

    /** The list of one session. */
    public List<WaitingLine> listOnce(ActivitySession of) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> lines(tx, new WaitingRepository(tx).standing(of.activity(), of.id())));
    }

    /** All that she waits or waited for, whatever came of it. */
    public List<WaitingEntry> of(PersonId person) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> new WaitingRepository(tx).of(person));
    }

    /**
     * A place is free and she is next.
     *
     * @param session the one session, or null for the whole activity
     */
    public record Due(Activity activity, @Nullable ActivitySession session, WaitingLine next) {}

    /** Whom to propose a freed place to now, in every activity. */
    public List<Due> due() {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> {
            Map<List<Object>, List<WaitingEntry>> lists = new HashMap<>();
            for (WaitingEntry entry : new WaitingRepository(tx).allStanding())
                lists.computeIfAbsent(
                                List.of(entry.activity(), Optional.ofNullable(entry.session())),
                                key -> new ArrayList<>())
                        .add(entry);
            Map<ActivityId, Optional<PlaceBook>> opened = new HashMap<>();
            return lists.values().stream()
                    .flatMap(list -> due(tx, list, opened).stream())
                    .sorted(Comparator.comparing(due -> due.activity().is().title()))
                    .toList();
        });
    }

    private Optional<Due> due(Transaction tx, List<WaitingEntry> list, Map<ActivityId, Optional<PlaceBook>> opened) {
        WaitingEntry first = list.getFirst();
        Optional<PlaceBook> book = opened.computeIfAbsent(first.activity(), id -> books.open(tx, id));
        Optional<WaitingEntry> next = list.stream()
                .filter(entry -> entry.state() == WaitingState.WAITING)
                .findFirst();
        if (book.isEmpty() || next.isEmpty()) return Optional.empty();
        ActivitySession of = first.session() == null ? null : session(book.get(), first.session());
        boolean isOpen =
                WaitingRules.noPlace(book.get(), next.get().person(), of).isEmpty();
        if (!isOpen || WaitingRules.toPropose(book.get(), of) < 1) return Optional.empty();
        return lines(tx, list).stream()
                .filter(line -> line.entry().equals(next.get()))
                .map(line -> new Due(book.get().activity(), of, line))
                .findFirst();
    }

    /** Who can stand in a draw of this list, in the order of the list, inside a transaction of a sibling. */
    public static List<WaitingId> toDraw(Transaction tx, ActivityId activity, @Nullable SessionId one) {
        return new WaitingRepository(tx)
                .standing(activity, one).stream()
                        .filter(entry -> entry.state() == WaitingState.WAITING)
                        .map(WaitingEntry::id)
                        .toList();
    }

    /** Puts these in this order, on the ranks that they have together, by lot. */
    public static void reorder(RowChanges changes, List<WaitingId> order, LocalDate today) {
        WaitingRepository repository = new WaitingRepository(changes.tx());
        List<WaitingEntry> entries =
                order.stream().map(id -> repository.find(id).orElseThrow()).toList();
        List<Long> ranks = entries.stream().map(WaitingEntry::rankNo).sorted().toList();
        for (int i = 0; i < entries.size(); i++)
            repository.update(changes, entries.get(i).at(ranks.get(i), RankReason.DRAWN, today));
    }

    static ActivitySession session(PlaceBook book, SessionId id) {
        return book.sessions().stream()
                .filter(session -> session.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<WaitingLine> lines(Transaction tx, List<WaitingEntry> entries) {
        WaitingRepository repository = new WaitingRepository(tx);
        Map<PersonId, String> names =
                repository.names(entries.stream().map(WaitingEntry::person).toList());
        Map<WaitingId, List<WaitingStep>> steps =
                repository.steps(entries.stream().map(WaitingEntry::id).toList());
        List<WaitingLine> lines = new ArrayList<>();
        for (WaitingEntry entry : entries)
            lines.add(new WaitingLine(
                    lines.size() + 1,
                    entry,
                    Objects.requireNonNull(names.get(entry.person())),
                    steps.getOrDefault(entry.id(), List.of())));
        return lines;
    }

    private Asking tell(Asking asking) {
        if (asking instanceof Asked) told.run();
        return asking;
    }
}
