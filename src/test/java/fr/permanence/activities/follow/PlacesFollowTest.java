package fr.permanence.activities.follow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.activities.Course;
import fr.permanence.activities.attendance.AttendanceRow;
import fr.permanence.activities.attendance.Mark;
import fr.permanence.activities.waiting.RankReason;
import fr.permanence.activities.waiting.WaitingEntry;
import fr.permanence.activities.waiting.WaitingLine;
import fr.permanence.ids.PersonId;
import fr.permanence.people.merge.Merges;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlacesFollowTest {
    @TempDir
    Path directory;

    private TestHouse house;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory.resolve("house"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void merge(PersonId kept, PersonId gone) {
        Merges merges = house.services().merges;
        var shown = (Merges.Shown) merges.preview(kept, gone);
        assertThat(merges.merge(shown.preview())).isInstanceOf(Merges.Together.class);
    }

    private static List<PersonId> waiting(Course course) {
        return course.services().waiting().list(course.id()).stream()
                .map(line -> line.entry().person())
                .toList();
    }

    @Test
    void two_places_of_one_woman_become_one_and_two_again() {
        Course course = Course.in(house, 2, 2);
        PersonId joy = course.signedUp("Joy");
        PersonId joi = course.signedUp("Joi");
        merge(joy, joi);
        assertThat(course.services().places().places(course.id()).taken()).isEqualTo(1);
        house.services().undo.undoLast();
        assertThat(course.services().places().places(course.id()).taken()).isEqualTo(2);
        assertThat(course.services().places().of(joi)).hasSize(1);
    }

    @Test
    void who_comes_apart_and_finds_her_place_given_stands_first_in_the_list() {
        Course course = Course.in(house, 2, 2);
        PersonId joy = course.signedUp("Joy");
        PersonId joi = course.signedUp("Joi");
        merge(joy, joi);
        course.signedUp("Awa");
        WaitingEntry mercy = course.waits("Mercy");
        house.services()
                .merges
                .separate(house.services().merges.into(joy).getFirst().id());
        assertThat(course.services().places().places(course.id()).taken()).isEqualTo(2);
        assertThat(waiting(course)).containsExactly(joi, mercy.person());
        WaitingLine first = course.services().waiting().list(course.id()).getFirst();
        assertThat(first.entry().rankWhy()).isEqualTo(RankReason.HAD_PLACE);
    }

    @Test
    void she_waits_once_at_the_better_of_her_ranks() {
        Course course = Course.in(house, 1, 2);
        course.signedUp("Awa");
        WaitingEntry first = course.waits("Joi");
        WaitingEntry second = course.waits("Mercy");
        WaitingEntry third = course.waits("Joy");
        merge(third.person(), first.person());
        assertThat(waiting(course)).containsExactly(third.person(), second.person());
        house.services().undo.undoLast();
        assertThat(waiting(course)).containsExactly(first.person(), second.person(), third.person());
    }

    @Test
    void who_was_present_under_either_name_was_present() {
        Course course = Course.in(house, 2, 2);
        PersonId joy = course.signedUp("Joy");
        PersonId joi = course.signedUp("Joi");
        house.clock().move(Duration.ofDays(7));
        course.services().marks().mark(course.session(0).id(), joy, Mark.ABSENT);
        course.services().marks().mark(course.session(0).id(), joi, Mark.PRESENT);
        merge(joy, joi);
        assertThat(course.services().attendance().sheet(course.session(0).id()))
                .filteredOn(row -> row.person().equals(joy))
                .extracting(AttendanceRow::mark)
                .containsExactly(Mark.PRESENT);
        house.services().undo.undoLast();
        assertThat(course.services().attendance().sheet(course.session(0).id()))
                .extracting(AttendanceRow::mark)
                .containsExactlyInAnyOrder(Mark.ABSENT, Mark.PRESENT);
    }

    @Test
    void in_the_bin_she_keeps_no_place_from_others_and_comes_back_first_in_the_list() {
        Course course = Course.in(house, 1, 2);
        PersonId joy = course.signedUp("Joy");
        WaitingEntry mercy = course.waits("Mercy");
        house.services().bin.put(joy);
        assertThat(course.services().waiting().due())
                .extracting(due -> due.next().entry().id())
                .containsExactly(mercy.id());
        house.services().bin.restore(joy);
        assertThat(course.services().places().of(joy)).hasSize(1);
        house.services().bin.put(joy);
        course.services().promotions().propose(mercy.id(), null);
        course.services().promotions().confirm(mercy.id());
        house.services().bin.restore(joy);
        assertThat(course.services().places().of(joy)).isEmpty();
        assertThat(waiting(course)).containsExactly(joy);
    }

    @Test
    void in_the_bin_she_keeps_her_rank() {
        Course course = Course.in(house, 1, 2);
        course.signedUp("Awa");
        WaitingEntry joy = course.waits("Joy");
        WaitingEntry mercy = course.waits("Mercy");
        house.services().bin.put(joy.person());
        assertThat(waiting(course)).containsExactly(mercy.person());
        house.services().bin.restore(joy.person());
        assertThat(waiting(course)).containsExactly(joy.person(), mercy.person());
    }
}
