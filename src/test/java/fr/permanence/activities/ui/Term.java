package fr.permanence.activities.ui;

import fr.permanence.ActivitiesWiring;
import fr.permanence.TestHouse;
import fr.permanence.activities.Activities;
import fr.permanence.activities.Activity;
import fr.permanence.activities.ActivityDraft;
import fr.permanence.activities.ActivityKind;
import fr.permanence.activities.Course;
import fr.permanence.activities.Level;
import fr.permanence.activities.Outing;
import fr.permanence.activities.Price;
import fr.permanence.activities.sessions.Recurrence;
import fr.permanence.activities.sessions.Recurrence.On;
import fr.permanence.activities.sessions.Recurrence.Weekly;
import fr.permanence.activities.sessions.SeriesDraft;
import fr.permanence.activities.sessions.Sessions;
import fr.permanence.ids.ActivityId;
import fr.permanence.ids.PersonId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An autumn of a fictional centre: four French classes, computers, yoga and a museum every other week. */
public final class Term {
    public static final LocalDate FIRST = LocalDate.of(2026, 10, 26);
    public static final LocalDate LAST = LocalDate.of(2026, 12, 18);

    private final TestHouse house;
    private final List<PersonId> people = new ArrayList<>();

    private Term(TestHouse house) {
        this.house = house;
    }

    /** Plans it, and signs people up. */
    public static Term in(TestHouse house) {
        Term term = new Term(house);
        for (String name : List.of(
                "Ana Lucía",
                "Blessing O.",
                "Joy",
                "Mei Lin",
                "Mirela",
                "Ngozi",
                "Nguyễn Thị",
                "Rasha",
                "Şerife",
                "Tatiana Ж.",
                "Precious",
                "Ioana",
                "Joy E.")) term.people.add(Course.person(house, name));
        term.plan(
                french("Français", Level.A1_1, 12, "salle 1", "Anne"),
                1,
                LocalTime.of(10, 0),
                90,
                8,
                DayOfWeek.MONDAY,
                DayOfWeek.THURSDAY);
        term.plan(
                french("Français", Level.A1, 10, "salle 2", "Claire"),
                1,
                LocalTime.of(14, 30),
                90,
                13,
                DayOfWeek.TUESDAY,
                DayOfWeek.FRIDAY);
        term.plan(
                french("Français", Level.A2, 12, "salle 1", "Anne"),
                1,
                LocalTime.of(10, 0),
                90,
                9,
                DayOfWeek.WEDNESDAY);
        term.plan(
                french("Français", Level.B1, 10, "salle 2", "Claire"),
                1,
                LocalTime.of(14, 30),
                90,
                5,
                DayOfWeek.THURSDAY);
        term.plan(
                of(ActivityKind.COMPUTER, "Informatique", 6, "salle 1", "Jean"),
                1,
                LocalTime.of(14, 0),
                120,
                6,
                DayOfWeek.MONDAY,
                DayOfWeek.THURSDAY);
        term.plan(
                of(ActivityKind.YOGA, "Yoga", 10, "salle 2", "Marie"),
                1,
                LocalTime.of(16, 30),
                60,
                7,
                DayOfWeek.TUESDAY);
        ActivityDraft museum = new ActivityDraft(
                ActivityKind.OUTING,
                "Musée",
                null,
                12,
                4,
                null,
                List.of("Claire"),
                new Outing("musée du quai Branly", "métro Alma-Marceau", LocalTime.of(13, 45), List.of("Jean")),
                new Price(800, 100),
                true);
        term.plan(museum, 2, LocalTime.of(14, 0), 150, 13, DayOfWeek.WEDNESDAY);
        return term;
    }

    private static ActivityDraft french(String title, Level level, int places, String room, String leader) {
        return draft(ActivityKind.FRENCH, title, level, places, room, leader);
    }

    private static ActivityDraft of(ActivityKind kind, String title, int places, String room, String leader) {
        return draft(kind, title, null, places, room, leader);
    }

    private static ActivityDraft draft(
            ActivityKind kind, String title, @Nullable Level level, int places, String room, String leader) {
        return new ActivityDraft(
                kind, title, level, places, 0, room, List.of(leader), Outing.none(), Price.free(), true);
    }

    private void plan(ActivityDraft draft, int every, LocalTime from, int minutes, int asking, DayOfWeek... days) {
        ActivitiesWiring services = services();
        Activity activity = ((Activities.Written) services.activities().add(draft)).activity();
        Recurrence rule = new Weekly(FIRST, every, Set.of(days), new On(LAST));
        Sessions.Planning planned = services.sessions()
                .plan(activity.id(), new SeriesDraft(rule, from, from.plusMinutes(minutes), Map.of()));
        if (!(planned instanceof Sessions.Done)) throw new IllegalStateException(planned.toString());
        for (PersonId person : people.subList(0, asking)) ask(activity, person);
    }

    private void ask(Activity activity, PersonId person) {
        LocalDate from = LocalDate.of(2026, 11, 24);
        if (activity.is().capacity() > services().places().places(activity.id()).taken())
            services().signUps().signUp(activity.id(), person, from);
        else services().waiting().ask(activity.id(), person);
    }

    public ActivitiesWiring services() {
        return house.services().activities;
    }

    /** The activity of this title and level. */
    public Activity activity(String title) {
        return services().activities().all().stream()
                .filter(one -> title.equals(one.is().title()) || title.equals(withLevel(one.is())))
                .findFirst()
                .orElseThrow();
    }

    private static String withLevel(ActivityDraft is) {
        Level level = is.level();
        return level == null ? is.title() : is.title() + " " + level.scale();
    }

    public ActivityId id(String title) {
        return activity(title).id();
    }
}
