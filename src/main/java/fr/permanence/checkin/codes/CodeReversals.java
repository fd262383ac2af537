package fr.permanence.checkin.codes;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the attaching of a code's visits is taken back: each is nobody's again, with its code. */
final class CodeReversals {
    static final String DETACH = "code.detach";

    private static final String VISITS = "visits";

    private final VisitLedger ledger;
    private final CheckIns checkIns;

    CodeReversals(VisitLedger ledger, CheckIns checkIns) {
        this.ledger = ledger;
        this.checkIns = checkIns;
    }

    void teach(Undo undo) {
        undo.learn(VisitCodes.ATTACH, Right.EDIT_PEOPLE, this::detach);
        undo.learn(DETACH, Right.EDIT_PEOPLE, this::attachAgain);
    }

    static Map<String, String> visitsNote(List<Visit> visits) {
        return Map.of(
                VISITS,
                visits.stream().map(visit -> String.valueOf(visit.id().value())).collect(Collectors.joining(" ")));
    }

    private Reversal.Result detach(Transaction tx, Act act) {
        CodeRepository repository = new CodeRepository(tx);
        Optional<Attachment> made = repository.findAttachment(act.subjectAs(number -> number));
        if (made.isEmpty()) return new Gone();
        PersonId person = made.get().person();
        for (Visit visit : visitsIn(tx, act)) if (person.equals(visit.person())) ledger.give(tx, visit, null);
        repository.deleteAttachment(made.get().id());
        Map<String, String> note = note(made.get());
        note.put(VISITS, act.need().need(VISITS));
        return new Reversed(DETACH, UndoNote.of(note), () -> tell(person));
    }

    private Reversal.Result attachAgain(Transaction tx, Act act) {
        Attachment made = read(act.subjectAs(number -> number), act.need());
        CodeRepository repository = new CodeRepository(tx);
        if (!People.hasFile(tx, made.person())) return new Refused("undo.personIsGone");
        repository.insert(made);
        for (Visit visit : visitsIn(tx, act)) if (visit.person() == null) ledger.give(tx, visit, made.person());
        UndoNote note = UndoNote.of(Map.of(VISITS, act.need().need(VISITS)));
        return new Reversed(VisitCodes.ATTACH, note, () -> tell(made.person()));
    }

    private List<Visit> visitsIn(Transaction tx, Act act) {
        return Arrays.stream(act.need().need(VISITS).split(" "))
                .flatMap(id -> ledger.find(tx, new VisitId(Long.parseLong(id))).stream())
                .toList();
    }

    private void tell(PersonId person) {
        checkIns.tell(Arrays.asList(person, null));
    }

    private static Map<String, String> note(Attachment made) {
        Map<String, String> note = new HashMap<>();
        note.put("person", String.valueOf(made.person().value()));
        note.put("code", made.code());
        note.put("consent", made.consentDay().toString());
        note.put("at", made.madeAt().toString());
        note.put("by", String.valueOf(made.by().value()));
        return note;
    }

    private static Attachment read(long id, UndoNote note) {
        return new Attachment(
                id,
                new PersonId(Long.parseLong(note.need("person"))),
                note.need("code"),
                LocalDate.parse(note.need("consent")),
                Instant.parse(note.need("at")),
                new AccountId(Long.parseLong(note.need("by"))));
    }
}
