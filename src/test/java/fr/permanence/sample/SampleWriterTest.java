package fr.permanence.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.permanence.TestHouse;
import fr.permanence.ids.AccountId;
import fr.permanence.ids.PersonId;
import fr.permanence.people.PeopleQueries;
import fr.permanence.people.Person;
import fr.permanence.people.PersonLine;
import fr.permanence.people.followup.FollowUpLevel;
import fr.permanence.sample.SampleTeam.Member;
import fr.permanence.sample.SampleWriter.Written;
import fr.permanence.store.Act;
import fr.permanence.text.HouseClock;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleWriterTest {
    private static final SampleSize SMALL = new SampleSize(120, 2, 4);
    private static final SampleTeam TEAM =
            new SampleTeam(List.of(new Member(new AccountId(11), "accueil"), new Member(new AccountId(12), "social")));

    @TempDir
    Path directory;

    @Test
    void everything_invented_is_in_the_store_and_nothing_else() {
        try (TestHouse house = TestHouse.in(directory)) {
            HouseClock clock = new HouseClock(house.clock());
            Written written = writer(house).write(SMALL, TEAM, (done, total) -> {});
            assertThat(written.people()).isEqualTo(120);
            assertThat(written.visits()).isEqualTo(visits(SMALL, clock).size());
            house.restart();
            PeopleQueries queries = house.services().peopleQueries;
            List<PersonId> ids = Stream.concat(queries.lines().stream(), queries.binned().stream())
                    .map(PersonLine::id)
                    .toList();
            Collection<Person> kept = queries.findAll(ids).values();
            SamplePeople people = new SamplePeople(SMALL, clock.today());
            List<SamplePerson> invented =
                    IntStream.range(0, 120).mapToObj(people::at).toList();
            assertThat(kept.stream().map(Person::is).toList())
                    .containsExactlyInAnyOrderElementsOf(
                            invented.stream().map(SamplePerson::is).toList());
            assertThat(SampleRows.of(house.open())).isEqualTo(SampleRows.of(SMALL, clock, TEAM));
        }
    }

    @Test
    void the_same_centre_is_written_twice_into_two_stores() {
        try (TestHouse one = TestHouse.in(directory.resolve("one"));
                TestHouse other = TestHouse.in(directory.resolve("other"))) {
            writer(one).write(SMALL, TEAM, (done, total) -> {});
            writer(other).write(SMALL, TEAM, (done, total) -> {});
            assertThat(SampleRows.of(one.open())).isEqualTo(SampleRows.of(other.open()));
        }
    }

    @Test
    void what_the_ranking_knows_of_a_person_is_reckoned_from_her_visits() {
        try (TestHouse house = TestHouse.in(directory)) {
            writer(house).write(SMALL, TEAM, (done, total) -> {});
            assertThat(SampleRows.footfallKept(house.open()))
                    .isNotEmpty()
                    .isEqualTo(SampleRows.footfallReckoned(house.open()));
        }
    }

    @Test
    void progress_grows_to_its_end_and_the_journal_tells_of_it_once() {
        try (TestHouse house = TestHouse.in(directory)) {
            Map<Long, Long> seen = new HashMap<>();
            List<Long> done = new ArrayList<>();
            writer(house).write(SMALL, TEAM, (rows, total) -> {
                done.add(rows);
                seen.put(rows, total);
            });
            assertThat(done).isSorted();
            assertThat(seen.get(done.getLast())).isEqualTo(done.getLast());
            List<Act> acts = house.open()
                    .database()
                    .read(tx -> house.open().journal().newest(tx, List.of(SampleWriter.MAKE), 10));
            assertThat(acts).hasSize(1);
        }
    }

    @Test
    void an_empty_centre_writes_no_row() {
        try (TestHouse house = TestHouse.in(directory)) {
            Written written = writer(house).write(new SampleSize(0, 5, 1), TEAM, (done, total) -> {});
            assertThat(written).isEqualTo(new Written(0, 0, 0));
            assertThat(SampleRows.of(house.open())).isEmpty();
        }
    }

    @Test
    void some_are_followed_by_hand_some_have_a_note_and_some_are_in_the_bin() {
        try (TestHouse house = TestHouse.in(directory)) {
            writer(house).write(new SampleSize(600, 1, 1), TEAM, (done, total) -> {});
            house.restart();
            var queries = house.services().peopleQueries;
            List<PersonId> listed = queries.lines().stream().map(PersonLine::id).toList();
            assertThat(queries.binned()).isNotEmpty();
            assertThat(listed).hasSize(600 - queries.binned().size());
            assertThat(house.services().deskNotes.newestOf(listed)).hasSizeBetween(10, 60);
            assertThat(house.services().followUps.keyWorkers()).hasSizeBetween(2, 5);
            assertThat(house.services().followUps.levels().values()).contains(FollowUpLevel.values());
        }
    }

    @Test
    void a_team_has_somebody() {
        assertThatThrownBy(() -> new SampleTeam(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static SampleWriter writer(TestHouse house) {
        return new SampleWriter(house.open(), new HouseClock(house.clock()));
    }

    private static List<SampleVisit> visits(SampleSize size, HouseClock clock) {
        List<SampleVisit> all = new ArrayList<>();
        new SampleVisits(size, new SamplePeople(size, clock.today()), clock).eachDay(all::addAll);
        return all;
    }
}
