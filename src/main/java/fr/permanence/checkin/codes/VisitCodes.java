package fr.permanence.checkin.codes;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Undo;
import fr.permanence.checkin.CheckIns;
import fr.permanence.checkin.HangsOnVisit;
import fr.permanence.checkin.Visit;
import fr.permanence.checkin.VisitLedger;
import fr.permanence.ids.Ids;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.VisitId;
import fr.permanence.people.People;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.Transaction;
import fr.permanence.store.UndoNote;
import fr.permanence.text.HouseClock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Visits by a code she chose: counted as anonymous, the code kept; attached to her file the day she consents. */
public final class VisitCodes {
    /** The visits of a code became a person's. */
    public static final String ATTACH = "code.attach";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Ids ids;
    private final HouseClock clock;
    private final CheckIns checkIns;
    private VisitLedger ledger = new VisitLedger(List.of());

    public VisitCodes(
            Database database, Journal journal, Session session, Ids ids, HouseClock clock, CheckIns checkIns) {
        this.database = database;
        this.journal = journal;
        this.session = session;
        this.ids = ids;
        this.clock = clock;
        this.checkIns = checkIns;
    }

    /** Lets undo take back what this service did. */
    public void teach(Undo undo, VisitLedger visits) {
        ledger = visits;
        new CodeReversals(visits, checkIns).teach(undo);
    }

    /** What goes and comes back with a visit. */
    public static HangsOnVisit hanging() {
        return new CodeHanging();
    }

    /** What came of an arrival by a code. */
    public sealed interface Arrival {}

    /** She is counted. */
    public record Arrived(Visit visit) implements Arrival {}

    /** This code already came today; nothing was recorded. A second visit is asked for with {@code again}. */
    public record AlreadyCame(Visit visit) implements Arrival {}

    /** It cannot be a code; nothing was recorded. */
    public record Refused(CodeRefusal reason) implements Arrival {}

    /** What came of attaching. */
    public sealed interface Attaching {}

    /** So many visits are hers. */
    public record Attached(long id, int visits) implements Attaching {}

    /** No visit of this code can be hers; nothing was changed. */
    public record NothingToAttach() implements Attaching {}

    /** She cannot have consented on a day to come; nothing was changed. */
    public record ConsentToCome() implements Attaching {}

    /** She is not there any more; nothing was changed. */
    public record Unknown() implements Attaching {}

    /**
     * Records an anonymous visit under a code.
     *
     * @param again whether one more visit of today is meant when this code already came
     */
    public Arrival arrive(String typed, boolean again) {
        session.require(Right.KEEP_THE_DESK);
        Optional<CodeRefusal> refusal = CodeRules.refusal(typed);
        if (refusal.isPresent()) return new Refused(refusal.get());
        String code = CodeRules.cleaned(typed);
        Optional<Visit> today = database.read(tx -> new CodeRepository(tx).nobodys(code)).stream()
                .filter(visit -> visit.day().equals(clock.today()))
                .reduce((first, second) -> second);
        if (today.isPresent() && !again) return new AlreadyCame(today.get());
        return new Arrived(
                checkIns.arriveAnonymously(1, (tx, visit) -> new CodeRepository(tx).insert(visit.id(), code)));
    }

    /** Whether this can be a code. */
    public static boolean isCode(String typed) {
        return CodeRules.refusal(typed).isEmpty();
    }

    /** Whether somebody without a name came by this code, on any day. */
    public boolean isKnown(String typed) {
        session.require(Right.KEEP_THE_DESK);
        String code = CodeRules.cleaned(typed);
        return isCode(typed) && database.read(tx -> new CodeRepository(tx).isNobodys(code));
    }

    /** Whether nobody came by this code on a day, within a transaction. */
    public boolean isFree(Transaction tx, String typed, LocalDate day) {
        return new CodeRepository(tx)
                .nobodys(CodeRules.cleaned(typed)).stream()
                        .noneMatch(visit -> visit.day().equals(day));
    }

    /** A visit without a name is by this code, within the transaction that writes it down. */
    public void mark(Transaction tx, VisitId visit, String typed) {
        new CodeRepository(tx).insert(visit, CodeRules.cleaned(typed));
    }

    /** The codes of today's visits. */
    public Map<VisitId, String> today() {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> new CodeRepository(tx).of(clock.today()));
    }

    /** Which visits of this code would become hers, and which cannot. */
    public CodeRules.Plan preview(String typed, PersonId person) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> plan(tx, CodeRules.cleaned(typed), person));
    }

    /**
     * All visits of a code that are nobody's become hers, but those of days on which she already came.
     *
     * @param consentDay the day she said yes, not to come
     */
    public Attaching attach(String typed, PersonId person, LocalDate consentDay) {
        session.require(Right.EDIT_PEOPLE);
        if (consentDay.isAfter(clock.today())) return new ConsentToCome();
        String code = CodeRules.cleaned(typed);
        Attaching attaching = database.write(tx -> {
            CodeRepository repository = new CodeRepository(tx);
            if (!People.isListed(tx, person)) return new Unknown();
            List<Visit> possible = plan(tx, code, person).possible();
            if (possible.isEmpty()) return new NothingToAttach();
            Attachment made = new Attachment(ids.next(), person, code, consentDay, clock.now(), session.account());
            repository.insert(made);
            possible.forEach(visit -> ledger.give(tx, visit, person));
            journal.record(tx, ATTACH, made.id(), UndoNote.of(CodeReversals.visitsNote(possible)));
            return new Attached(made.id(), possible.size());
        });
        if (attaching instanceof Attached) checkIns.tell(Arrays.asList(person, null));
        return attaching;
    }

    private static CodeRules.Plan plan(Transaction tx, String code, PersonId person) {
        CodeRepository repository = new CodeRepository(tx);
        return CodeRules.plan(repository.nobodys(code), repository.daysOf(person));
    }

    /** Whether visits were attached to her, so that she cannot simply be taken back. */
    public static boolean speaksOf(Transaction tx, PersonId person) {
        return new CodeRepository(tx).speaksOf(person);
    }
}
