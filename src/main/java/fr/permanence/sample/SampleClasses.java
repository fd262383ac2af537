package fr.permanence.sample;

import fr.permanence.activities.Activity;
import fr.permanence.activities.attendance.Attendance;
import fr.permanence.activities.attendance.Mark;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.signups.Enrolment;
import fr.permanence.activities.signups.EnrolmentState;
import fr.permanence.ids.AccountId;
import fr.permanence.ids.AttendanceId;
import fr.permanence.ids.EnrolmentId;
import fr.permanence.ids.Ids;
import fr.permanence.ids.PersonId;
import fr.permanence.text.HouseClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntToLongFunction;

/** Invents who has a place in one activity for one term, who waits for one, and who came. */
final class SampleClasses {
    private static final double GOES_ON = 0.6;
    private static final double LATE = 0.12;
    private static final double STOPS = 0.08;
    private static final double WALKS_IN = 0.04;
    private static final double TOLD = 0.7;
    private static final double SAYS_SO = 0.6;
    private static final double MISSES_NEXT = 0.06;
    private static final Duration MARKED_AFTER = Duration.ofMinutes(5);

    private final SampleSize size;
    private final HouseClock clock;
    private final Ids ids;
    private final Centre centre;
    private final SampleActivityRepository rows;
    private final SampleWaits waits;

    /**
     * Who is there.
     *
     * @param rowOf the number of a person's row, by her place
     */
    record Centre(SamplePool pool, IntToLongFunction rowOf, SampleTeam team) {
        PersonId person(int place) {
            return new PersonId(rowOf.applyAsLong(place));
        }

        AccountId by(LocalDate day) {
            return team.onDuty(day).account();
        }
    }

    /** One activity for one term: its sessions in order, at least one, and how chance falls in it. */
    record Room(Activity activity, List<ActivitySession> sessions, Chance chance) {
        LocalDate first() {
            return sessions.getFirst().plannedDay();
        }

        LocalDate last() {
            return sessions.getLast().plannedDay();
        }
    }

    SampleClasses(SampleSize size, HouseClock clock, Ids ids, Centre centre, SampleActivityRepository rows) {
        this.size = size;
        this.clock = clock;
        this.ids = ids;
        this.centre = centre;
        this.rows = rows;
        this.waits = new SampleWaits(clock, ids, centre, rows);
    }

    /**
     * Fills it.
     *
     * @param before who was in it the term before, some of whom go on
     * @param busy whom it must not have; who gets a place is added
     * @return who has a place now
     */
    List<Integer> fill(Room room, List<Integer> before, Set<Integer> busy) {
        if (room.sessions().isEmpty()) return before;
        LocalDate asked = room.last().isBefore(clock.today()) ? room.first() : clock.today();
        int wanted = Math.max(1, (int)
                (room.activity().is().capacity() * (0.8 + 0.45 * room.chance().fraction())));
        List<Integer> people = new ArrayList<>();
        for (int place : before)
            if (room.chance().happens(GOES_ON) && centre.pool().comes(place, asked) && busy.add(place))
                people.add(place);
        int most = Math.min(wanted, room.activity().is().capacity());
        while (people.size() < most) {
            int place = centre.pool().pick(room.chance(), asked, busy);
            if (place < 0) break;
            people.add(place);
        }
        people = people.subList(0, Math.min(people.size(), most));
        enrol(room, people, asked);
        if (people.size() == room.activity().is().capacity()) waits.fill(room, asked, busy);
        return people;
    }

    private void enrol(Room room, List<Integer> people, LocalDate asked) {
        Map<Integer, Enrolment> places = new HashMap<>();
        boolean oneLeft =
                people.size() == room.activity().is().capacity() && !room.last().isBefore(clock.today());
        for (int place : people) {
            LocalDate last = last(room, oneLeft && places.isEmpty());
            Enrolment enrolment = enrolment(room, place, last, asked);
            places.put(place, enrolment);
            rows.place(enrolment, centre.by(enrolment.first()));
        }
        Set<Integer> there = new HashSet<>(people);
        for (ActivitySession of : room.sessions()) session(room, of, people, places, there);
    }

