package fr.permanence.activities.ui.session;

import fr.permanence.activities.Activity;
import fr.permanence.activities.attendance.AttendanceGrid;
import fr.permanence.activities.attendance.AttendanceRow;
import fr.permanence.activities.attendance.AttendanceRow.Standing;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.sessions.Term;
import fr.permanence.activities.signups.EnrolledPerson;
import fr.permanence.activities.signups.Enrolment;
import fr.permanence.activities.signups.Places;
import fr.permanence.activities.signups.ToTell;
import fr.permanence.activities.ui.register.RegisterServices;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.SessionId;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything shown of one session, read at once so that its parts agree.
 *
 * @param isToCome whether places in it can still be given
 * @param isLater whether other sessions come before it, so that a place can begin with it rather than now
 * @param next the day of the next session to come, from which a place in the whole activity would count
 * @param toTell who had a place in it, when it is cancelled
 */
record SessionShown(
        Activity activity,
        ActivitySession session,
        List<SheetLine> lines,
        Places places,
        boolean isToCome,
        boolean isLater,
        LocalDate next,
        List<ToTell> toTell,
        QueueShown queue) {
    static Optional<SessionShown> read(RegisterServices from, SessionId id) {
        Optional<ActivitySession> session = from.offered().sessions().find(id);
        return session.flatMap(of -> from.offered().activities().find(of.activity()))
                .map(activity -> read(from, activity, session.orElseThrow()));
    }

    private static SessionShown read(RegisterServices from, Activity activity, ActivitySession of) {
        boolean isToCome = !of.isCancelled() && !of.hasStarted(from.clock().now());
        Optional<ActivitySession> next = from.offered().sessions().of(activity.id()).stream()
                .filter(other ->
                        !other.isCancelled() && !other.hasStarted(from.clock().now()))
                .min(Comparator.comparing(ActivitySession::plannedDay));
        boolean isLater = isToCome
                && next.filter(other -> other.plannedDay().isBefore(of.plannedDay()))
                        .isPresent();
        Places none = new Places(activity.is().capacity(), 0, 0, 0);
        Map<SessionId, Places> places = from.given().places().placesBySession(activity.id());
        return new SessionShown(
                activity,
                of,
                lines(from, of),
                places.getOrDefault(of.id(), none),
                isToCome,
                isLater,
                next.map(ActivitySession::day).orElse(of.day()),
                of.isCancelled() ? from.given().places().toTell(of.id()) : List.of(),
                QueueShown.read(from, activity, of));
    }

    private static List<SheetLine> lines(RegisterServices from, ActivitySession of) {
        Term term = Term.of(of.day());
        AttendanceGrid grid = from.came().attendance().grid(of.activity(), term.first(), term.last());
        Map<PersonId, Enrolment> places = from.given().places().in(of.id()).stream()
                .map(EnrolledPerson::enrolment)
                .collect(Collectors.toMap(Enrolment::person, Function.identity(), (one, other) -> one));
        return from.came().attendance().sheet(of.id()).stream()
                .map(row -> line(row, grid, places))
                .sorted(Comparator.comparing(SheetLine::name, Collator.getInstance(Locale.FRENCH)))
                .toList();
    }

    private static SheetLine line(AttendanceRow row, AttendanceGrid grid, Map<PersonId, Enrolment> places) {
        return new SheetLine(
                row.person(),
                row.chosenName(),
                row.standing(),
                row.mark(),
                row.proposed(),
                places.get(row.person()),
                grid.rate(row.person()),
                grid.missedInARow(row.person()));
    }

    /** How many have a place in it and did not say that they will be absent; who is away keeps hers. */
    int expected() {
        return (int) lines.stream()
                .filter(line -> line.standing() == Standing.HAS_A_PLACE || line.standing() == Standing.AWAY)
                .count();
    }

    @Override
    public String toString() {
        return "SessionShown[" + session.id() + "]";
    }
}
