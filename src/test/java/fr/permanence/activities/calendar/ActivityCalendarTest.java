package fr.permanence.activities.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.ICalDate;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import fr.permanence.TestHouse;
import fr.permanence.activities.Activities;
import fr.permanence.activities.ActivityDraft;
import fr.permanence.activities.ActivityKind;
import fr.permanence.activities.Course;
import fr.permanence.activities.Level;
import fr.permanence.activities.Outing;
import fr.permanence.activities.Price;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.sessions.GapReason;
import fr.permanence.activities.sessions.Reach;
import fr.permanence.activities.sessions.Recurrence.On;
import fr.permanence.activities.sessions.Recurrence.Weekly;
import fr.permanence.activities.sessions.SeriesDraft;
import fr.permanence.activities.sessions.SessionChange;
import fr.permanence.activities.sessions.SessionEdits;
import fr.permanence.ids.ActivityId;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file is read back by another library than the one that wrote it. */
final class ActivityCalendarTest {
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

    private ActivityId french() {
        ActivityDraft draft = new ActivityDraft(
                ActivityKind.FRENCH,
                "Français, atelier d’écriture; débutantes",
                Level.A1_1,
                8,
                0,
                "Salle bleue",
                List.of("Claire Dupont"),
                Outing.none(),
                Price.free(),
                true);
        return ((Activities.Written) house.services().activities.activities().add(draft))
                .activity()
                .id();
    }

    private List<ActivitySession> sessions(ActivityId id) {
        return house.services().activities.sessions().of(id);
    }

    /** Every instant at which something begins, as a calendar program reckons it. */
    private static Set<Instant> read(String text) {
        ICalendar calendar = Biweekly.parse(text).first();
        Set<Instant> begins = new TreeSet<>();
        Set<Instant> replaced = new TreeSet<>();
        for (VEvent event : calendar.getEvents())
            if (event.getRecurrenceId() != null)
                replaced.add(event.getRecurrenceId().getValue().toInstant());
        for (VEvent event : calendar.getEvents()) {
            ICalDate start = event.getDateStart().getValue();
            if (event.getRecurrenceRule() == null) {
                begins.add(start.toInstant());
                continue;
            }
            var zone = calendar.getTimezoneInfo().getTimezone(event.getDateStart());
            DateIterator each =
                    event.getDateIterator(zone == null ? java.util.TimeZone.getTimeZone("UTC") : zone.getTimeZone());
            while (each.hasNext()) {
                Instant begin = each.next().toInstant();
                if (!replaced.contains(begin)) begins.add(begin);
            }
        }
        return begins;
    }

    private Set<Instant> held(ActivityId id) {
        Set<Instant> held = new TreeSet<>();
        sessions(id).stream().filter(session -> !session.isCancelled()).forEach(session -> held.add(session.starts()));
        return held;
    }

    private String export(ActivityId id) {
        return house.services().activities.calendar().of(List.of(id));
    }

    private void planned(ActivityId id) {
        Weekly rule = new Weekly(
                Course.FIRST, 1, Set.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY), new On(LocalDate.of(2027, 6, 29)));
        house.services()
                .activities
                .sessions()
                .plan(
                        id,
                        new SeriesDraft(
                                rule,
                                LocalTime.of(14, 0),
                                LocalTime.of(16, 0),
                                Map.of(LocalDate.of(2026, 12, 25), GapReason.PUBLIC)));
    }

    private void move(ActivitySession session, Reach reach, LocalDate day, int hour) {
        SessionEdits edits = house.services().activities.edits();
        SessionChange change =
                new SessionChange(day, LocalTime.of(hour, 0), LocalTime.of(hour + 2, 0), null, null, null);
        var shown = (SessionEdits.Shown) edits.preview(session, reach, change);
        assertThat(edits.change(session, reach, change, shown.preview())).isInstanceOf(SessionEdits.Changed.class);
    }

    @Test
    void another_reader_finds_the_same_instants_across_both_clock_changes() {
        ActivityId id = french();
        planned(id);
        assertThat(held(id)).hasSize(60);
        assertThat(read(export(id))).isEqualTo(held(id));
    }

    @Test
    void moved_and_cancelled_sessions_and_a_cut_series_are_read_as_they_are_held() {
        ActivityId id = french();
        planned(id);
        move(sessions(id).get(3), Reach.THIS, LocalDate.of(2026, 12, 12), 10);
        house.services().activities.sessions().cancel(sessions(id).get(5), "Grève");
        move(
                sessions(id).get(20),
                Reach.THIS_AND_FOLLOWING,
                sessions(id).get(20).day().plusDays(1),
                9);
        house.clock().move(Duration.ofDays(30));
        move(sessions(id).get(30), Reach.ALL, sessions(id).get(30).day(), 17);
        assertThat(read(export(id))).isEqualTo(held(id));
    }

    @Test
    void nobody_is_named_in_it_and_it_says_what_it_is() {
        ActivityId id = french();
        planned(id);
        var joy = Course.person(house, "Joy Zorglub");
        house.services().activities.signUps().signUp(id, joy, Course.FIRST);
        String text = export(id);
        assertThat(text)
                .doesNotContain("Joy", "Zorglub", "Claire", "Dupont", "Marie")
                .contains("BEGIN:VTIMEZONE", "TZID:Europe/Paris", "EXDATE;TZID=Europe/Paris", "LOCATION:Salle bleue")
                .contains("SUMMARY:Français\\, atelier d’écriture\\; débutantes A1.1");
        assertThat(text.lines()).allMatch(line -> line.length() <= 75);
    }
}
