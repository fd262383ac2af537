package fr.permanence.activities.attendance;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.activities.attendance.AttendanceRow.Standing;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.sessions.Sessions;
import fr.permanence.activities.signups.AwayThen;
import fr.permanence.activities.signups.Enrolment;
import fr.permanence.activities.signups.PlaceQueries;
import fr.permanence.ids.ActivityId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.SessionId;
import fr.permanence.store.Database;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.PersonRecord;
import fr.permanence.text.HouseClock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Who came: the sheet of a session, the grid of a term, rates, and what the desk shows of today. */
public final class AttendanceQueries {
    private final Database database;
    private final Session session;
    private final HouseClock clock;
    private final AtTheDesk desk;
    private final Missed missed;

    /** @param away when people are away: they are excused from what they miss */
    public AttendanceQueries(Database database, Session session, HouseClock clock, AtTheDesk desk, AwayThen away) {
        this.database = database;
        this.session = session;
        this.clock = clock;
        this.desk = desk;
        missed = new Missed(away);
    }

    /** The sheet of a session, by name: who has a place in it, and who came without one. */
    public List<AttendanceRow> sheet(SessionId id) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(
                tx -> Sessions.findWithin(tx, id).map(of -> sheet(tx, of)).orElse(List.of()));
    }

    private List<AttendanceRow> sheet(Transaction tx, ActivitySession of) {
        AttendanceRepository repository = new AttendanceRepository(tx);
        Map<PersonId, Mark> marks =
                repository.of(of.id()).stream().collect(Collectors.toMap(Attendance::person, Attendance::mark));
        Map<PersonId, Standing> standings = new HashMap<>();
        marks.keySet().forEach(person -> standings.put(person, Standing.WALK_IN));
        for (Enrolment place : PlaceQueries.within(tx, of)) {
            boolean absent = place.absences().contains(of.id());
            standings.put(place.person(), absent ? Standing.SAID_ABSENT : Standing.HAS_A_PLACE);
        }
        missed.of(tx, standings.keySet(), List.of(of)).keySet().stream()
                .filter(person -> standings.get(person) == Standing.HAS_A_PLACE && !marks.containsKey(person))
                .forEach(person -> standings.put(person, Standing.AWAY));
        Set<PersonId> there = of.isCancelled() ? Set.of() : desk.cameOn(tx, standings.keySet(), of.day());
        return repository.people(standings.keySet()).values().stream()
                .map(row -> row(row, standings, marks, there))
                .sorted(byName())
                .toList();
    }

    private static AttendanceRow row(
            PersonRecord row, Map<PersonId, Standing> standings, Map<PersonId, Mark> marks, Set<PersonId> there) {
        PersonId person = row.getId();
        Mark byHand = marks.get(person);
        Standing standing = Objects.requireNonNull(standings.get(person));
        return new AttendanceRow(
                person,
                row.getChosenName(),
                row.getFamilyName(),
                standing,
                standing == Standing.AWAY ? Mark.EXCUSED : byHand,
                byHand == null ? AttendanceRules.proposed(standing, there.contains(person)) : null);
    }

    private static Comparator<AttendanceRow> byName() {
        return Comparator.comparing(AttendanceRow::chosenName, String.CASE_INSENSITIVE_ORDER)
                .thenComparingLong(row -> row.person().value());
    }

    /** What is proposed in this session of all whom nobody marked. */
    public Map<PersonId, Mark> proposals(SessionId id) {
        Map<PersonId, Mark> proposals = new HashMap<>();
        for (AttendanceRow row : sheet(id)) {
            Mark proposed = row.proposed();
            if (proposed != null) proposals.put(row.person(), proposed);
        }
        return proposals;
    }

    /** A term of an activity: the sessions held between two days, both included. */
    public AttendanceGrid grid(ActivityId activity, LocalDate first, LocalDate last) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> grid(tx, activity, first, last));
    }

    private AttendanceGrid grid(Transaction tx, ActivityId activity, LocalDate first, LocalDate last) {
        List<ActivitySession> sessions = Sessions.within(tx, activity).stream()
                .filter(of -> !of.day().isBefore(first) && !of.day().isAfter(last))
                .sorted(Comparator.comparing(ActivitySession::day).thenComparing(ActivitySession::from))
                .toList();
        AttendanceRepository repository = new AttendanceRepository(tx);
        Map<PersonId, Map<SessionId, Mark>> marks = new HashMap<>();
        for (Attendance mark :
                repository.of(sessions.stream().map(ActivitySession::id).toList()))
            marks.computeIfAbsent(mark.person(), id -> new HashMap<>()).put(mark.session(), mark.mark());
        Map<PersonId, Set<SessionId>> expected = expected(tx, activity, first, sessions);
        Set<PersonId> people = new HashSet<>(marks.keySet());
        people.addAll(expected.keySet());
        List<AttendanceGrid.Line> lines = repository.people(people).values().stream()
                .map(row -> new AttendanceGrid.Line(row.getId(), row.getChosenName()))
                .sorted(Comparator.comparing(AttendanceGrid.Line::chosenName, String.CASE_INSENSITIVE_ORDER)
                        .thenComparingLong(line -> line.person().value()))
                .toList();
        return new AttendanceGrid(sessions, lines, marks, expected, missed.of(tx, expected.keySet(), sessions));
    }

    private static Map<PersonId, Set<SessionId>> expected(
            Transaction tx, ActivityId activity, LocalDate first, List<ActivitySession> sessions) {
        Map<PersonId, Set<SessionId>> expected = new HashMap<>();
        // A session moved into the term was planned before it, at most by as much as any was moved.
        LocalDate from = sessions.stream()
                .map(ActivitySession::plannedDay)
                .min(Comparator.naturalOrder())
                .orElse(first);
        for (Enrolment place : PlaceQueries.within(tx, activity, from))
            for (ActivitySession of : sessions)
                if (place.takes(of.id(), of.plannedDay()))
                    expected.computeIfAbsent(place.person(), id -> new LinkedHashSet<>())
                            .add(of.id());
        return expected;
    }

    /** How often she came, in each activity in which she was ever marked, or excused because she is away. */
    public Map<ActivityId, Rate> ratesOf(PersonId person) {
        session.require(Right.KEEP_THE_DESK);
        Map<ActivityId, Rate> rates = new HashMap<>();
        database.read(tx -> marksOf(tx, person))
                .forEach((activity, marks) -> rates.put(activity, AttendanceRules.rate(marks.values())));
        return rates;
    }

    private Map<ActivityId, Map<SessionId, Mark>> marksOf(Transaction tx, PersonId person) {
        Map<ActivityId, Map<SessionId, Mark>> marks = new AttendanceRepository(tx).marksOf(person);
        for (ActivitySession of : missed.of(tx, person))
            marks.computeIfAbsent(of.activity(), id -> new HashMap<>()).putIfAbsent(of.id(), Mark.EXCUSED);
        return marks;
    }

    /** The days on which she was present in an activity, for an attestation; both days included. */
    public List<LocalDate> presentOn(PersonId person, ActivityId activity, LocalDate first, LocalDate last) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> new AttendanceRepository(tx).presentOn(person, activity, first, last));
    }

    /**
     * What each of these people has today, the first session first: her places, cancelled sessions too, and what she waits
     * for. Who has nothing is absent.
     */
    public Map<PersonId, List<DeskActivity>> todayOf(Collection<PersonId> people) {
        session.require(Right.KEEP_THE_DESK);
        if (people.isEmpty()) return Map.of();
        return database.read(tx -> DeskDay.read(tx, people, clock.today()));
    }
}
