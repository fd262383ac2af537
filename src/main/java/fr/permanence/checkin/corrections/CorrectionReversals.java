package fr.permanence.checkin.corrections;

import fr.permanence.access.Right;
import fr.permanence.change.Reversal;
import fr.permanence.change.Reversal.Gone;
import fr.permanence.change.Reversal.Refused;
import fr.permanence.change.Reversal.Reversed;
import fr.permanence.change.Undo;
import fr.permanence.checkin.CheckIns;
import fr.permanence.checkin.Visit;
import fr.permanence.checkin.VisitLedger;
import fr.permanence.ids.AccountId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.VisitId;
import fr.permanence.people.People;
import fr.permanence.store.Act;
import fr.permanence.store.Transaction;
import fr.permanence.store.UndoNote;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a correction is taken back and made again, its reason with it. */
final class CorrectionReversals {
    private static final String BACK = "TakenBack";
    private static final String OWN = "correction.";

    private final VisitLedger ledger;
    private final CheckIns checkIns;

    CorrectionReversals(VisitLedger ledger, CheckIns checkIns) {
        this.ledger = ledger;
        this.checkIns = checkIns;
    }

    void teach(Undo undo) {
        for (Correction.Kind kind : Correction.Kind.values()) {
            String verb = Corrections.verbOf(kind);
            undo.learn(verb, Right.KEEP_THE_DESK, (tx, act) -> takeBack(tx, act, kind));
            undo.learn(verb + BACK, Right.KEEP_THE_DESK, (tx, act) -> makeAgain(tx, act, kind));
        }
    }

    private Reversal.Result takeBack(Transaction tx, Act act, Correction.Kind kind) {
        CorrectionRepository repository = new CorrectionRepository(tx);
        Optional<Correction> made = repository.find(act.subjectAs(number -> number));
        if (made.isEmpty()) return new Gone();
        Map<String, String> note = new HashMap<>();
        Reversal.Result undone = switch (kind) {
            case ADD -> takeOut(tx, act, note);
            case REMOVE -> putBack(tx, act, note);
            case MOVE -> giveBack(tx, act, note);
        };
        if (!(undone instanceof Reversed back)) return undone;
        repository.delete(made.get().id());
        note.putAll(note(made.get()));
        return new Reversed(Corrections.verbOf(kind) + BACK, UndoNote.of(note), back.tell());
    }

    private Reversal.Result makeAgain(Transaction tx, Act act, Correction.Kind kind) {
        Map<String, String> note = new HashMap<>();
        Reversal.Result done = switch (kind) {
            case ADD -> putBack(tx, act, note);
            case REMOVE -> takeOut(tx, act, note);
            case MOVE -> giveBack(tx, act, note);
        };
        if (!(done instanceof Reversed again)) return done;
        new CorrectionRepository(tx).insert(read(act.subjectAs(number -> number), kind, act.need()));
        return new Reversed(Corrections.verbOf(kind), UndoNote.of(note), again.tell());
    }

    private Reversal.Result takeOut(Transaction tx, Act act, Map<String, String> note) {
        Optional<Visit> visit = ledger.find(tx, visitId(act));
        if (visit.isEmpty()) return new Refused("undo.visitIsGone");
        note.putAll(ledger.takeOut(tx, visit.get()));
        note.put("visit", act.need().need("visit"));
        return reversed(visit.get().person());
    }

    private Reversal.Result putBack(Transaction tx, Act act, Map<String, String> note) {
        Visit visit = ledger.visitIn(visitId(act), act.need().content());
        PersonId person = visit.person();
        if (person != null && !People.hasFile(tx, person)) return new Refused("undo.personIsGone");
        if (!ledger.isFree(tx, visit)) return new Refused("undo.cameSince");
        ledger.putBack(tx, visit.id(), act.need().content());
        note.put("visit", act.need().need("visit"));
        return reversed(person);
    }

    private Reversal.Result giveBack(Transaction tx, Act act, Map<String, String> note) {
        Optional<Visit> visit = ledger.find(tx, visitId(act));
        if (visit.isEmpty()) return new Refused("undo.visitIsGone");
        Visit was = visit.get();
        String whose = act.need().need("from");
        PersonId to = whose.isEmpty() ? null : new PersonId(Long.parseLong(whose));
        int nth = Integer.parseInt(act.need().need("nth"));
        if (to != null && !People.hasFile(tx, to)) return new Refused("undo.personIsGone");
        Visit back = new Visit(was.id(), to, was.day(), nth, was.arrivedAt(), was.headCount());
        if (!ledger.isFree(tx, back)) return new Refused("undo.cameSince");
        ledger.give(tx, was, to, nth);
        note.putAll(moveNote(was));
        return reversed(was.person(), to);
    }

    /** Whose visit it was, and which of her day. */
    static Map<String, String> moveNote(Visit was) {
        PersonId person = was.person();
        return Map.of(
                "visit", String.valueOf(was.id().value()),
                "from", person == null ? "" : String.valueOf(person.value()),
                "nth", String.valueOf(was.nth()));
    }

    private Reversed reversed(@Nullable PersonId... whose) {
        return new Reversed("", UndoNote.empty(), () -> checkIns.tell(Arrays.asList(whose)));
    }

    private static VisitId visitId(Act act) {
        return new VisitId(Long.parseLong(act.need().need("visit")));
    }

    private static Map<String, String> note(Correction made) {
        return Map.of(
                OWN + "day", made.day().toString(),
                OWN + "visitAt", made.visitAt().toString(),
                OWN + "reason", made.reason(),
                OWN + "madeAt", made.madeAt().toString(),
                OWN + "author", String.valueOf(made.author().value()),
                OWN + "name", made.authorName());
    }

    private static Correction read(long id, Correction.Kind kind, UndoNote note) {
        return new Correction(
                id,
                LocalDate.parse(note.need(OWN + "day")),
                kind,
                Instant.parse(note.need(OWN + "visitAt")),
                note.need(OWN + "reason"),
                Instant.parse(note.need(OWN + "madeAt")),
                new AccountId(Long.parseLong(note.need(OWN + "author"))),
                note.need(OWN + "name"));
    }
}
