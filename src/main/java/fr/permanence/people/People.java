package fr.permanence.people;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Reversal;
import fr.permanence.change.Reversal.Refused;
import fr.permanence.change.Reversal.Reversed;
import fr.permanence.change.Undo;
import fr.permanence.ids.Ids;
import fr.permanence.ids.PersonId;
import fr.permanence.store.Act;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.Transaction;
import fr.permanence.store.UndoNote;
import fr.permanence.text.HouseClock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** The people who are welcomed: adding one by a name alone, correcting what is written of her, taking it back. */
public final class People {
    static final String ADD = "person.add";
    static final String REMOVE = "person.remove";
    static final String CORRECT = "person.correct";
    private static final String DRAFT = "draft";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Ids ids;
    private final HouseClock clock;
    private final PeopleTold told;

    /** Asked before a person is taken back: whether something else in the house still speaks of her. */
    private BiPredicate<Transaction, PersonId> isSpokenOf = (tx, person) -> false;

    public People(Database database, Journal journal, Session session, Ids ids, HouseClock clock, PeopleTold told) {
        this.database = database;
        this.journal = journal;
        this.session = session;
        this.ids = ids;
        this.clock = clock;
        this.told = told;
    }

    /** Who keeps watch over new, corrected and removed people: the search index, open screens. */
    public interface PeopleTold {
        /** These people are new or other than before; told after the commit. */
        void changed(List<Person> people);

        /** These people are gone; told after the commit. */
        void removed(List<PersonId> people);
    }

    /** Lets undo take back what this service did; {@code isSpokenOf} tells whether a sibling still needs the person. */
    public void teach(Undo undo, BiPredicate<Transaction, PersonId> isSpokenOf) {
        this.isSpokenOf = isSpokenOf;
        undo.learn(ADD, Right.EDIT_PEOPLE, this::takeBackAdd);
        undo.learn(REMOVE, Right.EDIT_PEOPLE, this::takeBackRemove);
        undo.learn(CORRECT, Right.EDIT_PEOPLE, this::takeBackCorrect);
    }

    /** What came of adding or correcting. */
    public sealed interface Written {}

    /** It is written down. */
    public record Kept(PersonId person) implements Written {}

    /** It is not, and nothing was changed. */
    public record NotKept(PersonRefusal reason) implements Written {}

    /** Writes a person down. A homonym is never refused. */
    public Written add(PersonDraft draft) {
        session.require(Right.EDIT_PEOPLE);
        Optional<PersonRefusal> refusal = PersonRules.refusal(draft, clock.today());
        if (refusal.isPresent()) return new NotKept(refusal.get());
        Person person = database.write(tx -> {
            Person added = addWithin(tx, draft);
            journal.record(tx, ADD, added.id().value(), UndoNote.empty());
            return added;
        });
        told.changed(List.of(person));
        return new Kept(person.id());
    }

    /** Why this cannot be written down, or nothing when it can. */
    public Optional<PersonRefusal> refusal(PersonDraft draft) {
        return PersonRules.refusal(draft, clock.today());
    }

    /** Writes a person down inside a sibling's transaction; the sibling journals it and calls {@link #tellAdded}. */
    public Person addWithin(Transaction tx, PersonDraft draft) {
        Person person = new Person(new PersonId(ids.next()), PersonRules.cleaned(draft), true, clock.now());
        new PersonRepository(tx).insert(List.of(new WrittenDown(person, session.account())));
        return person;
    }

    /**
     * Removes a person inside a sibling's transaction, for undo; ask {@link #mustStay} before, for what hangs on her goes
     * too. The sibling calls {@link #tellRemoved}.
     *
     * @return the note that {@link #putBackWithin} reads
     */
    public String removeWithin(Transaction tx, PersonId id) {
        PersonRepository repository = new PersonRepository(tx);
        WrittenDown was = repository.writtenDown(id);
        repository.delete(id);
        return PersonNote.write(was);
    }

    /** Puts a person back inside a sibling's transaction as {@link #removeWithin} found her; the sibling tells. */
    public Person putBackWithin(Transaction tx, PersonId id, String note) {
        WrittenDown was = PersonNote.read(id, note);
        new PersonRepository(tx).insert(List.of(was));
        return was.person();
    }

    /** What she gave of herself, written to be kept beside something else. */
    public static String noteOf(PersonDraft draft) {
        return PersonNote.write(draft);
    }

    /** What she gave of herself, read from such a note. */
    public static PersonDraft draftIn(String note) {
        return PersonNote.read(note);
    }

    /** The person of this number wherever she is, inside a sibling's transaction. */
    public static Optional<Person> findWithin(Transaction tx, PersonId id) {
        return new PersonRepository(tx).find(id);
    }

    /** Writes her down otherwise inside a sibling's transaction; the sibling journals it and calls {@link #tellAgain}. */
    public static void rewriteWithin(Transaction tx, PersonId id, PersonDraft draft) {
        new PersonRepository(tx).update(id, draft);
    }

