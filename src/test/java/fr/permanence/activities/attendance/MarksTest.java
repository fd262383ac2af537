package fr.permanence.activities.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.activities.Course;
import fr.permanence.activities.signups.Enrolment;
import fr.permanence.change.Undo;
import fr.permanence.checkin.CheckIns.Arrived;
import fr.permanence.checkin.Visit;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.SessionId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MarksTest {
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

    private Visit arrives(PersonId person) {
        return ((Arrived) house.services().checkIns.arrive(person)).visit();
    }

    /** The first day of the course, before it begins. */
    private Course onTheDay() {
        Course course = Course.in(house, 5, 3);
        course.signedUp("Joy");
        house.clock().move(Duration.ofDays(7).minusHours(2));
        return course;
    }

    @Test
    void the_desk_sees_todays_activity_and_marks_her_present_with_one_key_that_goes_with_the_check_in() {
        Course course = onTheDay();
        PersonId joy = course.services()
                .places()
                .of(course.id(), Course.FIRST)
                .getFirst()
                .enrolment()
                .person();
        Visit visit = arrives(joy);
        SessionId first = course.session(0).id();
        var today = course.services().attendance().todayOf(List.of(joy));
        assertThat(today.get(joy)).singleElement().satisfies(line -> {
            assertThat(line.session().id()).isEqualTo(first);
            assertThat(line.mark()).isNull();
        });
        assertThat(course.services().marks().presentAtTheDesk(first, joy, visit.id()))
                .isInstanceOf(Marks.Seen.class);
        house.services().undo.takeBack("visit.arrive", visit.id().value());
        assertThat(course.services().attendance().sheet(first))
                .extracting(AttendanceRow::mark)
                .containsOnlyNulls();
        assertThat(house.services().undo.redoLast()).isInstanceOf(Undo.Done.class);
        assertThat(course.services().attendance().sheet(first))
                .extracting(AttendanceRow::mark)
                .containsExactly(Mark.PRESENT);
        assertThat(course.services().marks().presentAtTheDesk(first, joy, new fr.permanence.ids.VisitId(7)))
                .isEqualTo(new Marks.Refused(MarkRefusal.GONE));
    }

    @Test
    void what_was_marked_by_hand_since_stays_when_the_check_in_is_taken_back() {
        Course course = onTheDay();
        PersonId joy = course.services()
                .places()
                .of(course.id(), Course.FIRST)
                .getFirst()
                .enrolment()
                .person();
        Visit visit = arrives(joy);
        SessionId first = course.session(0).id();
        course.services().marks().presentAtTheDesk(first, joy, visit.id());
        course.services().marks().mark(first, joy, Mark.EXCUSED);
        house.services().undo.takeBack("visit.arrive", visit.id().value());
        assertThat(course.services().attendance().sheet(first))
                .extracting(AttendanceRow::mark)
                .containsExactly(Mark.EXCUSED);
    }

    @Test
    void presence_is_proposed_of_who_was_checked_in_and_absence_of_nobody() {
        Course course = onTheDay();
        PersonId joy = course.services()
                .places()
                .of(course.id(), Course.FIRST)
                .getFirst()
                .enrolment()
                .person();
        PersonId awa = course.signedUp("Awa");
        PersonId mercy = course.signedUp("Mercy");
        arrives(joy);
        Enrolment place = course.services().places().of(mercy).getFirst().enrolment();
        SessionId first = course.session(0).id();
        course.services().signUps().absentOnce(place.id(), first);
        Map<PersonId, Mark> proposals = course.services().attendance().proposals(first);
        assertThat(proposals).containsOnly(Map.entry(joy, Mark.PRESENT), Map.entry(mercy, Mark.EXCUSED));
        course.services().marks().markSeveral(first, proposals);
        course.services().marks().mark(first, awa, Mark.ABSENT);
        AttendanceGrid grid =
                course.services().attendance().grid(course.id(), Course.FIRST, Course.FIRST.plusMonths(1));
        assertThat(grid.rate(first)).isEqualTo(new Rate(1, 1, 1));
        assertThat(grid.rate(first).percent()).hasValue(50);
        assertThat(grid.rate(mercy).percent()).isEmpty();
        assertThat(grid.people()).hasSize(3);
        assertThat(grid.sessions()).hasSize(3);
    }

    @Test
    void each_key_is_undone_alone() {
        Course course = onTheDay();
        PersonId joy = course.services()
                .places()
                .of(course.id(), Course.FIRST)
                .getFirst()
                .enrolment()
                .person();
        SessionId first = course.session(0).id();
        course.services().marks().mark(first, joy, Mark.ABSENT);
        course.services().marks().mark(first, joy, Mark.PRESENT);
        assertThat(course.services().marks().mark(first, joy, Mark.PRESENT)).isEqualTo(new Marks.Unchanged());
        house.restart();
        house.services().undo.undoLast();
        assertThat(course.services().attendance().sheet(first).getFirst().mark())
                .isEqualTo(Mark.ABSENT);
        house.services().undo.undoLast();
        assertThat(course.services().attendance().sheet(first).getFirst().mark())
                .isNull();
    }

    @Test
    void who_comes_without_a_place_is_on_the_sheet_and_in_the_attestation() {
        Course course = onTheDay();
        PersonId ngozi = Course.person(house, "Ngozi");
        SessionId first = course.session(0).id();
        course.services().marks().mark(first, ngozi, Mark.PRESENT);
        assertThat(course.services().attendance().sheet(first))
                .extracting(AttendanceRow::standing)
                .containsExactly(AttendanceRow.Standing.HAS_A_PLACE, AttendanceRow.Standing.WALK_IN);
        assertThat(course.services()
                        .attendance()
                        .presentOn(ngozi, course.id(), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .containsExactly(Course.FIRST);
        assertThat(course.services().attendance().ratesOf(ngozi)).containsEntry(course.id(), new Rate(1, 0, 0));
    }

    @Test
    void nobody_is_marked_in_a_session_to_come_or_cancelled() {
        Course course = onTheDay();
        PersonId joy = course.services()
                .places()
                .of(course.id(), Course.FIRST)
                .getFirst()
                .enrolment()
                .person();
        assertThat(course.services().marks().mark(course.session(1).id(), joy, Mark.PRESENT))
                .isEqualTo(new Marks.Refused(MarkRefusal.NOT_YET));
        course.services().sessions().cancel(course.session(0), null);
        assertThat(course.services().marks().mark(course.session(0).id(), joy, Mark.PRESENT))
                .isEqualTo(new Marks.Refused(MarkRefusal.CANCELLED));
        assertThat(course.services().attendance().todayOf(List.of(joy)).get(joy))
                .singleElement()
                .satisfies(line -> assertThat(line.session().isCancelled()).isTrue());
    }
}
