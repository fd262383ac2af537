package fr.permanence.stays.participants;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.activities.ActivitiesChanged;
import fr.permanence.activities.Course;
import fr.permanence.activities.attendance.AttendanceGrid;
import fr.permanence.activities.attendance.AttendanceRow;
import fr.permanence.activities.attendance.AttendanceRow.Standing;
import fr.permanence.activities.attendance.Mark;
import fr.permanence.activities.attendance.Rate;
import fr.permanence.activities.paper.SummaryWorkbook;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People;
import fr.permanence.people.PersonDraft;
import fr.permanence.people.merge.Merges;
import fr.permanence.stays.Departure;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.StayDraft;
import fr.permanence.stays.StayStage;
import fr.permanence.stays.Stays;
import fr.permanence.stays.Trip;
import fr.permanence.text.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
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

    private AttendanceRow row(PersonId person, int session) {
        return course.services().attendance().sheet(course.session(session).id()).stream()
                .filter(row -> row.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable Mark mark(int session) {
        return row(joy, session).mark();
    }

    /** A stay around the day of this session, the day before and the day after included. */
    private Trip around(int session) {
        LocalDate day = course.session(session).day();
        return Trip.in(house, 3, new StayDays(day.minusDays(1), day.plusDays(1)));
    }

    private Participant confirmed(Trip trip) {
        Participant her = Trip.taken(trip.services().participants().propose(trip.id(), joy, null));
        assertThat(mark(2)).isNull();
        return Trip.taken(trip.step(her, Step.CONFIRM));
    }

    private void goTo(LocalDate day) {
        house.clock().move(Duration.ofDays(house.today().until(day).getDays()));
    }

    @Test
    void from_the_day_she_has_a_place_on_the_sheet_says_that_she_is_excused_and_why_and_of_no_other_session() {
        Trip trip = around(2);
        Participant her = confirmed(trip);
        assertThat(row(joy, 2).mark()).isEqualTo(Mark.EXCUSED);
        assertThat(row(joy, 2).standing()).isEqualTo(Standing.AWAY);
        assertThat(mark(1)).isNull();
        assertThat(mark(3)).isNull();
        goTo(trip.stay().days().first());
        her = Trip.taken(trip.step(her, Step.LEAVE));
        assertThat(mark(2)).isEqualTo(Mark.EXCUSED);
        goTo(trip.stay().days().last());
        Trip.taken(trip.step(her, Step.RETURN));
        assertThat(mark(2)).isEqualTo(Mark.EXCUSED);
    }

    @Test
    void who_has_no_place_in_the_class_or_said_that_she_would_not_come_is_on_no_sheet_as_away() {
        PersonId awa = ((People.Kept) house.services().people.add(PersonDraft.named("Awa"))).person();
        Trip trip = around(2);
        trip.step(Trip.taken(trip.services().participants().propose(trip.id(), awa, null)), Step.CONFIRM);
        assertThat(course.services().attendance().sheet(course.session(2).id()))
                .extracting(AttendanceRow::person)
                .containsExactly(joy);
        assertThat(course.services().attendance().ratesOf(awa)).isEmpty();
    }

    @Test
    void the_grid_her_rates_and_the_workbook_of_the_term_say_the_same_and_a_stay_hides_no_absence() {
        confirmed(around(2));
        goTo(course.session(1).day());
        course.services().marks().mark(course.session(0).id(), joy, Mark.ABSENT);
        course.services().marks().mark(course.session(1).id(), joy, Mark.ABSENT);
        LocalDate last = course.session(5).day();
        AttendanceGrid grid = course.services().attendance().grid(course.id(), Course.FIRST, last);
        assertThat(grid.mark(joy, course.session(2).id())).contains(Mark.EXCUSED);
        assertThat(grid.mark(joy, course.session(3).id())).isEmpty();
        assertThat(grid.rate(joy)).isEqualTo(new Rate(0, 2, 1));
        assertThat(grid.rate(course.session(2).id())).isEqualTo(new Rate(0, 0, 1));
        assertThat(grid.rate()).isEqualTo(new Rate(0, 2, 1));
        assertThat(grid.missedInARow(joy)).isEqualTo(2);
        assertThat(course.services().attendance().ratesOf(joy)).containsEntry(course.id(), new Rate(0, 2, 1));
        var summary = course.services().papers().summary(course.id(), Course.FIRST, last);
        List<Object> hers = new SummaryWorkbook(() -> Language.FRENCH)
                .of(summary.orElseThrow())
                .getFirst()
                .rows()
                .get(1);
        assertThat(hers).containsExactly("Joy", "A", "A", "E", "·", "·", "·", 0, 2, 1, 0.0);
    }

    @Test
    void the_excuse_goes_where_the_stay_goes() {
        Trip trip = around(2);
        Participant her = confirmed(trip);
        var stays = trip.services().stays();
        stays.move(trip.stay(), trip.stay().days().shifted(7));
        assertThat(mark(2)).isNull();
        assertThat(mark(3)).isEqualTo(Mark.EXCUSED);
        house.services().undo.undoLast();
        assertThat(mark(2)).isEqualTo(Mark.EXCUSED);
        stays.stage(trip.stay(), StayStage.CANCELLED);
        assertThat(mark(2)).isNull();
        house.services().undo.undoLast();
        assertThat(mark(2)).isEqualTo(Mark.EXCUSED);
        trip.services().participants().during(her, new OwnDays(null, 0));
        assertThat(mark(2)).isNull();
        house.services().undo.undoLast();
        trip.step(her, Step.WITHDRAW);
        assertThat(mark(2)).isNull();
        house.services().undo.undoLast();
        assertThat(mark(2)).isEqualTo(Mark.EXCUSED);
    }

    @Test
    void the_excuse_goes_where_her_file_goes() {
        Trip trip = around(2);
        PersonId joie = ((People.Kept) house.services().people.add(PersonDraft.named("Joie"))).person();
        trip.step(Trip.taken(trip.services().participants().propose(trip.id(), joie, null)), Step.CONFIRM);
        assertThat(mark(2)).isNull();
        var shown = (Merges.Shown) house.services().merges.preview(joy, joie);
        house.services().merges.merge(shown.preview());
        assertThat(mark(2)).isEqualTo(Mark.EXCUSED);
        house.services().undo.undoLast();
        assertThat(mark(2)).isNull();
        assertThat(house.services().bin.put(joie)).isTrue();
        assertThat(mark(2)).isNull();
    }

    @Test
    void what_is_marked_by_hand_stands_and_who_was_seen_at_the_desk_is_proposed_as_present() {
        confirmed(around(2));
        goTo(course.session(2).day());
        house.services().checkIns.arrive(joy);
        assertThat(row(joy, 2).mark()).isEqualTo(Mark.EXCUSED);
        assertThat(row(joy, 2).proposed()).isEqualTo(Mark.PRESENT);
        course.services().marks().mark(course.session(2).id(), joy, Mark.PRESENT);
        assertThat(row(joy, 2).mark()).isEqualTo(Mark.PRESENT);
        assertThat(row(joy, 2).standing()).isEqualTo(Standing.HAS_A_PLACE);
        assertThat(course.services().attendance().ratesOf(joy)).containsEntry(course.id(), new Rate(1, 0, 0));
        course.services().marks().mark(course.session(2).id(), joy, null);
        assertThat(mark(2)).isEqualTo(Mark.EXCUSED);
    }

    @Test
    void a_class_that_is_over_before_the_departure_or_begins_after_the_return_is_not_missed() {
        LocalDate day = course.session(2).day();
        Trip trip = Trip.in(house, 3, new StayDays(day, day.plusDays(1)));
        confirmed(trip);
        StayDraft is = trip.stay().is();
        assertThat(mark(2)).isEqualTo(Mark.EXCUSED);
        leaves(trip, is, LocalTime.of(17, 0), null);
        assertThat(mark(2)).isNull();
        assertThat(course.services().places().missed(joy, course.id(), null, house.today()))
                .isEmpty();
        leaves(trip, is, LocalTime.of(15, 0), null);
        assertThat(mark(2)).isEqualTo(Mark.EXCUSED);
        trip.services().stays().move(trip.stay(), new StayDays(day.minusDays(1), day));
        leaves(trip, trip.stay().is(), null, LocalTime.of(12, 30));
        assertThat(mark(2)).isNull();
    }

    private static void leaves(Trip trip, StayDraft is, @Nullable LocalTime leaves, @Nullable LocalTime returns) {
        StayDraft draft = new StayDraft(
                is.destination(),
                is.days(),
                new Departure(leaves, returns, null),
                is.capacity(),
                is.contributionCents());
        assertThat(trip.services().stays().correct(trip.stay(), draft)).isInstanceOf(Stays.Written.class);
    }

    @Test
    void whoever_shows_attendance_looks_again_when_a_stay_changes() {
        Trip trip = around(2);
        Participant her = confirmed(trip);
        AtomicInteger told = new AtomicInteger();
        house.services().changes.on(ActivitiesChanged.class, changed -> told.incrementAndGet());
        trip.services().stays().move(trip.stay(), trip.stay().days().shifted(7));
        assertThat(told).hasPositiveValue();
        told.set(0);
        trip.step(her, Step.WITHDRAW);
        assertThat(told).hasPositiveValue();
        told.set(0);
        house.services().undo.undoLast();
        assertThat(told).hasPositiveValue();
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
