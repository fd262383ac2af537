package fr.permanence.people;

import fr.permanence.access.Session;
import fr.permanence.ids.AccountId;
import fr.permanence.ids.Ids;
import fr.permanence.ids.PersonId;
import fr.permanence.store.Transaction;
import fr.permanence.text.HouseClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Many people at once, inside the transaction of whoever brings in a register or takes it back; that one journals it. */
public final class PeopleInBulk {
    private static final int AT_ONCE = 1000;

    private final People people;
    private final Session session;
    private final Ids ids;
    private final HouseClock clock;

    public PeopleInBulk(People people, Session session, Ids ids, HouseClock clock) {
        this.people = people;
        this.session = session;
        this.ids = ids;
        this.clock = clock;
    }

    /** Writes them down, each under a number above those of the ones before. */
    public List<Person> add(Transaction tx, List<PersonDraft> drafts) {
        Instant now = clock.now();
        List<Person> added = drafts.stream()
                .map(draft -> new Person(new PersonId(ids.next()), PersonRules.cleaned(draft), true, now))
                .toList();
        new PersonRepository(tx)
                .insert(added.stream()
                        .map(person -> new WrittenDown(person, session.account()))
                        .toList());
        return added;
    }

    /** Those who are there with a number from {@code first} to {@code last}, in that order. */
    public List<Person> between(Transaction tx, PersonId first, PersonId last) {
        List<Person> found = new ArrayList<>();
        PeopleQueries.visitBetween(tx, first, last, found::add);
        found.sort(Comparator.comparingLong(person -> person.id().value()));
        return found;
    }

    /** What it takes to put these people back, all with a number from that of the first to that of the last. */
    public Map<PersonId, String> notesOf(Transaction tx, List<Person> inOrder) {
        Map<PersonId, AccountId> writers = new PersonRepository(tx)
                .writersBetween(inOrder.getFirst().id(), inOrder.getLast().id());
        Map<PersonId, String> notes = new LinkedHashMap<>();
        for (Person person : inOrder) {
            AccountId by = Objects.requireNonNull(writers.get(person.id()));
            notes.put(person.id(), PersonNote.write(new WrittenDown(person, by)));
        }
        return notes;
    }

    /** Takes out those with a number from {@code first} to {@code last}, with their marks. */
    public void removeBetween(Transaction tx, PersonId first, PersonId last) {
        new PersonRepository(tx).deleteBetween(first, last);
    }

    /** Puts them back under the numbers they had, as their notes say. */
    public List<Person> putBack(Transaction tx, Map<PersonId, String> notes) {
        List<WrittenDown> back = new ArrayList<>(notes.size());
        notes.forEach((id, note) -> back.add(PersonNote.read(id, note)));
        PersonRepository repository = new PersonRepository(tx);
        for (int from = 0; from < back.size(); from += AT_ONCE) {
            repository.insert(back.subList(from, Math.min(back.size(), from + AT_ONCE)));
        }
        return back.stream().map(WrittenDown::person).toList();
    }

    /** Tells the index and the screens that they are new; after the commit. */
    public void tellAdded(List<Person> added) {
        people.tellAdded(added);
    }

    /** Tells the index and the screens that they are gone; after the commit. */
    public void tellRemoved(List<PersonId> gone) {
        people.tellRemoved(gone);
    }
}
