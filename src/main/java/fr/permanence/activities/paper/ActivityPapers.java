package fr.permanence.activities.paper;

import fr.permanence.activities.Activities;
import fr.permanence.activities.Activity;
import fr.permanence.activities.Coordination;
import fr.permanence.activities.attendance.AttendanceGrid;
import fr.permanence.activities.attendance.AttendanceQueries;
import fr.permanence.activities.attendance.AttendanceRow;
import fr.permanence.activities.attendance.AttendanceRow.Standing;
import fr.permanence.activities.attendance.Mark;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.sessions.Sessions;
import fr.permanence.activities.signups.PlaceQueries;
import fr.permanence.activities.signups.ToTell;
import fr.permanence.ids.ActivityId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.SessionId;
import fr.permanence.people.PeopleQueries;
import fr.permanence.people.Person;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is on the papers of activities, read from the store; how they are said and drawn is another's matter. */
public final class ActivityPapers {
    /** A paper about somebody was taken out of the house. */
    public static final String MAKE = "activity.paper";

    private final Database database;
    private final Journal journal;
    private final Activities activities;
    private final Sessions sessions;
    private final Came came;
    private final PeopleQueries people;

    /** Who has a place and who came. */
    public record Came(AttendanceQueries attendance, PlaceQueries places) {}

    public ActivityPapers(
            Coordination with, Activities activities, Sessions sessions, Came came, PeopleQueries people) {
        database = with.database();
        journal = with.journal();
        this.activities = activities;
        this.sessions = sessions;
        this.came = came;
        this.people = people;
    }

    /**
     * The sheet that is signed in a session.
     *
     * @param people who is expected, by first name; who said she will be absent, or is away, is not
     */
    public record Sheet(Activity activity, ActivitySession session, List<AttendanceRow> people) {
        public Sheet {
            people = List.copyOf(people);
        }

        @Override
        public String toString() {
            return "Sheet[" + session.id() + "]";
        }
    }

    /**
     * That somebody took part.
     *
     * @param attended the sessions in which she was present, the earliest first; at least one
     */
    public record Attended(
            Person person, Activity activity, LocalDate first, LocalDate last, List<ActivitySession> attended) {
        public Attended {
            attended = List.copyOf(attended);
        }

        @Override
        public String toString() {
            return "Attended[" + person.id() + "]";
        }
    }

    /** Whom to call because a session is cancelled. */
    public record ToCall(Activity activity, ActivitySession session, List<ToTell> people) {
        public ToCall {
            people = List.copyOf(people);
        }

        @Override
        public String toString() {
            return "ToCall[" + session.id() + "]";
        }
    }

    /** What a term of an activity amounts to, both days included. */
    public record Summary(Activity activity, LocalDate first, LocalDate last, AttendanceGrid grid) {
        @Override
        public String toString() {
            return "Summary[" + activity.id() + "]";
        }
    }

    /** The sheet of a session; nothing when the session is cancelled or gone. */
    public Optional<Sheet> sheet(SessionId id) {
        return sessions.find(id)
                .filter(of -> !of.isCancelled())
                .flatMap(of -> activities.find(of.activity()).map(activity -> new Sheet(activity, of, expected(id))));
    }

    private List<AttendanceRow> expected(SessionId id) {
        return came.attendance().sheet(id).stream()
                .filter(row -> row.standing() != Standing.SAID_ABSENT && row.standing() != Standing.AWAY)
                .toList();
    }

    /** That she took part between two days, both included; nothing when she was never present. Journals that it was made. */
    public Optional<Attended> attended(PersonId id, ActivityId of, LocalDate first, LocalDate last) {
        AttendanceGrid grid = came.attendance().grid(of, first, last);
        List<ActivitySession> present = grid.sessions().stream()
                .filter(session -> grid.mark(id, session.id()).equals(Optional.of(Mark.PRESENT)))
                .toList();
        Person person = people.findAll(List.of(id)).get(id);
        Optional<Activity> activity = activities.find(of);
        if (present.isEmpty() || person == null || activity.isEmpty()) return Optional.empty();
        made(id.value());
        return Optional.of(new Attended(person, activity.get(), first, last, present));
    }

    /** Whom to call; nothing when the session is held, is gone, or nobody had a place in it. Journals that it was made. */
    public Optional<ToCall> toCall(SessionId id) {
        Optional<ActivitySession> of = sessions.find(id).filter(ActivitySession::isCancelled);
        if (of.isEmpty()) return Optional.empty();
        List<ToTell> toTell = came.places().toTell(id);
        Optional<Activity> activity = activities.find(of.get().activity());
        if (toTell.isEmpty() || activity.isEmpty()) return Optional.empty();
        made(id.value());
        return Optional.of(new ToCall(activity.get(), of.get(), toTell));
    }

    /** The summary of a term; nothing when no session was held or planned in it. Journals that it was made. */
    public Optional<Summary> summary(ActivityId id, LocalDate first, LocalDate last) {
        AttendanceGrid grid = came.attendance().grid(id, first, last);
        Optional<Activity> activity = activities.find(id);
        if (grid.sessions().isEmpty() || activity.isEmpty()) return Optional.empty();
        made(id.value());
        return Optional.of(new Summary(activity.get(), first, last, grid));
    }

    private void made(long subject) {
        database.write(tx -> journal.record(tx, MAKE, subject, null));
    }
}
