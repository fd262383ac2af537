package fr.permanence.activities;

import fr.permanence.ActivitiesWiring;
import fr.permanence.TestHouse;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.sessions.Recurrence;
import fr.permanence.activities.sessions.Recurrence.After;
import fr.permanence.activities.sessions.Recurrence.Weekly;
import fr.permanence.activities.sessions.SeriesDraft;
import fr.permanence.activities.sessions.Sessions;
import fr.permanence.activities.signups.SignUps;
import fr.permanence.activities.waiting.WaitingEntry;
import fr.permanence.activities.waiting.WaitingLists;
import fr.permanence.ids.ActivityId;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People.Kept;
import fr.permanence.people.PersonDraft;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tuesday's class for tests: every Tuesday at 14:00 from 1 December 2026 on, in a house of Tuesday 24 November, 14:41. */
public final class Course {
    /** The first session. */
    public static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

    private final TestHouse house;
    private final ActivityId id;

    private Course(TestHouse house, ActivityId id) {
        this.house = house;
        this.id = id;
    }

    /** Adds it with so many places and so many sessions. */
    public static Course in(TestHouse house, int places, int sessions) {
        var added = (Activities.Written) house.services()
                .activities
                .activities()
                .add(ActivityDraft.named(ActivityKind.FRENCH, "Français", places));
        Course course = new Course(house, added.activity().id());
        course.plan(weekly(FIRST, sessions));
        return course;
    }

    /** Every week on the weekday of this day. */
    public static Recurrence weekly(LocalDate first, int sessions) {
        return new Weekly(first, 1, Set.of(DayOfWeek.from(first)), new After(sessions));
    }

    public Sessions.Planning plan(Recurrence recurrence) {
        return services()
                .sessions()
                .plan(id, new SeriesDraft(recurrence, LocalTime.of(14, 0), LocalTime.of(16, 0), Map.of()));
    }

    public ActivitiesWiring services() {
        return house.services().activities;
    }

    public ActivityId id() {
        return id;
    }

    public Activity activity() {
        return services().activities().find(id).orElseThrow();
    }

    public List<ActivitySession> sessions() {
        return services().sessions().of(id);
    }

    public ActivitySession session(int place) {
        return sessions().get(place);
    }

    /** Adds somebody of this name. */
    public static PersonId person(TestHouse house, String name) {
        return ((Kept) house.services().people.add(PersonDraft.named(name))).person();
    }

    /** Signs somebody new up for the whole course. */
    public PersonId signedUp(String name) {
        PersonId person = person(house, name);
        if (!(signUp(person) instanceof SignUps.Signed)) throw new IllegalStateException(name);
        return person;
    }

    public SignUps.Signing signUp(PersonId person) {
        return services().signUps().signUp(id, person, LocalDate.of(2026, 11, 24));
    }

    /** Somebody new waits for the whole course. */
    public WaitingEntry waits(String name) {
        var asked = services().waiting().ask(id, person(house, name));
        return ((WaitingLists.Asked) asked).entry();
    }
}
