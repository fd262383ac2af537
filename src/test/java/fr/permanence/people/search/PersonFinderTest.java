package fr.permanence.people.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.permanence.TestHouse;
import fr.permanence.change.Changes;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People.Kept;
import fr.permanence.people.Person;
import fr.permanence.people.PersonDraft;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonFinderTest {
    @TempDir
    Path directory;

    private TestHouse house;
    private PersonFinder finder;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory);
        house.services().people.add(PersonDraft.named("Awa"));
        finder = new PersonFinder(
                new FindableQueries(house.open().database(), house.open().session()),
                person -> 0,
                new Changes(Runnable::run));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void who_asks_while_everybody_is_being_read_in_waits_and_finds() throws Exception {
        finder.expectEverybody();
        List<Match> found = new CopyOnWriteArrayList<>();
        Thread asks = Thread.ofPlatform().start(() -> found.addAll(finder.find("awa", 5)));
        while (asks.getState() == Thread.State.NEW || asks.getState() == Thread.State.RUNNABLE) Thread.onSpinWait();
        assertThat(asks.getState()).isEqualTo(Thread.State.WAITING);
        finder.load(() -> {});
        asks.join();
        assertThat(found).hasSize(1);
    }

    @Test
    void who_is_written_down_while_everybody_is_read_in_is_found_as_she_is_now() throws Exception {
        PersonId fanta = ((Kept) house.services().people.add(PersonDraft.named("Fanta"))).person();
        Person renamed = new Person(
                fanta, PersonDraft.named("Mariama"), true, house.clock().instant());
        finder.expectEverybody();
        CompletableFuture<Void> told = CompletableFuture.runAsync(() -> finder.changed(List.of(renamed)));
        finder.load(() -> {});
        told.get(1, TimeUnit.MINUTES);
        assertThat(finder.find("mariama", 5)).extracting(Match::person).containsExactly(fanta);
    }

    @Test
    void nobody_waits_for_a_reading_that_failed() throws Exception {
        finder.expectEverybody();
        CompletableFuture<List<Match>> asked = CompletableFuture.supplyAsync(() -> finder.find("awa", 5));
        house.open().lock();
        assertThat(catchThrowable(() -> finder.load(() -> {}))).isNotNull();
        assertThat(asked.get(1, TimeUnit.MINUTES)).isEmpty();
        house.restart();
    }

    @Test
    void who_was_still_being_read_in_at_the_lock_is_not_kept() {
        finder.expectEverybody();
        finder.clear();
        finder.load(() -> {});
        assertThat(finder.find("awa", 5)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {3998, 3999, 4000, 7999, 8001})
    void more_people_than_are_read_at_once_are_all_read_once(int others) {
        house.open()
                .database()
                .write(tx -> tx.sql()
                        .execute("insert into person (id, chosen_name, created_at, created_by)"
                                + " select x, 'Awa ' || x, current_timestamp, 1 from system_range(1, " + others + ")"));
        FindableQueries queries =
                new FindableQueries(house.open().database(), house.open().session());
        List<Findable> everybody = new ArrayList<>();
        queries.everybody(everybody::addAll);
        assertThat(everybody)
                .extracting(Findable::person)
                .doesNotHaveDuplicates()
                .hasSize(others + 1);
    }
}
