package fr.permanence;

import fr.permanence.activities.ActivitiesChanged;
import fr.permanence.activities.attendance.AttendanceQueries;
import fr.permanence.activities.attendance.DeskActivity;
import fr.permanence.activities.attendance.Mark;
import fr.permanence.activities.attendance.Marks;
import fr.permanence.checkin.sessions.DeskSession;
import fr.permanence.checkin.sessions.DeskSession.Stands;
import fr.permanence.checkin.sessions.SessionsOfToday;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.SessionId;
import fr.permanence.ids.VisitId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the activities tell the desk of who is checked in; the two do not know each other. */
final class SessionsAtTheDesk implements SessionsOfToday {
    private final AttendanceQueries attendance;
    private final Marks marks;

    SessionsAtTheDesk(AttendanceQueries attendance, Marks marks) {
        this.attendance = attendance;
        this.marks = marks;
    }

    @Override
    public Map<PersonId, List<DeskSession>> of(Collection<PersonId> people) {
        Map<PersonId, List<DeskSession>> told = new HashMap<>();
        attendance.todayOf(people).forEach((person, lines) -> {
            List<DeskSession> hers = lines.stream()
                    .filter(line -> !isOfNoUse(line))
                    .map(SessionsAtTheDesk::session)
                    .toList();
            if (!hers.isEmpty()) told.put(person, hers);
        });
        return told;
    }

    /** Who said she would not come to a session that is cancelled need not be told. */
    private static boolean isOfNoUse(DeskActivity line) {
        return line.session().isCancelled() && line.standing() != DeskActivity.Standing.HAS_A_PLACE;
    }

    private static DeskSession session(DeskActivity line) {
        return new DeskSession(
                line.session().id(),
                line.activity().is().fullTitle(),
                line.session().from(),
                line.session().to(),
                stands(line));
    }

    private static Stands stands(DeskActivity line) {
        if (line.session().isCancelled()) return Stands.CANCELLED;
        Mark mark = line.mark();
        if (mark != null)
            return switch (mark) {
                case PRESENT -> Stands.PRESENT;
                case ABSENT -> Stands.ABSENT;
                case EXCUSED -> Stands.EXCUSED;
            };
        return switch (line.standing()) {
            case HAS_A_PLACE -> Stands.EXPECTED;
            case SAID_ABSENT -> Stands.SAID_ABSENT;
            case WAITS -> Stands.WAITS;
            case PROPOSED -> Stands.PROPOSED;
            case WALK_IN -> throw new IllegalStateException(line.toString());
        };
    }

    @Override
    public Marking present(SessionId session, PersonId person, VisitId visit) {
        return switch (marks.presentAtTheDesk(session, person, visit)) {
            case Marks.Seen seen -> new Marked(Marks.AT_THE_DESK, seen.mark().value());
            case Marks.Unchanged same -> new WasMarked();
            case Marks.Refused refused -> new NotPossible();
        };
    }

    @Override
    public Class<? extends Record> changed() {
        return ActivitiesChanged.class;
    }
}
