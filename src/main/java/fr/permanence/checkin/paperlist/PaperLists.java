package fr.permanence.checkin.paperlist;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Undo;
import fr.permanence.checkin.HangsOnVisit;
import fr.permanence.checkin.Visit;
import fr.permanence.checkin.codes.VisitCodes;
import fr.permanence.ids.Ids;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.VisitId;
import fr.permanence.people.Person;
import fr.permanence.people.PersonDraft;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.Transaction;
import fr.permanence.text.HouseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a paper list down as the visits of its day: one act, one undo. What is typed of it is kept until then. */
public final class PaperLists {
    /** A paper list was written down. */
    public static final String ENTER = "paper.enter";

    /** The longest list that is kept while it is typed, in UTF-16 characters. */
    public static final int LIMIT = 20_000;

    private static final int DAY_LIMIT = 20;
    private static final int FIRST_YEAR = 1900;

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Ids ids;
    private final HouseClock clock;
    private final PaperBooks books;

    public PaperLists(
            Database database, Journal journal, Session session, Ids ids, HouseClock clock, PaperBooks books) {
        this.database = database;
        this.journal = journal;
        this.session = session;
        this.ids = ids;
        this.clock = clock;
        this.books = books;
    }

    /** Lets undo take back what this service did. */
    public void teach(Undo undo) {
        new PaperReversals(books).teach(undo);
    }

    /** What goes and comes back with a visit. */
    public static HangsOnVisit hanging() {
        return new PaperHanging();
    }

    /** A list as it is typed so far: its day and its lines. */
    public record Draft(String day, String body) {
        public static final Draft NONE = new Draft("", "");

        @Override
        public String toString() {
            return "Draft";
        }
    }

    /** What came of entering a list. */
    public sealed interface Entering {}

    /**
     * It is written down.
     *
     * @param id the list, for its undo
     * @param visits how many visits were added
     * @param already how many lines were of people who are on the list of that day already
     */
    public record Entered(long id, int visits, int already) implements Entering {}

    /** It is not; nothing was changed. */
    public record Refused(PaperRefusal reason) implements Entering {}

    /** Writes a list down, in one piece. */
    public Entering enter(LocalDate day, List<PaperEntry> entries) {
        session.require(Right.KEEP_THE_DESK);
        session.require(Right.EDIT_PEOPLE);
        Optional<PaperRefusal> refusal = refusal(day, entries);
        if (refusal.isPresent()) return new Refused(refusal.get());
        List<Visit> visits = new ArrayList<>();
        List<Person> newcomers = new ArrayList<>();
        Entering entering = database.write(tx -> {
            if (entries.stream().anyMatch(entry -> isGone(tx, entry))) return new Refused(PaperRefusal.PERSON_GONE);
            List<Instant> times = PaperRules.times(day, entries, clock.now());
            for (int i = 0; i < entries.size(); i++) {
                PaperEntry.Who who = entries.get(i).who();
                visit(tx, day, times.get(i), who, newcomers).ifPresent(visit -> {
                    visits.add(visit);
                    books.ledger().insert(tx, visit, session.account(), clock.today());
                    new PaperRepository(tx).mark(visit.id());
                    if (who instanceof PaperEntry.Coded coded) books.codes().mark(tx, visit.id(), coded.code());
                });
            }
            if (visits.isEmpty()) return new Refused(PaperRefusal.NOTHING);
            new PaperRepository(tx).forgetDraft(session.account());
            long id = ids.next();
            journal.record(tx, ENTER, id, PaperReversals.noteOf(visits, newcomers));
            return new Entered(id, visits.size(), entries.size() - visits.size());
        });
        if (entering instanceof Entered) {
            if (!newcomers.isEmpty()) books.people().tellAdded(newcomers);
            books.checkIns().tell(visits.stream().map(Visit::person).toList());
        }
        return entering;
    }

    private Optional<PaperRefusal> refusal(LocalDate day, List<PaperEntry> entries) {
        if (day.isAfter(clock.today())) return Optional.of(PaperRefusal.DAY_TO_COME);
        if (day.getYear() < FIRST_YEAR) return Optional.of(PaperRefusal.DAY_TOO_LONG_AGO);
        if (entries.isEmpty()) return Optional.of(PaperRefusal.NOTHING);
        for (PaperEntry entry : entries) {
            var time = entry.time();
            if (time != null
                    && day.atTime(time).atZone(HouseClock.ZONE).toInstant().isAfter(clock.now()))
                return Optional.of(PaperRefusal.TIME_TO_COME);
            boolean unfit = entry.who() instanceof PaperEntry.Newcomer newcomer
                    && books.people()
                            .refusal(PersonDraft.named(newcomer.name()))
                            .isPresent();
            if (unfit) return Optional.of(PaperRefusal.NAME_UNFIT);
            if (entry.who() instanceof PaperEntry.Coded coded && !VisitCodes.isCode(coded.code()))
                return Optional.of(PaperRefusal.CODE_UNFIT);
        }
        return Optional.empty();
    }

    private boolean isGone(Transaction tx, PaperEntry entry) {
        return entry.who() instanceof PaperEntry.Known known && !books.people().isThere(tx, known.person());
    }

    /** The visit of a line; nothing when she is on the list of that day, or stands twice on the paper. */
    private Optional<Visit> visit(
            Transaction tx, LocalDate day, Instant at, PaperEntry.Who who, List<Person> newcomers) {
        return switch (who) {
            case PaperEntry.Anonymous group ->
                Optional.of(new Visit(new VisitId(ids.next()), null, day, 0, at, group.headCount()));
            case PaperEntry.Coded coded ->
                books.codes().isFree(tx, coded.code(), day)
                        ? Optional.of(new Visit(new VisitId(ids.next()), null, day, 0, at, 1))
                        : Optional.empty();
            case PaperEntry.Newcomer newcomer -> {
                Person person = books.people().addWithin(tx, PersonDraft.named(newcomer.name()));
                newcomers.add(person);
                yield Optional.of(new Visit(new VisitId(ids.next()), person.id(), day, 1, at, 1));
            }
            case PaperEntry.Known known -> known(tx, day, at, known.person());
        };
    }

    private Optional<Visit> known(Transaction tx, LocalDate day, Instant at, PersonId person) {
        if (!books.ledger().ofPersonOn(tx, person, day).isEmpty()) return Optional.empty();
        return Optional.of(new Visit(new VisitId(ids.next()), person, day, 1, at, 1));
    }

    /** What was typed of a list and not written down yet. */
    public Draft draft() {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> new PaperRepository(tx).draft(session.account()))
                .orElse(Draft.NONE);
    }

    /** Keeps what is typed of a list; of one that is too long, its beginning. */
    public void keepDraft(Draft draft) {
        session.require(Right.KEEP_THE_DESK);
        Draft kept = new Draft(cut(draft.day(), DAY_LIMIT), cut(draft.body(), LIMIT));
        database.write(tx -> {
            PaperRepository repository = new PaperRepository(tx);
            if (kept.body().isBlank()) repository.forgetDraft(session.account());
            else repository.keepDraft(session.account(), kept, clock.now());
            return kept;
        });
    }

    private static String cut(String text, int limit) {
        return text.length() <= limit ? text : text.substring(0, limit);
    }
}
