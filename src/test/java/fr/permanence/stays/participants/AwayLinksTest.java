package fr.permanence.stays.participants;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.activities.Course;
import fr.permanence.activities.attendance.AttendanceRow;
import fr.permanence.activities.attendance.Mark;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.change.Undo;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People;
import fr.permanence.people.PersonDraft;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.Trip;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the other rooms are told of who is away: the classes she misses, the sign-up, the desk. */
final class AwayLinksTest {
    @TempDir
    Path directory;

    private TestHouse house;
    private Course course;
    private PersonId joy;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory.resolve("house"));
        course = Course.in(house, 5, 6);
        joy = course.signedUp("Joy");
    }

    @AfterEach
    void close() {
        house.close();
    }

    private @Nullable Mark mark(ActivitySession session) {
        return house.services().activities.attendance().sheet(session.id()).stream()
                .filter(row -> row.person().equals(joy))
                .map(AttendanceRow::mark)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Test
    void the_classes_she_misses_are_excused_when_she_leaves_and_no_others_and_undo_takes_that_back() {
        LocalDate day = course.session(2).day();
        Trip trip = Trip.in(house, 3, new StayDays(day.minusDays(1), day.plusDays(1)));
        Participant her = Trip.taken(trip.services().participants().propose(trip.id(), joy, null));
        her = Trip.taken(trip.step(her, Step.CONFIRM));
        house.clock().move(Duration.ofDays(house.today().until(day).getDays() - 1L));
        her = Trip.taken(trip.step(her, Step.LEAVE));
        assertThat(mark(course.session(2))).isEqualTo(Mark.EXCUSED);
        assertThat(mark(course.session(3))).isNull();
        assertThat(house.services().undo.takeBack(Participants.STEP, her.id().value()))
                .isInstanceOf(Undo.Done.class);
        assertThat(mark(course.session(2))).isNull();
    }

    @Test
    void a_sign_up_says_which_sessions_she_would_miss_and_the_desk_until_when_she_is_away() {
        PersonId awa = ((People.Kept) house.services().people.add(PersonDraft.named("Awa"))).person();
        LocalDate day = course.session(2).day();
        Trip trip = Trip.in(house, 3, new StayDays(day, day.plusDays(2)));
        trip.step(Trip.taken(trip.services().participants().propose(trip.id(), awa, null)), Step.CONFIRM);
        assertThat(house.services().activities.places().missed(awa, course.id(), null, house.today()))
                .extracting(ActivitySession::day)
                .containsExactly(day);
        house.clock().move(Duration.ofDays(house.today().until(day).getDays()));
        assertThat(trip.services().awayToday().of(List.of(awa, joy))).isEqualTo(Map.of(awa, day.plusDays(2)));
    }
}