    /** Past terms are over; in the current one who fell out of a full class left a place that is free since yesterday. */
    private LocalDate last(Room room, boolean leaves) {
        if (leaves && room.sessions().size() > 1) return clock.today().minusDays(1);
        if (room.chance().happens(STOPS)) {
            ActivitySession of = room.chance().oneOf(room.sessions());
            if (of.day().isBefore(clock.today())) return of.plannedDay();
        }
        return room.last().isBefore(clock.today()) ? room.last() : Enrolment.OPEN;
    }

    private Enrolment enrolment(Room room, int place, LocalDate last, LocalDate asked) {
        LocalDate first = room.first();
        if (room.chance().happens(LATE)) {
            LocalDate late = room.chance().oneOf(room.sessions()).plannedDay();
            if (!late.isAfter(clock.today()) && !late.isAfter(last)) first = late;
        }
        Instant signed = SampleHours.arrival(
                SampleHours.opening(
                        SampleHours.openDay(first.minusDays(room.chance().between(1, 10)))),
                room.chance());
        if (!centre.pool().isKnown(place, HouseClock.dayOf(signed)))
            signed = SampleHours.opening(SampleHours.openDay(asked));
        return new Enrolment(
                new EnrolmentId(ids.next()),
                room.activity().id(),
                centre.person(place),
                null,
                first,
                last.isBefore(first) ? first : last,
                EnrolmentState.HELD,
                signed.isAfter(clock.now()) ? clock.now() : signed,
                Set.of());
    }

    private void session(
            Room room, ActivitySession of, List<Integer> people, Map<Integer, Enrolment> places, Set<Integer> there) {
        for (int place : people) {
            Enrolment hers = Objects.requireNonNull(places.get(place));
            if (!hers.isFor(of.id(), of.plannedDay())) continue;
            if (of.isCancelled()) cancelled(room, of, hers);
            else if (of.day().isBefore(clock.today())) came(room, of, place, hers);
            else if (of.day().isBefore(clock.today().plusDays(8))
                    && room.chance().happens(MISSES_NEXT))
                rows.absence(hers, of.id(), clock.now(), centre.by(clock.today()));
        }
        boolean isPast = of.day().isBefore(clock.today()) && !of.isCancelled();
        if (isPast && room.chance().happens(WALKS_IN * 4)) {
            int other = centre.pool().pick(room.chance(), of.day(), there);
            if (other >= 0) mark(of, centre.person(other), Mark.PRESENT);
        }
    }

    /** Who comes how reliably is hers, the same in every session. */
    private void came(Room room, ActivitySession of, int place, Enrolment hers) {
        double reliable = 0.55 + 0.42 * new Chance(size.seed(), Chance.Purpose.ACTIVITY, -1L - place).fraction();
        if (room.chance().happens(reliable)) {
            mark(of, hers.person(), Mark.PRESENT);
        } else if (room.chance().happens(SAYS_SO)) {
            rows.absence(hers, of.id(), of.starts().minus(Duration.ofHours(20)), centre.by(of.day()));
            mark(of, hers.person(), Mark.EXCUSED);
        } else {
            mark(of, hers.person(), Mark.ABSENT);
        }
    }

    private void mark(ActivitySession of, PersonId person, Mark mark) {
        Attendance row = new Attendance(
                new AttendanceId(ids.next()), of.id(), person, mark, of.ends().plus(MARKED_AFTER), null);
        rows.mark(row, centre.by(of.day()));
    }

    private void cancelled(Room room, ActivitySession of, Enrolment hers) {
        Instant told = of.starts().minus(Duration.ofHours(26));
        if (!told.isAfter(clock.now()) && room.chance().happens(TOLD))
            rows.told(of.id(), hers.person(), told, centre.by(of.day()));
        else if (told.isAfter(clock.now()) && room.chance().happens(TOLD / 2))
            rows.told(of.id(), hers.person(), clock.now(), centre.by(clock.today()));
    }
}
