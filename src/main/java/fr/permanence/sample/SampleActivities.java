package fr.permanence.sample;

import fr.permanence.activities.Activity;
import fr.permanence.activities.ActivityDraft;
import fr.permanence.activities.ActivityKind;
import fr.permanence.activities.holidays.DayOff;
import fr.permanence.activities.holidays.SchoolHolidays;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.sessions.GapReason;
import fr.permanence.activities.sessions.Planned;
import fr.permanence.activities.sessions.Recurrence;
import fr.permanence.activities.sessions.RuleText;
import fr.permanence.activities.sessions.SessionState;
import fr.permanence.ids.ActivityId;
import fr.permanence.ids.SeriesId;
import fr.permanence.ids.SessionId;
import fr.permanence.sample.Chance.Purpose;
import fr.permanence.store.OpenVault;
import fr.permanence.text.HouseClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Invents three years of activities, the current term with its sessions to come, and who has a place in them. */
final class SampleActivities {
    /** About how many rows one transaction writes. */
    private static final int STEP = 20_000;

    private static final List<String> REASONS =
            List.of("Formatrice absente", "Salle indisponible", "Grève des transports");
    private static final double CANCELLED = 0.03;
    private static final double STOOD_IN = 0.04;
    /** An outing is put away so many days after it was held. */
    private static final int KEPT = 30;

    private final OpenVault vault;
    private final SampleSize size;
    private final SampleClasses classes;
    private final SampleActivityRepository rows = new SampleActivityRepository();
    private final LocalDate today;

    /** Whom a kind of course has in a term already: nobody learns at two levels at once. */
    private final Map<List<Object>, Set<Integer>> taken = new HashMap<>();

    SampleActivities(OpenVault vault, HouseClock clock, SampleSize size, SampleClasses.Centre centre) {
        this.vault = vault;
        this.size = size;
        this.today = clock.today();
        this.classes = new SampleClasses(size, clock, vault.ids(), centre, rows);
    }

    void write() {
        if (size.people() == 0 || size.years() == 0) return;
        List<SampleTerm> terms = SampleTerm.of(today, size.years());
        for (SampleCourse course : SampleProgramme.of(size)) course(course, terms);
        int nth = 0;
        for (SampleTerm term : terms)
            for (LocalDate day = term.first().plusDays(12); !day.isAfter(term.last()); day = day.plusWeeks(2))
                outing(nth++, day);
        flush();
    }

    private void course(SampleCourse course, List<SampleTerm> terms) {
        Activity activity = activity(course.is(), false);
        List<Integer> before = List.of();
        for (SampleTerm term : terms) {
            Recurrence rule = new Recurrence.Weekly(term.first(), 1, course.days(), new Recurrence.On(term.last()));
            Chance chance = chance(course.place(), term.first());
            List<ActivitySession> sessions = plan(activity, rule, course.from(), course.to(), chance);
            Set<Integer> busy =
                    taken.computeIfAbsent(List.of(course.is().kind(), term.first()), kind -> new HashSet<>());
            before = classes.fill(new SampleClasses.Room(activity, sessions, chance), before, busy);
            if (rows.size() > STEP) flush();
        }
    }

    private void outing(int nth, LocalDate day) {
        Activity activity = activity(SampleProgramme.outing(nth), day.isBefore(today.minusDays(KEPT)));
        Chance chance = chance(-1, day);
        List<ActivitySession> sessions =
                plan(activity, new Recurrence.Once(day), LocalTime.of(14, 0), LocalTime.of(17, 0), chance);
        if (!sessions.isEmpty())
            classes.fill(new SampleClasses.Room(activity, sessions, chance), List.of(), new HashSet<>());
    }

    private Chance chance(int course, LocalDate first) {
        return new Chance(size.seed(), Purpose.ACTIVITY, first.toEpochDay() * 10_000 + course);
    }

    private Activity activity(ActivityDraft is, boolean putAway) {
        Activity activity = new Activity(new ActivityId(vault.ids().next()), is, putAway, 1);
        rows.activity(activity);
        return activity;
    }

    private List<ActivitySession> plan(
            Activity activity, Recurrence rule, LocalTime from, LocalTime to, Chance chance) {
        List<LocalDate> days = RuleText.days(rule);
        if (days.isEmpty()) return List.of();
        Map<LocalDate, GapReason> gaps = new HashMap<>();
        vault.database().read(tx -> SchoolHolidays.on(tx, days)).stream()
                .filter(DayOff::isOff)
                .forEach(off -> gaps.put(off.day(), off.kept().isEmpty() ? GapReason.SCHOOL : GapReason.PUBLIC));
        // A rule begins on one of its days.
        Recurrence begun = rule instanceof Recurrence.Weekly weekly
                ? new Recurrence.Weekly(days.getFirst(), 1, weekly.days(), weekly.ending())
                : rule;
        Planned series = new Planned(new SeriesId(vault.ids().next()), activity.id(), begun, from, to, gaps);
        rows.series(series);
        List<ActivitySession> sessions = new ArrayList<>();
        for (LocalDate day : days) if (!gaps.containsKey(day)) sessions.add(session(activity, series, day, chance));
        sessions.forEach(rows::session);
        return sessions;
    }

    private ActivitySession session(Activity activity, Planned series, LocalDate day, Chance chance) {
        boolean isNear = day.isAfter(today) && !day.isAfter(today.plusDays(7));
        // In the week to come yoga does not take place, so that there is somebody to tell.
        boolean cancelled = chance.happens(CANCELLED)
                ? !day.equals(today)
                : isNear && activity.is().kind() == ActivityKind.YOGA;
        String leader = chance.happens(STOOD_IN) ? chance.oneOf(SampleProgramme.LEADERS) : null;
        String reason = chance.oneOf(REASONS);
        return new ActivitySession(
                new SessionId(vault.ids().next()),
                activity.id(),
                series.id(),
                day,
                series.from(),
                day,
                series.from(),
                series.to(),
                null,
                leader,
                cancelled ? SessionState.CANCELLED : SessionState.PLANNED,
                nullUnless(cancelled, reason),
                1);
    }

    private static @Nullable String nullUnless(boolean wanted, String text) {
        return wanted ? text : null;
    }

    private void flush() {
        vault.database().write(tx -> {
            rows.writeTo(new SampleRepository(tx));
            return true;
        });
    }
}
