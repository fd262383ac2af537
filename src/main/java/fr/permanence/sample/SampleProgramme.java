package fr.permanence.sample;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import fr.permanence.activities.ActivityDraft;
import fr.permanence.activities.ActivityKind;
import fr.permanence.activities.Level;
import fr.permanence.activities.Outing;
import fr.permanence.activities.Price;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the invented centre offers: French at four levels, two computer classes, yoga; a larger one the same in groups. */
final class SampleProgramme {
    static final List<String> LEADERS = List.of("Odile", "Paul", "Samia", "Thomas", "Hélène", "Karim", "Claire");
    /** Where an outing goes; places of no town in particular. */
    private static final List<String> OUTINGS = List.of(
            "Musée d’art moderne",
            "Jardin botanique",
            "Musée de la marine",
            "Promenade en bateau",
            "Musée des tissus",
            "Théâtre de marionnettes",
            "Musée d’histoire naturelle",
            "Parc des hauteurs",
            "Galerie de photographie",
            "Marché aux fleurs",
            "Musée de la musique",
            "Planétarium");

    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime TWO = LocalTime.of(14, 0);
    private static final LocalTime FOUR = LocalTime.of(16, 0);
    private static final LocalTime LATER = LocalTime.of(16, 30);
    private static final LocalTime LATEST = LocalTime.of(17, 45);
    private static final double REFERENCE = 750;

    private final List<SampleCourse> courses = new ArrayList<>();
    private String group = "";
    private int groupPlace;

    private SampleProgramme() {}

    /** The courses; a centre of 100,000 people has about fifteen groups of each. */
    static List<SampleCourse> of(SampleSize size) {
        int groups = (int) Math.max(1, Math.round(StrictMath.pow(size.people() / REFERENCE, 0.55)));
        SampleProgramme programme = new SampleProgramme();
        for (int place = 0; place < groups; place++) programme.addGroup(place, groups);
        return programme.courses;
    }

    private void addGroup(int place, int groups) {
        groupPlace = place;
        group = groups == 1 ? "" : " (groupe " + (place + 1) + ")";
        add(ActivityKind.FRENCH, "Français", Level.A1_1, 14, Set.of(MONDAY, THURSDAY), TEN, NOON);
        add(ActivityKind.FRENCH, "Français", Level.A1, 14, Set.of(TUESDAY, FRIDAY), TEN, NOON);
        add(ActivityKind.FRENCH, "Français", Level.A2, 12, Set.of(MONDAY, THURSDAY), TWO, FOUR);
        add(ActivityKind.FRENCH, "Français", Level.B1, 10, Set.of(TUESDAY, FRIDAY), TWO, FOUR);
        add(ActivityKind.COMPUTER, "Informatique, premiers pas", null, 8, Set.of(WEDNESDAY), TEN, NOON);
        add(ActivityKind.COMPUTER, "Informatique, démarches", null, 8, Set.of(WEDNESDAY), TWO, FOUR);
        add(ActivityKind.YOGA, "Yoga", null, 12, Set.of(TUESDAY), LATER, LATEST);
    }

    private void add(
            ActivityKind kind,
            String title,
            @Nullable Level level,
            int capacity,
            Set<DayOfWeek> days,
            LocalTime from,
            LocalTime to) {
        int place = courses.size();
        String leader = LEADERS.get(place % LEADERS.size());
        String room = (kind == ActivityKind.COMPUTER ? "Salle informatique" : "Salle " + (char) ('A' + place % 3))
                + (groupPlace == 0 ? "" : " " + (groupPlace + 1));
        ActivityDraft is = new ActivityDraft(
                kind,
                title + group,
                level,
                capacity,
                3,
                room,
                List.of(leader),
                Outing.none(),
                Price.free(),
                kind != ActivityKind.YOGA);
        courses.add(new SampleCourse(place, is, days, from, to));
    }

    /** An outing, the nth one; each costs the house something and those who come little. */
    static ActivityDraft outing(int nth) {
        String title = OUTINGS.get(nth % OUTINGS.size());
        Outing outing = new Outing(title, "Devant la permanence", LocalTime.of(13, 15), List.of("Marie", "Jean"));
        String leader = LEADERS.get(nth % LEADERS.size());
        return new ActivityDraft(
                ActivityKind.OUTING,
                title,
                null,
                10,
                4,
                null,
                List.of(leader),
                outing,
                new Price(450 + 50 * (nth % 5), nth % 3 == 0 ? 0 : 100),
                true);
    }
}
