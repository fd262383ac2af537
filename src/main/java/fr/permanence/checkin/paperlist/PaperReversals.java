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
            note.put("p" + id, People.noteOf(books.people().removeWithin(tx, person)));
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
        List<Person> back = new ArrayList<>();
        List<Visit> visits = new ArrayList<>();
        for (long id : numbers(act, PEOPLE)) {
            String draft = act.need().value("p" + id);
            if (draft != null) back.add(books.people().putBackWithin(tx, new PersonId(id), draft));
        }
        for (long id : numbers(act, VISITS)) {
            Map<String, String> was = under("v" + id + ".", act.need().content());
            if (was.isEmpty()) continue;
            Visit visit = books.ledger().visitIn(new VisitId(id), was);
            PersonId person = visit.person();
            if (person != null && !books.people().isThere(tx, person)) return new Refused("undo.personIsGone");
            if (!books.ledger().isFree(tx, visit)) return new Refused("undo.cameSince");
            books.ledger().putBack(tx, visit.id(), was, act.account());
            visits.add(visit);
        }
        UndoNote note = UndoNote.of(
                Map.of(VISITS, act.need().need(VISITS), PEOPLE, act.need().need(PEOPLE)));
        return new Reversed(PaperLists.ENTER, note, () -> {
            if (!back.isEmpty()) books.people().tellAdded(back);
            tell(visits);
        });
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
