package fr.permanence.people.search;

import fr.permanence.change.Changes;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People.PeopleTold;
import fr.permanence.people.PeopleChanged;
import fr.permanence.people.Person;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.ToDoubleFunction;

/**
 * Finds people by what is typed in a box; keeps its index in step with what is written down. While everybody is being
 * read in on another thread, whoever asks waits: nobody is ever said to be unknown because the reading is not over.
 */
public final class PersonFinder implements PeopleTold {
    private final FindableQueries queries;
    private final PersonIndex index;
    private final Changes changes;
    private volatile CountDownLatch reading = new CountDownLatch(0);
    private volatile boolean forgotten;

    /** @param warmth how often and lately somebody comes; asked at each search */
    public PersonFinder(FindableQueries queries, ToDoubleFunction<PersonId> warmth, Changes changes) {
        this.queries = queries;
        this.index = new PersonIndex(warmth);
        this.changes = changes;
    }

    /** From now on every question waits until {@link #load} is over, though it may be called on another thread. */
    public void expectEverybody() {
        reading = new CountDownLatch(1);
    }

    /** Reads everybody in; until then nobody is found. Never call it inside a transaction. */
    public void load() {
        try {
            List<Findable> everybody = queries.everybody();
            synchronized (index) {
                if (!forgotten) index.load(everybody);
            }
        } finally {
            reading.countDown();
        }
    }

    /**
     * Returns once everybody is read in, or the reading failed. Never call it inside a transaction, for which the
     * reading may wait in its turn.
     */
    public void awaitEverybody() {
        boolean interrupted = false;
        while (true) {
            try {
                reading.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) Thread.currentThread().interrupt();
    }

    /** Who answers to what was typed, the best first. */
    public List<Match> find(String typed, int limit) {
        awaitEverybody();
        return index.find(typed, limit);
    }

    /** She came, or a visit of hers was taken back: her warmth is another. */
    public void warmed(PersonId person) {
        awaitEverybody();
        index.warmed(person);
    }

    @Override
    public void changed(List<Person> people) {
        awaitEverybody();
        people.forEach(person -> index.put(findable(person)));
        changes.publish(new PeopleChanged());
    }

    @Override
    public void removed(List<PersonId> people) {
        awaitEverybody();
        people.forEach(index::remove);
        changes.publish(new PeopleChanged());
    }

    /** Forgets everybody for good, when the vault is locked; who is still being read in is not taken any more. */
    public void clear() {
        synchronized (index) {
            forgotten = true;
            index.clear();
        }
    }

    private static Findable findable(Person person) {
        return new Findable(
                person.id(),
                person.is().chosenName(),
                person.is().familyName(),
                person.is().aliases(),
                person.is().code(),
                person.is().phones(),
                person.active());
    }
}
