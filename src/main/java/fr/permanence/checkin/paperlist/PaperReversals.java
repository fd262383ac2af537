package fr.permanence.checkin.paperlist;

import fr.permanence.access.Right;
import fr.permanence.change.Reversal;
import fr.permanence.change.Reversal.Gone;
import fr.permanence.change.Reversal.Refused;
import fr.permanence.change.Reversal.Reversed;
import fr.permanence.change.Undo;
import fr.permanence.checkin.Visit;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.VisitId;
import fr.permanence.people.People;
import fr.permanence.people.Person;
import fr.permanence.store.Act;
import fr.permanence.store.Transaction;
import fr.permanence.store.UndoNote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a whole paper list is taken back, and entered again as it was. */
final class PaperReversals {
    static final String TAKE_BACK = "paper.takeBack";

    private static final String VISITS = "visits";
    private static final String PEOPLE = "people";

    private final PaperBooks books;

    PaperReversals(PaperBooks books) {
        this.books = books;
    }

    void teach(Undo undo) {
        undo.learn(PaperLists.ENTER, Right.EDIT_PEOPLE, this::takeBack);
        undo.learn(TAKE_BACK, Right.EDIT_PEOPLE, this::enterAgain);
    }

    /** Numbers only. */
    static UndoNote noteOf(List<Visit> visits, List<Person> newcomers) {
        return UndoNote.of(Map.of(
                VISITS,
                visits.stream().map(visit -> String.valueOf(visit.id().value())).collect(Collectors.joining(" ")),
                PEOPLE,
                newcomers.stream().map(one -> String.valueOf(one.id().value())).collect(Collectors.joining(" "))));
    }

    private Reversal.Result takeBack(Transaction tx, Act act) {
        Map<String, String> note = new HashMap<>();
        List<Visit> taken = new ArrayList<>();
        for (long id : numbers(act, VISITS)) {
            Optional<Visit> visit = books.ledger().find(tx, new VisitId(id));
            if (visit.isEmpty()) continue;
            books.ledger().takeOut(tx, visit.get()).forEach((key, value) -> note.put("v" + id + "." + key, value));
            taken.add(visit.get());
        }
        if (taken.isEmpty()) return new Gone();
        List<PersonId> gone = new ArrayList<>();
        for (long id : numbers(act, PEOPLE)) {
            PersonId person = new PersonId(id);
            // Something was noted of her since: she stays.
            if (!books.people().isThere(tx, person) || books.people().mustStay(tx, person)) continue;
            note.put("p" + id, books.people().removeWithin(tx, person));
            gone.add(person);
        }
        note.put(VISITS, act.need().need(VISITS));
        note.put(PEOPLE, act.need().need(PEOPLE));
        return new Reversed(TAKE_BACK, UndoNote.of(note), () -> {
            if (!gone.isEmpty()) books.people().tellRemoved(gone);
            tell(taken);
        });
    }

    private Reversal.Result enterAgain(Transaction tx, Act act) {
        Map<VisitId, Map<String, String>> notes = notesIn(act);
        List<Long> newcomers = numbers(act, PEOPLE).stream()
                .filter(id -> act.need().value("p" + id) != null)
                .toList();
        Optional<String> reason = reasonAgainst(tx, notes, newcomers);
        if (reason.isPresent()) return new Refused(reason.get());
        List<Person> back = newcomers.stream()
                .map(id -> books.people()
                        .putBackWithin(tx, new PersonId(id), act.need().need("p" + id)))
                .toList();
        notes.forEach((id, note) -> books.ledger().putBack(tx, id, note));
        List<Visit> visits = visitsOf(notes);
        UndoNote note = UndoNote.of(
                Map.of(VISITS, act.need().need(VISITS), PEOPLE, act.need().need(PEOPLE)));
        return new Reversed(PaperLists.ENTER, note, () -> {
            if (!back.isEmpty()) books.people().tellAdded(back);
            tell(visits);
        });
    }

    private Map<VisitId, Map<String, String>> notesIn(Act act) {
        Map<VisitId, Map<String, String>> notes = new LinkedHashMap<>();
        for (long id : numbers(act, VISITS)) {
            Map<String, String> note = under("v" + id + ".", act.need().content());
            if (!note.isEmpty()) notes.put(new VisitId(id), note);
        }
        return notes;
    }

    private List<Visit> visitsOf(Map<VisitId, Map<String, String>> notes) {
        return notes.entrySet().stream()
                .map(note -> books.ledger().visitIn(note.getKey(), note.getValue()))
                .toList();
    }

    /** Why the list cannot be entered again; asked of every line before one is written. */
    private Optional<String> reasonAgainst(
            Transaction tx, Map<VisitId, Map<String, String>> notes, List<Long> newcomers) {
        for (Visit visit : visitsOf(notes)) {
            PersonId person = visit.person();
            if (person == null || newcomers.contains(person.value())) continue;
            if (!People.hasFile(tx, person)) return Optional.of("undo.personIsGone");
            if (!books.ledger().isFree(tx, visit)) return Optional.of("undo.cameSince");
        }
        return Optional.empty();
    }

    private void tell(List<Visit> visits) {
        books.checkIns().tell(visits.stream().map(Visit::person).toList());
    }

    private static List<Long> numbers(Act act, String key) {
        String written = act.need().need(key);
        return written.isEmpty()
                ? List.of()
                : Arrays.stream(written.split(" ")).map(Long::valueOf).toList();
    }

    private static Map<String, String> under(String prefix, Map<String, String> content) {
        Map<String, String> under = new HashMap<>();
        content.forEach((key, value) -> {
            if (key.startsWith(prefix)) under.put(key.substring(prefix.length()), value);
        });
        return under;
    }
}
