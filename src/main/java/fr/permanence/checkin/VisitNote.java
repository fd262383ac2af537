package fr.permanence.checkin;

import fr.permanence.ids.AccountId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.VisitId;
import fr.permanence.store.Act;
import fr.permanence.store.Transaction;
import fr.permanence.store.UndoNote;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes a visit and everything that hangs on it out of the store, and puts all of it back from the note. */
final class VisitNote {
    private final List<HangsOnVisit> hanging;

    VisitNote(List<HangsOnVisit> hanging) {
        this.hanging = List.copyOf(hanging);
    }

    /** Takes them out; the note may be added to. */
    Map<String, String> takeOut(Transaction tx, Visit visit) {
        Map<String, String> note = new HashMap<>();
        note.put("day", visit.day().toString());
        note.put("nth", String.valueOf(visit.nth()));
        note.put("at", visit.arrivedAt().toString());
        note.put("count", String.valueOf(visit.headCount()));
        note.put(
                "by",
                String.valueOf(new CheckInRepository(tx).recordedBy(visit.id()).value()));
        PersonId person = visit.person();
        if (person != null) note.put("person", String.valueOf(person.value()));
        for (HangsOnVisit one : hanging)
            one.takeAway(tx, visit.id()).forEach((name, value) -> note.put(one.key() + "." + name, value));
        new CheckInRepository(tx).delete(visit);
        return note;
    }

    /** The visit that the act took out. */
    static Visit visitIn(Act act) {
        return visitIn(act.subjectAs(VisitId::new), act.need());
    }

    /** The visit that such a note tells of. */
    static Visit visitIn(VisitId id, UndoNote note) {
        String person = note.value("person");
        return new Visit(
                id,
                person == null ? null : new PersonId(Long.parseLong(person)),
                LocalDate.parse(note.need("day")),
                Integer.parseInt(note.need("nth")),
                Instant.parse(note.need("at")),
                Integer.parseInt(note.need("count")));
    }

    /** Puts back what the act took out. */
    void putBack(Transaction tx, Act act) {
        putBack(tx, act.subjectAs(VisitId::new), act.need());
    }

    /** Puts back what such a note tells of. */
    void putBack(Transaction tx, VisitId id, UndoNote note) {
        Visit visit = visitIn(id, note);
        new CheckInRepository(tx).insert(visit, new AccountId(Long.parseLong(note.need("by"))));
        for (HangsOnVisit one : hanging) {
            Map<String, String> was = under(one.key() + ".", note.content());
            if (!was.isEmpty()) one.putBack(tx, visit.id(), was);
        }
    }

    private static Map<String, String> under(String prefix, Map<String, String> content) {
        Map<String, String> under = new HashMap<>();
        content.forEach((name, value) -> {
            if (name.startsWith(prefix)) under.put(name.substring(prefix.length()), value);
        });
        return under;
    }
}
