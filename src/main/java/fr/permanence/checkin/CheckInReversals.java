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
    private final VisitNote notes;
    private final Consumer<Optional<PersonId>> told;

    CheckInReversals(People people, HouseClock clock, List<HangsOnVisit> hanging, Consumer<Optional<PersonId>> told) {
        this.people = people;
        this.clock = clock;
        this.notes = new VisitNote(hanging);
        this.told = told;
    }

    void teach(Undo undo) {
        undo.learn(ARRIVE, Right.KEEP_THE_DESK, this::takeBack);
        undo.learn(TAKE_BACK, Right.KEEP_THE_DESK, this::putBack);
        undo.learn(ARRIVE_NEW, Right.EDIT_PEOPLE, this::takeBackNew);
        undo.learn(TAKE_BACK_NEW, Right.EDIT_PEOPLE, this::putBackNew);
    }

    private Reversal.Result takeBack(Transaction tx, Act act) {
        Optional<Visit> visit = new CheckInRepository(tx).find(act.subjectAs(VisitId::new));
        if (visit.isEmpty()) return new Refused("undo.visitIsGone");
        if (!visit.get().day().equals(clock.today())) return new Refused("undo.visitOfAnotherDay");
        UndoNote note = UndoNote.of(notes.takeOut(tx, visit.get()));
        return new Reversed(TAKE_BACK, note, () -> tell(visit.get()));
    }

    private Reversal.Result putBack(Transaction tx, Act act) {
        Visit visit = VisitNote.visitIn(act);
        PersonId person = visit.person();
        if (person != null && !People.hasFile(tx, person)) return new Refused("undo.personIsGone");
        if (person != null && isTaken(tx, person, visit)) return new Refused("undo.cameSince");
        notes.putBack(tx, act);
        return new Reversed(ARRIVE, UndoNote.empty(), () -> tell(visit));
    }

    private Reversal.Result takeBackNew(Transaction tx, Act act) {
        Optional<Visit> visit = new CheckInRepository(tx).find(act.subjectAs(VisitId::new));
        if (visit.isEmpty()) return new Refused("undo.visitIsGone");
        if (!visit.get().day().equals(clock.today())) return new Refused("undo.visitOfAnotherDay");
        PersonId person = visit.get().person();
        if (person == null) throw new IllegalStateException(act.toString());
        Map<String, String> note = notes.takeOut(tx, visit.get());
        // She came again since, or something was noted of her: only this visit is taken back, the person stays.
        if (people.mustStay(tx, person)) return new Reversed(TAKE_BACK, UndoNote.of(note), () -> tell(visit.get()));

        note.put("draft", people.removeWithin(tx, person));
        return new Reversed(TAKE_BACK_NEW, UndoNote.of(note), () -> {
            people.tellRemoved(List.of(person));
            tell(visit.get());
        });
    }

    private Reversal.Result putBackNew(Transaction tx, Act act) {
        Visit visit = VisitNote.visitIn(act);
        PersonId id = visit.person();
        if (id == null) throw new IllegalStateException(act.toString());
        Person person = people.putBackWithin(tx, id, act.need().need("draft"));
        notes.putBack(tx, act);
        return new Reversed(ARRIVE_NEW, UndoNote.empty(), () -> {
            people.tellAdded(List.of(person));
            tell(visit);
        });
    }

    private static boolean isTaken(Transaction tx, PersonId person, Visit visit) {
        return new CheckInRepository(tx)
                .ofPersonOn(person, visit.day()).stream().anyMatch(other -> other.nth() == visit.nth());
    }

    private void tell(Visit visit) {
        told.accept(Optional.ofNullable(visit.person()));
    }
}
