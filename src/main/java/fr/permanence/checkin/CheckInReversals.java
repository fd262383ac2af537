package fr.permanence.checkin;

import fr.permanence.access.Right;
import fr.permanence.change.Reversal;
import fr.permanence.change.Reversal.Refused;
import fr.permanence.change.Reversal.Reversed;
import fr.permanence.change.Undo;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.VisitId;
import fr.permanence.people.People;
import fr.permanence.people.Person;
import fr.permanence.store.Act;
import fr.permanence.store.Transaction;
import fr.permanence.store.UndoNote;
import fr.permanence.text.HouseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** How visits are taken back and put back, on the day they were recorded; later they are corrected, not undone. */
public final class CheckInReversals {
    /** Somebody was checked in, or an anonymous visit recorded. */
    public static final String ARRIVE = "visit.arrive";
    /** Somebody was written down and checked in at once. */
    public static final String ARRIVE_NEW = "visit.arriveNew";

    static final String TAKE_BACK = "visit.takeBack";
    static final String TAKE_BACK_NEW = "visit.takeBackNew";

    private final People people;
    private final HouseClock clock;
    private final Consumer<Optional<PersonId>> told;

    CheckInReversals(People people, HouseClock clock, Consumer<Optional<PersonId>> told) {
        this.people = people;
        this.clock = clock;
        this.told = told;
    }

    void teach(Undo undo) {
        undo.learn(ARRIVE, Right.KEEP_THE_DESK, this::takeBack);
        undo.learn(TAKE_BACK, Right.KEEP_THE_DESK, this::putBack);
        undo.learn(ARRIVE_NEW, Right.EDIT_PEOPLE, this::takeBackNew);
        undo.learn(TAKE_BACK_NEW, Right.EDIT_PEOPLE, this::putBackNew);
    }

    private Reversal.Result takeBack(Transaction tx, Act act) {
        CheckInRepository repository = new CheckInRepository(tx);
        Optional<Visit> visit = repository.find(act.subjectAs(VisitId::new));
        if (visit.isEmpty()) return new Refused("undo.visitIsGone");
        if (!visit.get().day().equals(clock.today())) return new Refused("undo.visitOfAnotherDay");
        repository.delete(visit.get());
        return new Reversed(TAKE_BACK, UndoNote.of(noteOf(visit.get())), () -> tell(visit.get()));
    }

    private Reversal.Result putBack(Transaction tx, Act act) {
        Visit visit = visitIn(act);
        CheckInRepository repository = new CheckInRepository(tx);
        PersonId person = visit.person();
        if (person != null && !people.isThere(tx, person)) return new Refused("undo.personIsGone");
        if (person != null && isTaken(repository, person, visit)) return new Refused("undo.cameSince");
        repository.insert(visit, act.account());
        return new Reversed(ARRIVE, UndoNote.empty(), () -> tell(visit));
    }

    private Reversal.Result takeBackNew(Transaction tx, Act act) {
        CheckInRepository repository = new CheckInRepository(tx);
        Optional<Visit> visit = repository.find(act.subjectAs(VisitId::new));
        if (visit.isEmpty()) return new Refused("undo.visitIsGone");
        if (!visit.get().day().equals(clock.today())) return new Refused("undo.visitOfAnotherDay");
        PersonId person = visit.get().person();
        if (person == null) throw new IllegalStateException(act.toString());
        repository.delete(visit.get());
        // She came again since, or something was noted of her: only this visit is taken back, the person stays.
        if (people.mustStay(tx, person))
            return new Reversed(TAKE_BACK, UndoNote.of(noteOf(visit.get())), () -> tell(visit.get()));
        Map<String, String> note = noteOf(visit.get());
        note.put("draft", People.noteOf(people.removeWithin(tx, person)));
        return new Reversed(TAKE_BACK_NEW, UndoNote.of(note), () -> {
            people.tellRemoved(List.of(person));
            tell(visit.get());
        });
    }

    private Reversal.Result putBackNew(Transaction tx, Act act) {
        Visit visit = visitIn(act);
        PersonId id = visit.person();
        if (id == null) throw new IllegalStateException(act.toString());
        Person person = people.putBackWithin(tx, id, act.need().need("draft"));
        new CheckInRepository(tx).insert(visit, act.account());
        return new Reversed(ARRIVE_NEW, UndoNote.empty(), () -> {
            people.tellAdded(List.of(person));
            tell(visit);
        });
    }

    private static boolean isTaken(CheckInRepository repository, PersonId person, Visit visit) {
        return repository.ofPersonOn(person, visit.day()).stream().anyMatch(other -> other.nth() == visit.nth());
    }

    private static Map<String, String> noteOf(Visit visit) {
        Map<String, String> note = new HashMap<>();
        note.put("day", visit.day().toString());
        note.put("nth", String.valueOf(visit.nth()));
        note.put("at", visit.arrivedAt().toString());
        note.put("count", String.valueOf(visit.headCount()));
        if (visit.person() != null)
            note.put("person", String.valueOf(visit.person().value()));
        return note;
    }

    private static Visit visitIn(Act act) {
        UndoNote note = act.need();
        String person = note.value("person");
        return new Visit(
                act.subjectAs(VisitId::new),
                person == null ? null : new PersonId(Long.parseLong(person)),
                LocalDate.parse(note.need("day")),
                Integer.parseInt(note.need("nth")),
                Instant.parse(note.need("at")),
                Integer.parseInt(note.need("count")));
    }

    private void tell(Visit visit) {
        told.accept(Optional.ofNullable(visit.person()));
    }
}
