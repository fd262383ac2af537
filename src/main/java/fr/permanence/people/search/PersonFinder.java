package fr.permanence.people.search;

import fr.permanence.change.Changes;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People.PeopleTold;
import fr.permanence.people.PeopleChanged;
import fr.permanence.people.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.ToDoubleFunction;

/**
 * Finds people by what is typed in a box; keeps its index in step with what is written down. While everybody is being
 * read in on another thread, whoever asks waits: nobody is ever said to be unknown because the reading is not over.
 */
public final class PersonFinder implements PeopleTold {
    private static final ThreadFactory FILING =
            Thread.ofPlatform().daemon().name("filing").factory();

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

    /**
     * Reads everybody in; until then nobody is found. Never call it inside a transaction. Who is read is filed on another
     * thread while the next are read.
     *
     * @param warmths reads in what the warmth given at the making goes by; called once, when everybody is read and while
     *     they are still being filed
     */
    public void load(Runnable warmths) {
        Filling filling = new Filling();
        // A thread of its own: the pool that all share may be waiting for this very reading.
        try (ExecutorService beside = Executors.newSingleThreadExecutor(FILING)) {
            List<Future<?>> parts = new ArrayList<>();
            queries.everybody(part -> parts.add(beside.submit(() -> filling.take(part))));
            warmths.run();
            for (Future<?> part : parts) part.get();
            synchronized (index) {
                if (!forgotten) index.take(filling);
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
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