    /** Tells the index and the screens that they are new or other. */
    public void tellAdded(List<Person> people) {
        told.changed(people);
    }

    /** Tells the index and the screens that she is back in the lists, or other than before; after the commit. */
    public void tellAgain(PersonId id) {
        Optional<Person> person = database.read(tx -> new PersonRepository(tx).find(id));
        person.ifPresent(found -> told.changed(List.of(found)));
    }

    /** Tells the index and the screens whether she is in the lists, and what is written of her; after the commit. */
    public void tellWhereabouts(PersonId id) {
        boolean listed = database.read(tx -> isListed(tx, id));
        if (listed) tellAgain(id);
        else told.removed(List.of(id));
    }

    /** Tells the index and the screens that they are gone. */
    public void tellRemoved(List<PersonId> people) {
        told.removed(people);
    }

    /** Corrects what is written of a person. */
    public Written correct(PersonId id, PersonDraft draft) {
        session.require(Right.EDIT_PEOPLE);
        Optional<PersonRefusal> refusal = PersonRules.refusal(draft, clock.today());
        if (refusal.isPresent()) return new NotKept(refusal.get());
        Optional<Person> corrected = database.write(tx -> {
            PersonRepository repository = new PersonRepository(tx);
            if (!isListed(tx, id)) return Optional.empty();
            Person before = repository.find(id).orElseThrow();
            PersonDraft cleaned = PersonRules.cleaned(draft);
            if (cleaned.equals(before.is())) return Optional.of(before);
            repository.update(id, cleaned);
            journal.record(tx, CORRECT, id.value(), draftNote(before.is()));
            return Optional.of(new Person(id, cleaned, before.active(), before.since()));
        });
        if (corrected.isEmpty()) return new NotKept(PersonRefusal.PERSON_IS_GONE);
        told.changed(List.of(corrected.get()));
        return new Kept(id);
    }

    /** Whether something in the house still speaks of her, so that she must stay; asked inside a sibling's transaction. */
    public boolean mustStay(Transaction tx, PersonId id) {
        return isSpokenOf.test(tx, id);
    }

    /** Whether somebody in the lists has this number, asked inside a sibling's transaction. */
    public boolean isThere(Transaction tx, PersonId id) {
        return isListed(tx, id);
    }

    /** Whether she is there, not in the bin and not merged into another; asked inside a sibling's transaction. */
    public static boolean isListed(Transaction tx, PersonId id) {
        return new PersonRepository(tx)
                .standing(id)
                .filter(PersonStanding::isListed)
                .isPresent();
    }

    /**
     * Whether she has a file of her own, in the lists or in the bin, so that what was hers can come back to her; asked
     * inside a sibling's transaction.
     */
    public static boolean hasFile(Transaction tx, PersonId id) {
        return new PersonRepository(tx)
                .standing(id)
                .filter(standing -> standing.mergedInto() == null)
                .isPresent();
    }

    /** Whether she is in the lists, in the bin or merged into another; nothing when nobody has this number. */
    public Optional<PersonStanding> standing(PersonId id) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> new PersonRepository(tx).standing(id));
    }

    /** The person of this number, if she is there. */
    public Optional<Person> find(PersonId id) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> new PersonRepository(tx).find(id));
    }

    private Reversal.Result takeBackAdd(Transaction tx, Act act) {
        PersonId id = act.subjectAs(PersonId::new);
        if (isSpokenOf.test(tx, id)) return new Refused("undo.personIsSpokenOf");
        if (!isListed(tx, id)) return new Refused("undo.personIsGone");
        UndoNote was = UndoNote.of(Map.of(DRAFT, removeWithin(tx, id)));
        return new Reversed(REMOVE, was, () -> told.removed(List.of(id)));
    }

    private Reversal.Result takeBackRemove(Transaction tx, Act act) {
        Person person =
                putBackWithin(tx, act.subjectAs(PersonId::new), act.need().need(DRAFT));
        return new Reversed(ADD, UndoNote.empty(), () -> told.changed(List.of(person)));
    }

    private Reversal.Result takeBackCorrect(Transaction tx, Act act) {
        PersonRepository repository = new PersonRepository(tx);
        Optional<Person> now = repository.find(act.subjectAs(PersonId::new));
        if (now.isEmpty() || !isListed(tx, now.get().id())) return new Refused("undo.personIsGone");
        PersonDraft before = PersonNote.read(act.need().need(DRAFT));
        repository.update(now.get().id(), before);
        Person restored =
                new Person(now.get().id(), before, now.get().active(), now.get().since());
        return new Reversed(CORRECT, draftNote(now.get().is()), () -> told.changed(List.of(restored)));
    }

    private static UndoNote draftNote(PersonDraft draft) {
        return UndoNote.of(Map.of(DRAFT, PersonNote.write(draft)));
    }
}
