package fr.permanence.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.ActivitiesWiring;
import fr.permanence.TestHouse;
import fr.permanence.activities.Activity;
import fr.permanence.activities.ActivityKind;
import fr.permanence.activities.attendance.AttendanceGrid;
import fr.permanence.activities.holidays.PublicHolidays;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.signups.EnrolledPerson;
import fr.permanence.activities.signups.Places;
import fr.permanence.activities.signups.SignUps;
import fr.permanence.activities.waiting.WaitingLists;
import fr.permanence.people.People;
import fr.permanence.people.PersonDraft;
import fr.permanence.sample.SampleTeam.Member;
import fr.permanence.text.HouseClock;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three years of activities of the invented reference centre, read as the program reads them. */
@SuppressWarnings("NullAway.Init")
class SampleActivitiesTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 11, 24);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @TempDir
    Path directory;

    private TestHouse house;

    @BeforeEach
    void write() {
        house = TestHouse.in(directory.resolve("house"));
        write(house, new SampleSize(500, 3, 4));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private static void write(TestHouse house, SampleSize size) {
        SampleTeam team =
                new SampleTeam(List.of(new Member(house.open().session().account(), "Marie")));
        new SampleWriter(house.open(), new HouseClock(house.clock())).write(size, team, (done, total) -> {});
    }

    private ActivitiesWiring activities() {
        return house.services().activities;
    }

    private List<Activity> offered(ActivityKind kind) {
        return activities().activities().all().stream()
                .filter(activity -> activity.is().kind() == kind && !activity.putAway())
                .toList();
    }

    @Test
    void a_term_of_french_at_four_levels_two_computer_classes_yoga_and_an_outing_a_fortnight_is_under_way() {
        assertThat(offered(ActivityKind.FRENCH))
                .hasSize(4)
                .extracting(activity -> activity.is().level())
                .doesNotContainNull();
        assertThat(offered(ActivityKind.COMPUTER)).hasSize(2);
        assertThat(offered(ActivityKind.YOGA)).hasSize(1);
        assertThat(activities().sessions().between(house.today().plusDays(1), LAST))
                .hasSizeGreaterThan(30);
        List<LocalDate> outings = offered(ActivityKind.OUTING).stream()
                .flatMap(outing -> activities().sessions().of(outing.id()).stream())
                .map(ActivitySession::day)
                .toList();
        assertThat(outings).hasSizeGreaterThan(2).allMatch(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY);
    }

    @Test
    void nothing_is_held_on_a_public_holiday_or_in_known_school_holidays() {
        List<ActivitySession> all = activities().sessions().between(FIRST, LAST);
        assertThat(all)
                .hasSizeGreaterThan(900)
                .allSatisfy(
                        session -> assertThat(PublicHolidays.on(session.day())).isEmpty());
        assertThat(activities().sessions().between(LocalDate.of(2026, 10, 17), LocalDate.of(2026, 11, 1)))
                .isEmpty();
    }

    @Test
    void nobody_has_two_places_in_one_class_and_no_class_has_more_people_than_places() {
        for (Activity activity : activities().activities().all()) {
            Map<?, Places> places = activities().places().placesBySession(activity.id());
            assertThat(places.values()).allSatisfy(of -> assertThat(of.taken()).isLessThanOrEqualTo(of.capacity()));
            List<EnrolledPerson> now = activities().places().of(activity.id(), house.today());
            assertThat(now.stream().map(line -> line.enrolment().person())).doesNotHaveDuplicates();
        }
    }

    @Test
    void they_come_as_people_come_and_who_had_no_place_is_known() {
        Activity french = offered(ActivityKind.FRENCH).getFirst();
        AttendanceGrid grid =
                activities().attendance().grid(french.id(), LocalDate.of(2025, 9, 1), LocalDate.of(2026, 7, 1));
        assertThat(grid.rate().percent().orElseThrow()).isBetween(60, 95);
        assertThat(grid.rate().excused()).isPositive();
        assertThat(grid.people()).hasSizeGreaterThan(12);
        assertThat(activities().fairness().neverServed(FIRST)).isNotEmpty();
        assertThat(activities().waiting().due())
                .extracting(WaitingLists.Due::activity)
                .isNotEmpty();
    }

    @Test
    void what_was_invented_can_be_gone_on_with() {
        Activity yoga = offered(ActivityKind.YOGA).getFirst();
        ActivitySession cancelled = activities().sessions().of(yoga.id()).stream()
                .filter(session -> session.day().isAfter(house.today()) && session.isCancelled())
                .findFirst()
                .orElseThrow();
        assertThat(activities().places().toTell(cancelled.id())).isNotEmpty();
        EnrolledPerson somebody =
                activities().places().of(yoga.id(), house.today()).getFirst();
        assertThat(activities().signUps().leave(somebody.enrolment(), house.today()))
                .isInstanceOf(SignUps.Left.class);
        house.services().undo.undoLast();
        var awa = ((People.Kept) house.services().people.add(PersonDraft.named("Awa"))).person();
        assertThat(activities().waiting().ask(yoga.id(), awa))
                .isInstanceOfAny(WaitingLists.Asked.class, WaitingLists.Refused.class);
    }

    @Test
    void the_same_seed_invents_the_same_activities() {
        try (TestHouse other = TestHouse.in(directory.resolve("other"))) {
            write(other, new SampleSize(500, 3, 4));
            assertThat(said(other)).isEqualTo(said(house));
        }
    }

    @Test
    void a_larger_centre_has_groups() {
        assertThat(SampleProgramme.of(new SampleSize(10_000, 5, 1))).hasSize(4 * 7);
        assertThat(SampleProgramme.of(new SampleSize(100_000, 5, 1))).hasSize(15 * 7);
    }

    private static List<Object> said(TestHouse house) {
        ActivitiesWiring activities = house.services().activities;
        List<Object> all = new ArrayList<>();
        for (Activity activity : activities.activities().all()) {
            all.add(activity.is());
            AttendanceGrid grid = activities.attendance().grid(activity.id(), FIRST, LAST);
            grid.sessions()
                    .forEach(session -> all.add(List.of(session.day(), session.state(), grid.rate(session.id()))));
            grid.people().forEach(line -> all.add(line.chosenName() + grid.rate(line.person())));
        }
        return all;
    }
}
