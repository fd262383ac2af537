package fr.permanence.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.change.Undo;
import fr.permanence.checkin.CheckIns.AlreadyCame;
import fr.permanence.checkin.CheckIns.Arrived;
import fr.permanence.checkin.CheckIns.NotWritten;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People.Kept;
import fr.permanence.people.PersonDraft;
import fr.permanence.people.PersonRefusal;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckInsTest {
    @TempDir
    private Path directory;

    private TestHouse house;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private PersonId joy() {
        return ((Kept) house.services().people.add(PersonDraft.named("Joy"))).person();
    }

    private CheckIns desk() {
        return house.services().checkIns;
    }

    @Test
    void a_person_checked_in_is_on_todays_list_with_her_name_and_time() {
        desk().arrive(joy());
        assertThat(desk().today()).singleElement().satisfies(line -> {
            assertThat(line.chosenName()).isEqualTo("Joy");
            assertThat(line.visit().arrivedAt()).isEqualTo(TestHouse.NOW);
        });
    }

    @Test
    void a_second_key_never_doubles_a_visit() {
        PersonId joy = joy();
        desk().arrive(joy);
        house.clock().move(Duration.ofMinutes(3));
        assertThat(desk().arrive(joy))
                .isInstanceOfSatisfying(
                        AlreadyCame.class,
                        already -> assertThat(already.visit().arrivedAt()).isEqualTo(TestHouse.NOW));
        assertThat(desk().today()).hasSize(1);
    }

    @Test
    void a_second_visit_is_an_explicit_choice() {
        PersonId joy = joy();
        desk().arrive(joy);
        assertThat(desk().arriveAgain(joy)).isInstanceOf(Arrived.class);
        assertThat(desk().today()).hasSize(2);
    }

    @Test
    void a_visit_is_taken_back_and_put_back_as_it_was_across_a_restart() {
        desk().arrive(joy());
        DeskLine before = desk().today().getFirst();
        house.clock().move(Duration.ofMinutes(10));
        house.restart();
        assertThat(house.services().undo.undoLast()).isInstanceOf(Undo.Done.class);
        assertThat(desk().today()).isEmpty();
        house.restart();
        assertThat(house.services().undo.redoLast()).isInstanceOf(Undo.Done.class);
        assertThat(desk().today()).containsExactly(before);
    }

    @Test
    void undo_goes_back_one_act_at_a_time_and_redo_comes_forward_in_order() {
        PersonId joy = joy();
        desk().arrive(joy);
        desk().arriveAnonymously(3);
        Undo undo = house.services().undo;
        undo.undoLast();
        undo.undoLast();
        undo.undoLast();
        assertThat(house.services().peopleQueries.lines()).isEmpty();
        assertThat(undo.undoLast()).isInstanceOf(Undo.Nothing.class);
        undo.redoLast();
        assertThat(house.services().peopleQueries.lines()).hasSize(1);
        undo.redoLast();
        undo.redoLast();
        assertThat(desk().today()).hasSize(2);
        assertThat(undo.redoLast()).isInstanceOf(Undo.Nothing.class);
    }

    @Test
    void something_new_ends_redo() {
        desk().arriveAnonymously(1);
        Undo undo = house.services().undo;
        undo.undoLast();
        desk().arriveAnonymously(2);
        assertThat(undo.redoLast()).isInstanceOf(Undo.Nothing.class);
    }

    @Test
    void the_visit_of_yesterday_is_not_undone_today() {
        desk().arriveAnonymously(1);
        house.clock().move(Duration.ofDays(1));
        assertThat(house.services().undo.undoLast()).isInstanceOf(Undo.Nothing.class);
        assertThat(desk().today()).isEmpty();
    }

    @Test
    void a_new_person_is_written_and_checked_in_by_one_act_and_one_undo_takes_both_back() {
        desk().arriveNew(PersonDraft.named("  Ngozi\t".strip()));
        assertThat(house.services().peopleQueries.lines()).hasSize(1);
        house.services().undo.undoLast();
        assertThat(house.services().peopleQueries.lines()).isEmpty();
        assertThat(desk().today()).isEmpty();
        house.services().undo.redoLast();
        assertThat(desk().today())
                .singleElement()
                .satisfies(line -> assertThat(line.chosenName()).isEqualTo("Ngozi"));
    }

    @Test
    void a_person_with_visits_is_not_taken_back_by_undoing_her_name() {
        PersonId joy = joy();
        desk().arrive(joy);
        assertThat(house.services().undo.takeBack("person.add", joy.value())).isInstanceOf(Undo.NotPossible.class);
        assertThat(desk().today()).hasSize(1);
    }

    @Test
    void a_homonym_is_never_refused() {
        joy();
        assertThat(desk().arriveNew(PersonDraft.named("Joy"))).isInstanceOf(Arrived.class);
        assertThat(house.services().peopleQueries.lines()).hasSize(2);
    }

    @Test
    void a_blank_name_and_one_of_more_than_200_letters_are_refused_with_a_reason() {
        assertThat(desk().arriveNew(PersonDraft.named(" \u200E ")))
                .isEqualTo(new NotWritten(PersonRefusal.NAME_MISSING));
        assertThat(desk().arriveNew(PersonDraft.named("a".repeat(201))))
                .isEqualTo(new NotWritten(PersonRefusal.NAME_TOO_LONG));
        assertThat(desk().arriveNew(PersonDraft.named("Joy\nMercy")))
                .isEqualTo(new NotWritten(PersonRefusal.NAME_LOOKS_LIKE_TABLE));
        assertThat(desk().today()).isEmpty();
    }

    @Test
    void footfall_follows_visits_and_their_undoing() {
        PersonId joy = joy();
        desk().arrive(joy);
        assertThat(desk().footfallOf(joy))
                .hasValueSatisfying(f -> assertThat(f.visits()).isEqualTo(1));
        house.services().undo.undoLast();
        assertThat(desk().footfallOf(joy)).isEmpty();
    }
}
