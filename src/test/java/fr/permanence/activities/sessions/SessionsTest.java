package fr.permanence.activities.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.activities.Activities;
import fr.permanence.activities.ActivityDraft;
import fr.permanence.activities.ActivityKind;
import fr.permanence.activities.Course;
import fr.permanence.activities.Outing;
import fr.permanence.activities.Price;
import fr.permanence.activities.attendance.Mark;
import fr.permanence.activities.sessions.Recurrence.On;
import fr.permanence.activities.sessions.Recurrence.Once;
import fr.permanence.activities.sessions.Recurrence.Weekly;
import fr.permanence.change.Undo;
import fr.permanence.ids.PersonId;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SessionsTest {
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

    private static SessionChange to(LocalDate day, int hour) {
        return new SessionChange(day, LocalTime.of(hour, 0), LocalTime.of(hour + 2, 0), null, null, null);
    }

    private SessionEdits.Changing change(Course course, ActivitySession session, Reach reach, SessionChange change) {
        SessionEdits edits = course.services().edits();
        return switch (edits.preview(session, reach, change)) {
            case SessionEdits.Refused refused -> refused;
            case SessionEdits.Shown shown -> edits.change(session, reach, change, shown.preview());
        };
    }

    @Test
    void fourteen_stays_fourteen_across_the_clock_change() {
        Course course = Course.in(house, 8, 1);
        course.plan(
                new Weekly(LocalDate.of(2027, 3, 23), 1, Set.of(DayOfWeek.TUESDAY), new On(LocalDate.of(2027, 3, 30))));
        List<Instant> starts =
                course.sessions().stream().map(ActivitySession::starts).toList();
        assertThat(starts)
                .containsExactly(
                        Instant.parse("2026-12-01T13:00:00Z"),
                        Instant.parse("2027-03-23T13:00:00Z"),
                        Instant.parse("2027-03-30T12:00:00Z"));
    }

    @Test
    void days_off_are_proposed_with_their_reasons_and_left_out_when_asked() {
        Course course = Course.in(house, 8, 1);
        Recurrence fridays =
                new Weekly(LocalDate.of(2026, 12, 18), 1, Set.of(DayOfWeek.FRIDAY), new On(LocalDate.of(2027, 1, 8)));
        SeriesDraft draft = new SeriesDraft(fridays, LocalTime.of(10, 0), LocalTime.of(12, 0), Map.of());
        var proposed = (Sessions.Proposed) course.services().sessions().propose(course.id(), draft);
        assertThat(proposed.days()).filteredOn(day -> !day.kept().isEmpty()).hasSize(2);
        assertThat(proposed.days()).filteredOn(day -> !day.school().isEmpty()).hasSize(2);
        Map<LocalDate, GapReason> gaps =
                Map.of(LocalDate.of(2026, 12, 25), GapReason.PUBLIC, LocalDate.of(2027, 1, 1), GapReason.PUBLIC);
        var planned = (Sessions.Done) course.services()
                .sessions()
                .plan(course.id(), new SeriesDraft(fridays, draft.from(), draft.to(), gaps));
        assertThat(planned.sessions())
                .extracting(ActivitySession::day)
                .containsExactly(LocalDate.of(2026, 12, 18), LocalDate.of(2027, 1, 8));
        assertThat(course.services().sessions().seriesOf(course.id())).contains(planned.series());
    }

    @Test
    void planning_is_undone_and_done_again_after_a_restart() {
        Course course = Course.in(house, 8, 5);
        List<ActivitySession> planned = course.sessions();
        house.restart();
        assertThat(house.services().undo.undoLast()).isInstanceOf(Undo.Done.class);
        assertThat(course.sessions()).isEmpty();
        house.restart();
        assertThat(house.services().undo.redoLast()).isInstanceOf(Undo.Done.class);
        assertThat(course.sessions()).isEqualTo(planned);
    }

    @Test
    void planning_is_not_undone_under_a_place_that_somebody_has() {
        Course course = Course.in(house, 8, 3);
        course.services().signUps().signUpOnce(course.session(1).id(), Course.person(house, "Joy"));
        long series = course.session(0).series().value();
        Undo.Outcome outcome = house.services().undo.takeBack(Sessions.PLAN, series);
        assertThat(outcome).isInstanceOf(Undo.NotPossible.class);
        assertThat(course.sessions()).hasSize(3);
    }

    @Test
    void this_session_is_moved_alone_and_keeps_who_has_a_place() {
        Course course = Course.in(house, 8, 3);
        PersonId joy = course.signedUp("Joy");
        change(course, course.session(1), Reach.THIS, to(LocalDate.of(2026, 12, 10), 10));
        assertThat(course.session(1).day()).isEqualTo(LocalDate.of(2026, 12, 10));
        assertThat(course.session(1).isMoved()).isTrue();
        assertThat(course.services().places().in(course.session(1).id()))
                .extracting(line -> line.enrolment().person())
                .containsExactly(joy);
    }

    @Test
    void this_and_the_following_get_a_rule_of_their_own_and_what_is_marked_stays() {
        Course course = Course.in(house, 8, 4);
        PersonId joy = course.signedUp("Joy");
        house.clock().move(Duration.ofDays(8));
        course.services().marks().mark(course.session(0).id(), joy, Mark.PRESENT);
        ActivitySession first = course.session(0);
        var changed = (SessionEdits.Changed) change(
                course, course.session(1), Reach.ALL, to(course.session(1).day().plusDays(1), 17));
        assertThat(changed.was().stays()).containsExactly(first.id());
        assertThat(changed.was().people()).isEqualTo(1);
        assertThat(course.session(0)).isEqualTo(first);
        assertThat(course.sessions())
                .extracting(ActivitySession::day)
                .containsExactly(
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2026, 12, 9),
                        LocalDate.of(2026, 12, 16),
                        LocalDate.of(2026, 12, 23));
        assertThat(course.services().sessions().seriesOf(course.id())).hasSize(2);
        for (ActivitySession session : course.sessions())
            assertThat(course.services().places().in(session.id())).hasSize(1);
        house.services().undo.undoLast();
        assertThat(course.services().sessions().seriesOf(course.id())).hasSize(1);
        assertThat(course.session(1).day()).isEqualTo(LocalDate.of(2026, 12, 8));
    }

    @Test
    void a_place_in_one_session_follows_it_and_a_place_to_the_end_of_a_month_covers_the_same_sessions() {
        Course course = Course.in(house, 8, 4);
        PersonId once = Course.person(house, "Awa");
        course.services().signUps().signUpOnce(course.session(2).id(), once);
        change(course, course.session(0), Reach.ALL, to(Course.FIRST.plusDays(2), 9));
        assertThat(course.session(2).day()).isEqualTo(LocalDate.of(2026, 12, 17));
        assertThat(course.services().places().in(course.session(2).id()))
                .extracting(line -> line.enrolment().person())
                .containsExactly(once);
    }

    @Test
    void a_shorter_recurrence_removes_what_nobody_speaks_of_and_cancels_the_rest() {
        Course course = Course.in(house, 8, 4);
        course.services().signUps().signUpOnce(course.session(3).id(), Course.person(house, "Awa"));
        SeriesDraft two =
                new SeriesDraft(Course.weekly(Course.FIRST, 2), LocalTime.of(14, 0), LocalTime.of(16, 0), Map.of());
        SessionChange shorter = new SessionChange(Course.FIRST, two.from(), two.to(), null, null, two);
        ActivitySession third = course.session(2);
        ActivitySession fourth = course.session(3);
        var changed = (SessionEdits.Changed) change(course, course.session(0), Reach.ALL, shorter);
        assertThat(changed.was().removed()).containsExactly(third.id());
        assertThat(changed.was().cancelled()).containsExactly(fourth.id());
        assertThat(course.sessions()).hasSize(3);
        assertThat(course.session(2).isCancelled()).isTrue();
    }

    @Test
    void what_would_stand_in_the_past_or_on_another_session_is_refused() {
        Course course = Course.in(house, 8, 3);
        assertThat(change(course, course.session(0), Reach.THIS, to(LocalDate.of(2026, 11, 23), 10)))
                .isEqualTo(new SessionEdits.Refused(SessionRefusal.IN_THE_PAST, LocalDate.of(2026, 11, 23)));
        assertThat(change(
                        course,
                        course.session(0),
                        Reach.THIS,
                        to(course.session(1).day(), 15)))
                .isEqualTo(new SessionEdits.Refused(
                        SessionRefusal.ALREADY_PLANNED, course.session(1).day()));
        assertThat(change(course, course.session(0), Reach.THIS, to(LocalDate.of(2027, 3, 28), 2)))
                .isEqualTo(new SessionEdits.Refused(SessionRefusal.CLOCKS_CHANGE, LocalDate.of(2027, 3, 28)));
    }

    @Test
    void the_second_of_two_edits_of_one_session_is_refused() {
        Course course = Course.in(house, 8, 3);
        ActivitySession shown = course.session(0);
        change(course, shown, Reach.THIS, to(Course.FIRST, 10));
        assertThat(change(course, shown, Reach.THIS, to(Course.FIRST, 11)))
                .isEqualTo(new SessionEdits.Refused(SessionRefusal.CHANGED_SINCE, null));
        assertThat(course.services().sessions().cancel(shown, null))
                .isEqualTo(new Sessions.Refused(SessionRefusal.CHANGED_SINCE, null));
    }

    @Test
    void a_room_and_a_leader_that_are_taken_are_said_before() {
        ActivityDraft yoga = new ActivityDraft(
                ActivityKind.YOGA,
                "Yoga",
                null,
                8,
                0,
                "Salle bleue",
                List.of("Claire"),
                Outing.none(),
                Price.free(),
                true);
        var added =
                (Activities.Written) house.services().activities.activities().add(yoga);
        var sessions = house.services().activities.sessions();
        LocalTime ten = LocalTime.of(10, 0);
        sessions.plan(
                added.activity().id(), new SeriesDraft(new Once(Course.FIRST), ten, LocalTime.of(11, 0), Map.of()));
        var other = (Activities.Written) house.services()
                .activities
                .activities()
                .add(new ActivityDraft(
                        ActivityKind.COMPUTER,
                        "Informatique",
                        null,
                        4,
                        0,
                        "salle bleue",
                        List.of("claire"),
                        Outing.none(),
                        Price.free(),
                        true));
        var proposed = (Sessions.Proposed) sessions.propose(
                other.activity().id(),
                new SeriesDraft(new Once(Course.FIRST), LocalTime.of(10, 30), LocalTime.of(12, 0), Map.of()));
        assertThat(proposed.clashes()).extracting(Clash::what).containsExactly(Clash.What.ROOM, Clash.What.LEADER);
    }
}
