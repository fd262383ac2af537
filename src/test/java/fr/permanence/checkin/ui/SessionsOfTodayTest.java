package fr.permanence.checkin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.ActivitiesWiring;
import fr.permanence.TestHouse;
import fr.permanence.access.Role;
import fr.permanence.activities.Activities;
import fr.permanence.activities.ActivityDraft;
import fr.permanence.activities.ActivityKind;
import fr.permanence.activities.Course;
import fr.permanence.activities.attendance.AttendanceRow;
import fr.permanence.activities.attendance.Mark;
import fr.permanence.activities.sessions.SeriesDraft;
import fr.permanence.change.Undo;
import fr.permanence.ids.ActivityId;
import fr.permanence.ids.PersonId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody has today among the activities, as the desk sees it when she comes, on a Tuesday at 13:41. */
@SuppressWarnings("NullAway.Init")
final class SessionsOfTodayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalTime TWO = LocalTime.of(14, 0);
    private static final LocalTime FOUR = LocalTime.of(16, 0);

    @TempDir
    private Path directory;

    private TestHouse house;
    private DeskAtWork desk;
    private PersonId joy;
    private ActivityId french;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory);
        house.clock().move(Duration.ofHours(-1));
        desk = new DeskAtWork(house);
        joy = desk.knows("Joy");
        french = offers("Français A1", 1, TWO, FOUR);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private ActivitiesWiring activities() {
        return house.services().activities;
    }

    private ActivityId offers(String title, int places, LocalTime from, LocalTime to) {
        var added = (Activities.Written)
                activities().activities().add(ActivityDraft.named(ActivityKind.FRENCH, title, places));
        ActivityId id = added.activity().id();
        activities().sessions().plan(id, new SeriesDraft(Course.weekly(TODAY, 3), from, to, Map.of()));
        return id;
    }

    private void signsUp(ActivityId id, PersonId person) {
        activities().signUps().signUp(id, person, TODAY);
    }

    private List<AttendanceRow> sheet(ActivityId id) {
        return activities()
                .attendance()
                .sheet(activities().sessions().of(id).getFirst().id());
    }

    @Test
    void her_class_stands_on_her_line_and_one_key_marks_her_present() {
        signsUp(french, joy);
        desk.arrives("joy");
        assertThat(desk.sessions()).containsExactly("inscrite : Français A1 à 14 h");
        desk.isPresent();
        assertThat(desk.voice.said).last().isEqualTo("Joy notée présente : Français A1 à 14 h");
        assertThat(desk.sessions()).containsExactly("présente : Français A1 à 14 h");
        assertThat(sheet(french)).extracting(AttendanceRow::mark).containsExactly(Mark.PRESENT);
        desk.isPresent();
        assertThat(desk.voice.said).last().isEqualTo("Rien à noter pour Joy : aucune séance ne l’attend aujourd’hui.");
    }

    @Test
    void taking_the_check_in_back_takes_the_mark_back_and_doing_it_again_brings_it_again() {
        signsUp(french, joy);
        desk.arrives("joy");
        desk.isPresent();
        desk.model.today().takeBack(desk.model.today().lines().getFirst().line());
        assertThat(sheet(french)).extracting(AttendanceRow::mark).containsOnlyNulls();
        house.services().undo.redoLast();
        assertThat(desk.sessions()).containsExactly("présente : Français A1 à 14 h");
    }

    @Test
    void taking_a_mark_back_takes_hers_back_and_nobody_elses() {
        ActivityId yoga = offers("Yoga", 5, FOUR, LocalTime.of(17, 30));
        signsUp(yoga, joy);
        signsUp(yoga, desk.knows("Awa"));
        desk.arrives("joy");
        desk.isPresent();
        Runnable undoOfJoy = desk.voice.lastTakeBack();
        desk.arrives("awa");
        desk.isPresent();
        undoOfJoy.run();
        assertThat(sheet(yoga))
                .extracting(row -> row.chosenName() + " " + row.mark())
                .containsExactly("Awa PRESENT", "Joy null");
    }

    @Test
    void of_two_on_the_same_day_the_key_marks_the_first_then_the_second() {
        ActivityId yoga = offers("Yoga", 5, LocalTime.of(16, 30), LocalTime.of(17, 30));
        signsUp(yoga, joy);
        signsUp(french, joy);
        desk.arrives("joy");
        assertThat(desk.sessions()).containsExactly("inscrite : Français A1 à 14 h", "inscrite : Yoga à 16 h 30");
        desk.isPresent();
        assertThat(desk.sessions()).containsExactly("présente : Français A1 à 14 h", "inscrite : Yoga à 16 h 30");
        desk.isPresent();
        assertThat(desk.sessions()).containsExactly("présente : Français A1 à 14 h", "présente : Yoga à 16 h 30");
    }

    @Test
    void who_waits_for_a_full_class_is_not_marked_by_the_key() {
        signsUp(french, desk.knows("Awa"));
        activities().waiting().ask(french, joy);
        desk.arrives("joy");
        assertThat(desk.sessions()).containsExactly("liste d’attente : Français A1 à 14 h");
        desk.isPresent();
        assertThat(sheet(french)).extracting(AttendanceRow::person).doesNotContain(joy);
    }

    @Test
    void a_cancelled_session_is_told_to_who_came_for_it() {
        signsUp(french, joy);
        activities().sessions().cancel(activities().sessions().of(french).getFirst(), "formatrice absente");
        desk.arrives("joy");
        assertThat(desk.sessions()).containsExactly("séance annulée : Français A1 à 14 h");
        desk.isPresent();
        assertThat(desk.voice.said).last().asString().startsWith("Rien à noter");
    }

    @Test
    void who_said_she_would_be_absent_and_comes_all_the_same_is_marked_after_what_she_is_expected_in() {
        ActivityId yoga = offers("Yoga", 5, LocalTime.of(16, 30), LocalTime.of(17, 30));
        signsUp(yoga, joy);
        signsUp(french, joy);
        var place = activities().places().of(french, TODAY).getFirst().enrolment();
        activities()
                .signUps()
                .absentOnce(
                        place.id(),
                        activities().sessions().of(french).getFirst().id());
        desk.arrives("joy");
        assertThat(desk.sessions())
                .containsExactly("absence annoncée : Français A1 à 14 h", "inscrite : Yoga à 16 h 30");
        desk.isPresent();
        assertThat(desk.sessions())
                .containsExactly("absence annoncée : Français A1 à 14 h", "présente : Yoga à 16 h 30");
        desk.isPresent();
        assertThat(sheet(french)).extracting(AttendanceRow::mark).containsExactly(Mark.PRESENT);
    }

    @Test
    void what_was_over_when_she_came_is_not_said() {
        ActivityId early = offers("Atelier", 5, LocalTime.of(10, 0), LocalTime.of(12, 0));
        house.clock().move(Duration.ofHours(-5));
        signsUp(early, joy);
        house.clock().move(Duration.ofHours(5));
        desk.arrives("joy");
        assertThat(activities().attendance().todayOf(List.of(joy))).containsKey(joy);
        assertThat(desk.sessions()).isEmpty();
    }

    @Test
    void what_was_marked_by_the_teacher_is_not_for_the_desk_to_change() {
        signsUp(french, joy);
        activities().marks().mark(activities().sessions().of(french).getFirst().id(), joy, Mark.ABSENT);
        desk.arrives("joy");
        assertThat(desk.sessions()).containsExactly("notée absente : Français A1 à 14 h");
        desk.isPresent();
        assertThat(sheet(french)).extracting(AttendanceRow::mark).containsExactly(Mark.ABSENT);
    }

    @Test
    void the_discreet_mode_hides_what_it_is_called() {
        signsUp(french, joy);
        desk.arrives("joy");
        desk.appearance.discreet().toggle();
        assertThat(desk.sessions()).containsExactly("inscrite : une activité à 14 h");
        desk.isPresent();
        assertThat(desk.voice.said).last().isEqualTo("J. notée présente : une activité à 14 h");
    }

    @Test
    void an_anonymous_visit_has_no_activity() {
        desk.model.arrivals().enterAnonymous();
        desk.isPresent();
        assertThat(desk.voice.said).last().isEqualTo("Un passage anonyme n’a pas d’activité.");
    }

    @Test
    void who_only_keeps_the_desk_marks_too() throws Exception {
        signsUp(french, joy);
        house.open().keyring().addAccount("Claire", Set.of(Role.RECEPTION), TestHouse.passphrase(), null);
        house.restartAs("Claire");
        desk = new DeskAtWork(house);
        desk.arrives("joy");
        desk.isPresent();
        assertThat(desk.sessions()).containsExactly("présente : Français A1 à 14 h");
        assertThat(house.services().undo.undoLast()).isInstanceOf(Undo.Done.class);
        assertThat(desk.sessions()).containsExactly("inscrite : Français A1 à 14 h");
    }
}
