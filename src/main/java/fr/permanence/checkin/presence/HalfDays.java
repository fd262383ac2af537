package fr.permanence.checkin.presence;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Reversal;
import fr.permanence.change.Reversal.Gone;
import fr.permanence.change.Reversal.Refused;
import fr.permanence.change.Reversal.Reversed;
import fr.permanence.change.Undo;
import fr.permanence.ids.HalfDayId;
import fr.permanence.ids.Ids;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.VisitId;
import fr.permanence.people.People;
import fr.permanence.store.Act;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.Transaction;
import fr.permanence.store.UndoNote;
import fr.permanence.text.CleanText;
import fr.permanence.text.HouseClock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fixed half-days of children in care with their mothers, and the paper that attests them. */
public final class HalfDays {
    public static final String ADD = "halfDay.add";
    public static final String END = "halfDay.end";
    static final String REMOVE = "halfDay.remove";
    static final String GO_ON = "halfDay.goOn";

    private static final String UNTIL = "until";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Ids ids;
    private final HouseClock clock;
    private final Runnable told;

    /** @param told run after each commit */
    public HalfDays(Database database, Journal journal, Session session, Ids ids, HouseClock clock, Runnable told) {
        this.database = database;
        this.journal = journal;
        this.session = session;
        this.ids = ids;
        this.clock = clock;
        this.told = told;
    }

    /** Lets undo take back what this service did. */
    public void teach(Undo undo) {
        undo.learn(ADD, Right.KEEP_THE_DESK, this::remove);
        undo.learn(REMOVE, Right.KEEP_THE_DESK, this::putBack);
        undo.learn(END, Right.KEEP_THE_DESK, this::goOn);
        undo.learn(GO_ON, Right.KEEP_THE_DESK, this::endAgain);
    }

    /** What came of writing a half-day down. */
    public sealed interface Adding {}

    /** It holds from today on. */
    public record Added(HalfDay halfDay) implements Adding {}

    /** The child has no name. */
    public record NameMissing() implements Adding {}

    /** The name is longer than {@link ChildrenRules#NAME_LIMIT}, or several lines were pasted. */
    public record NameUnfit() implements Adding {}

    /** That child has that half-day already. */
    public record AlreadyThere() implements Adding {}

    /** The mother is not in the lists any more; nothing was written. */
    public record Unknown() implements Adding {}

    /** Writes down that this child comes every week on this half-day, from today on. */
    public Adding add(PersonId person, String typed, DayOfWeek weekday, HalfDay.Half half) {
        session.require(Right.KEEP_THE_DESK);
        String name = CleanText.line(typed);
        if (name.isEmpty()) return new NameMissing();
        if (name.length() > ChildrenRules.NAME_LIMIT || CleanText.looksLikeTable(typed)) return new NameUnfit();
        Adding adding = database.write(tx -> {
            HalfDayRepository repository = new HalfDayRepository(tx);
            if (!People.isListed(tx, person)) return new Unknown();
            HalfDay fresh = new HalfDay(new HalfDayId(ids.next()), person, name, weekday, half, clock.today(), null);
            if (repository.of(person).stream().anyMatch(there -> isSame(there, fresh))) return new AlreadyThere();
            repository.insert(fresh);
            journal.record(tx, ADD, fresh.id().value(), UndoNote.empty());
            return new Added(fresh);
        });
        if (adding instanceof Added) told.run();
        return adding;
    }

    /** Ends a half-day: today is its last day. Does nothing when it is not there or has ended. */
    public void end(HalfDayId id) {
        session.require(Right.KEEP_THE_DESK);
        boolean ended = database.write(tx -> {
            HalfDayRepository repository = new HalfDayRepository(tx);
            Optional<HalfDay> halfDay = repository.find(id);
            if (halfDay.isEmpty() || halfDay.get().untilDay() != null) return false;
            repository.update(halfDay.get().until(clock.today()));
            journal.record(tx, END, id.value(), UndoNote.empty());
            return true;
        });
        if (ended) told.run();
    }

