package fr.permanence.people.register;

import fr.permanence.change.Reversal;
import fr.permanence.change.Reversal.Refused;
import fr.permanence.change.Reversal.Reversed;
import fr.permanence.ids.PersonId;
import fr.permanence.people.PeopleInBulk;
import fr.permanence.people.Person;
import fr.permanence.store.Act;
import fr.permanence.store.Transaction;
import fr.permanence.store.UndoNote;
import java.util.List;
import java.util.function.BiPredicate;

/** Takes a whole register back, and brings it in again as it was. */
final class RegisterReversals {
    private final PeopleInBulk people;
    private final BiPredicate<Transaction, PersonId> isSpokenOf;

    RegisterReversals(PeopleInBulk people, BiPredicate<Transaction, PersonId> isSpokenOf) {
        this.people = people;
        this.isSpokenOf = isSpokenOf;
    }

    Reversal.Result takeBack(Transaction tx, Act act) {
        UndoNote note = act.need();
        PersonId first = RegisterNote.first(note);
        PersonId last = RegisterNote.last(note);
        List<Person> there = people.between(tx, first, last);
        List<PersonId> ids = there.stream().map(Person::id).toList();
        if (ids.isEmpty()) return new Refused("undo.personIsGone");
        if (ids.stream().anyMatch(id -> isSpokenOf.test(tx, id))) return new Refused("undo.personIsSpokenOf");
        UndoNote whole =
                RegisterNote.ofWhole(people.notesOf(tx, there), new RegisterMarkRepository(tx).between(first, last));
        people.removeBetween(tx, first, last);
        return new Reversed(RegisterImport.TAKE_BACK, whole, () -> people.tellRemoved(ids));
    }

    Reversal.Result bringInAgain(Transaction tx, Act act) {
        UndoNote note = act.need();
        List<Person> back = people.putBack(tx, RegisterNote.people(note));
        new RegisterMarkRepository(tx).insert(RegisterNote.marks(note));
        UndoNote between =
                RegisterNote.ofThoseBetween(back.getFirst().id(), back.getLast().id());
        return new Reversed(RegisterImport.BRING_IN, between, () -> people.tellAdded(back));
    }
}
