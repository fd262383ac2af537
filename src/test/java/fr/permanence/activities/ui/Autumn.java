package fr.permanence.activities.ui;

import fr.permanence.ActivitiesWiring;
import fr.permanence.TestHouse;
import fr.permanence.activities.Activities;
import fr.permanence.activities.Activity;
import fr.permanence.activities.ActivityDraft;
import fr.permanence.activities.ActivityKind;
import fr.permanence.activities.Level;
import fr.permanence.activities.Outing;
import fr.permanence.activities.Price;
import fr.permanence.activities.attendance.Mark;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.sessions.Recurrence.On;
import fr.permanence.activities.sessions.Recurrence.Weekly;
import fr.permanence.activities.sessions.SeriesDraft;
import fr.permanence.ids.PersonId;
import fr.permanence.people.Birth;
import fr.permanence.people.People.Kept;
import fr.permanence.people.PersonDraft;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An autumn that has been lived: ten women in Tuesday's and Friday's French class since October, marked session by session, three
 * who wait; computers, where places are free; some who came in today.
 */
public final class Autumn {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 6);
    private static final List<String> ENROLLED = List.of(
            "Ana Lucía",
            "Blessing O.",
            "Joy",
            "Mei Lin",
            "Mirela",
            "Ngozi",
            "Nguyễn Thị",
            "Rasha",
            "Şerife",
            "Tatiana Ж.");

    private final TestHouse house;
    private final Map<String, PersonId> people = new LinkedHashMap<>();
    private final Activity french;
    private final Activity computers;
    private @Nullable Activity yoga;

    private Autumn(TestHouse house) {
        this.house = house;
        house.services().loaded();
        house.clock().move(Duration.ofDays(-55));
        ENROLLED.forEach(this::add);
        List.of("Precious", "Ioana", "Joy E.", "Awa").forEach(this::add);
        french = plan(frenchDraft(), LocalTime.of(14, 30), 90, DayOfWeek.TUESDAY, DayOfWeek.FRIDAY);
        computers = plan(computersDraft(), LocalTime.of(14, 0), 120, DayOfWeek.MONDAY, DayOfWeek.THURSDAY);
        ENROLLED.forEach(name -> services().signUps().signUp(french.id(), person(name), FIRST));
        for (String name : List.of("Joy E.", "Ngozi", "Awa"))
            services().signUps().signUp(computers.id(), person(name), FIRST);
        wait("Precious", 2);
        wait("Ioana", 7);
        wait("Joy E.", 20);
        house.clock().move(Duration.ofDays(26));
        mark();
        cameToday();
    }

    public static Autumn in(TestHouse house) {
        return new Autumn(house);
    }

    private void add(String name) {
        List<String> aliases = name.equals("Joy") ? List.of("Mama Joy") : List.of();
        List<String> phones = name.startsWith("N") ? List.of("+33612345678") : List.of();
        people.put(
                name,
                ((Kept) house.services()
                                .people
                                .add(new PersonDraft(
                                        name, null, aliases, Birth.UNKNOWN, phones, List.of(), null, null)))
                        .person());
    }

    private static ActivityDraft frenchDraft() {
        return draft(ActivityKind.FRENCH, "Français", Level.A1, 10, "salle 2", "Claire");
    }

    private static ActivityDraft computersDraft() {
        return draft(ActivityKind.COMPUTER, "Informatique", null, 6, "salle 1", "Jean");
    }

    private static ActivityDraft draft(
            ActivityKind kind, String title, @Nullable Level level, int places, String room, String leader) {
        return new ActivityDraft(
                kind, title, level, places, 0, room, List.of(leader), Outing.none(), Price.free(), true);
    }

    private Activity plan(ActivityDraft draft, LocalTime from, int minutes, DayOfWeek... days) {
        Activity activity = ((Activities.Written) services().activities().add(draft)).activity();
        Weekly rule = new Weekly(FIRST.minusDays(1), 1, Set.of(days), new On(LocalDate.of(2026, 12, 18)));
        services().sessions().plan(activity.id(), new SeriesDraft(rule, from, from.plusMinutes(minutes), Map.of()));
        return activity;
    }

    /** One more activity, at an hour of one's choice. */
    public void plansYogaOnFridaysAt(LocalTime from) {
        yoga = plan(draft(ActivityKind.YOGA, "Yoga", null, 8, "salle 1", "Marie"), from, 60, DayOfWeek.FRIDAY);
    }

    public Activity yoga() {
        return java.util.Objects.requireNonNull(yoga);
    }

    private void wait(String name, int daysLater) {
        house.clock().move(Duration.ofDays(daysLater));
        services().waiting().ask(french.id(), person(name));
    }

    /** Everybody is there, but Ngozi, who was not for weeks, and whoever the calendar picks. */
    private void mark() {
        for (ActivitySession of : services().sessions().of(french.id())) {
            if (!of.day().isBefore(house.today())) continue;
            Map<PersonId, Mark> marks = new LinkedHashMap<>();
            for (int i = 0; i < ENROLLED.size(); i++) marks.put(person(ENROLLED.get(i)), mark(i, of.day()));
            services().marks().markSeveral(of.id(), marks);
        }
    }

    private static Mark mark(int place, LocalDate day) {
        if (place == 5 && day.isAfter(LocalDate.of(2026, 11, 5))) return Mark.ABSENT;
        int lot = (place * 7 + day.getDayOfYear() * 5) % 11;
        return lot == 0 ? Mark.ABSENT : lot == 3 ? Mark.EXCUSED : Mark.PRESENT;
    }

    private void cameToday() {
        for (String name : List.of("Ana Lucía", "Blessing O.", "Joy", "Mirela", "Nguyễn Thị"))
            house.services().checkIns.arrive(person(name));
    }

    public PersonId person(String name) {
        return java.util.Objects.requireNonNull(people.get(name));
    }

    public ActivitiesWiring services() {
        return house.services().activities;
    }

    /** Ten places, all taken; three wait. */
    public Activity french() {
        return french;
    }

    /** Six places, three taken. */
    public Activity computers() {
        return computers;
    }

    /** Its session of this day. */
    public ActivitySession session(Activity activity, LocalDate day) {
        return services().sessions().of(activity.id()).stream()
                .filter(of -> of.day().equals(day))
                .findFirst()
                .orElseThrow();
    }
}