    /** Her children's half-days, those that ended included. */
    public List<HalfDay> of(PersonId person) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> new HalfDayRepository(tx).of(person));
    }

    /** The half-days that fall on today of whoever came today, by visit. */
    public Map<VisitId, List<HalfDay>> dueToday() {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> new HalfDayRepository(tx).dueOn(clock.today()));
    }

    /** The first names of the children who ever came along with her. */
    public List<String> childrenOf(PersonId person) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> new HalfDayRepository(tx).childrenOf(person));
    }

    /** The days on which this child was here with her; {@code from} and {@code to} are included. */
    public Attestation attest(PersonId person, String mother, String child, LocalDate from, LocalDate to) {
        session.require(Right.KEEP_THE_DESK);
        String name = CleanText.line(child);
        return database.read(tx ->
                new Attestation(mother, name, from, to, new HalfDayRepository(tx).daysOf(person, name, from, to)));
    }

    /** Whether a half-day speaks of this person, so that she cannot simply be taken back. */
    public static boolean speaksOf(Transaction tx, PersonId person) {
        return new HalfDayRepository(tx).hasAny(person);
    }

    private static boolean isSame(HalfDay there, HalfDay fresh) {
        return there.untilDay() == null
                && there.firstName().equalsIgnoreCase(fresh.firstName())
                && there.weekday() == fresh.weekday()
                && there.half() == fresh.half();
    }

    private Reversal.Result remove(Transaction tx, Act act) {
        HalfDayRepository repository = new HalfDayRepository(tx);
        Optional<HalfDay> halfDay = repository.find(act.subjectAs(HalfDayId::new));
        if (halfDay.isEmpty()) return new Gone();
        if (repository.isUsed(halfDay.get().id())) return new Refused("undo.halfDayIsUsed");
        repository.delete(halfDay.get().id());
        return new Reversed(REMOVE, noteOf(halfDay.get()), told);
    }

    private Reversal.Result putBack(Transaction tx, Act act) {
        UndoNote note = act.need();
        PersonId person = new PersonId(Long.parseLong(note.need("person")));
        if (!People.hasFile(tx, person)) return new Refused("undo.personIsGone");
        String until = note.value(UNTIL);
        new HalfDayRepository(tx)
                .insert(new HalfDay(
                        act.subjectAs(HalfDayId::new),
                        person,
                        note.need("name"),
                        DayOfWeek.valueOf(note.need("weekday")),
                        HalfDay.Half.valueOf(note.need("half")),
                        LocalDate.parse(note.need("since")),
                        until == null ? null : LocalDate.parse(until)));
        return new Reversed(ADD, UndoNote.empty(), told);
    }

    private Reversal.Result goOn(Transaction tx, Act act) {
        HalfDayRepository repository = new HalfDayRepository(tx);
        Optional<HalfDay> halfDay = repository.find(act.subjectAs(HalfDayId::new));
        LocalDate ended = halfDay.map(HalfDay::untilDay).orElse(null);
        if (halfDay.isEmpty() || ended == null) return new Gone();
        repository.update(halfDay.get().until(null));
        return new Reversed(GO_ON, UndoNote.of(Map.of(UNTIL, ended.toString())), told);
    }

    private Reversal.Result endAgain(Transaction tx, Act act) {
        HalfDayRepository repository = new HalfDayRepository(tx);
        Optional<HalfDay> halfDay = repository.find(act.subjectAs(HalfDayId::new));
        if (halfDay.isEmpty()) return new Gone();
        repository.update(halfDay.get().until(LocalDate.parse(act.need().need(UNTIL))));
        return new Reversed(END, UndoNote.empty(), told);
    }

    private static UndoNote noteOf(HalfDay halfDay) {
        Map<String, String> note = new HashMap<>();
        note.put("person", String.valueOf(halfDay.person().value()));
        note.put("name", halfDay.firstName());
        note.put("weekday", halfDay.weekday().name());
        note.put("half", halfDay.half().name());
        note.put("since", halfDay.sinceDay().toString());
        LocalDate until = halfDay.untilDay();
        if (until != null) note.put(UNTIL, until.toString());
        return UndoNote.of(note);
    }
}
