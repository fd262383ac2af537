package fr.permanence.activities.signups;

import fr.permanence.activities.Activity;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.SessionId;
import fr.permanence.text.HouseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that a decision about a place in one activity takes, as it stands at one moment.
 *
 * @param sessions of the activity, in their order: those planned or held from today on, and those waited for
 * @param enrolments those that end no earlier than today
 * @param waiting those who wait, in the order of the list
 * @param now the moment
 */
public record PlaceBook(
        Activity activity,
        List<ActivitySession> sessions,
        List<Enrolment> enrolments,
        List<Waiter> waiting,
        Instant now) {
    public PlaceBook {
        sessions = List.copyOf(sessions);
        enrolments = List.copyOf(enrolments);
        waiting = List.copyOf(waiting);
    }

    /** The sessions that have not begun, cancelled ones left out, planned on this day or later. */
    public List<ActivitySession> toCome(LocalDate from) {
        return sessions.stream()
                .filter(session -> !session.isCancelled() && !session.hasStarted(now))
                .filter(session -> !session.plannedDay().isBefore(from))
                .toList();
    }

    /** How many places of this session are taken. */
    public int taken(ActivitySession session) {
        int taken = 0;
        for (Enrolment enrolment : enrolments) if (enrolment.takes(session.id(), session.plannedDay())) taken++;
        return taken;
    }

    /** Places that nobody has in any session to come from this day on; 0 when there is none to come. */
    public int untaken(LocalDate from) {
        int capacity = activity.is().capacity();
        return toCome(from).stream()
                .mapToInt(session -> capacity - taken(session))
                .min()
                .orElse(0);
    }

    /** How many wait for this session, or for the whole activity when it is null. */
    public int waitingFor(@Nullable SessionId session) {
        return (int) waiting.stream().filter(waiter -> isFor(waiter, session)).count();
    }

    /** To how many of them a place was proposed. */
    public int proposedFor(@Nullable SessionId session) {
        return (int) waiting.stream()
                .filter(waiter -> isFor(waiter, session) && waiter.isProposed())
                .count();
    }

    private static boolean isFor(Waiter waiter, @Nullable SessionId session) {
        return session == null ? waiter.session() == null : session.equals(waiter.session());
    }

    /** Places of one session that nobody has and that are not kept for who waits for the whole activity. */
    public int untakenIn(ActivitySession session) {
        int kept = Math.max(0, Math.min(waitingFor(null), untaken(HouseClock.dayOf(now))));
        return activity.is().capacity() - taken(session) - kept;
    }

    /** Whether she waits for this, or for the whole activity when it is null. */
    public boolean waits(PersonId person, @Nullable SessionId session) {
        return waiting.stream().anyMatch(waiter -> waiter.person().equals(person) && isFor(waiter, session));
    }

    /** Her place in the whole activity that lasts beyond this day, if she has one. */
    public Optional<Enrolment> wholePlace(PersonId person, LocalDate from) {
        return enrolments.stream()
                .filter(enrolment -> enrolment.person().equals(person)
                        && enrolment.session() == null
                        && enrolment.state() == EnrolmentState.HELD
                        && !enrolment.last().isBefore(from))
                .findFirst();
    }

    /** Her place for this session, absent in it or not, if she has one. */
    public Optional<Enrolment> placeIn(PersonId person, ActivitySession session) {
        return enrolments.stream()
                .filter(enrolment -> enrolment.person().equals(person)
                        && enrolment.state() == EnrolmentState.HELD
                        && enrolment.isFor(session.id(), session.plannedDay()))
                .findFirst();
    }

    /** Whether some session to come has more people than places. */
    public boolean isOverbooked() {
        return toCome(LocalDate.MIN).stream()
                .anyMatch(session -> taken(session) > activity.is().capacity());
    }

    /** Whether somebody has two places in one session to come, or waits twice for the same. */
    public boolean holdsSomebodyTwice() {
        for (ActivitySession session : toCome(LocalDate.MIN)) {
            Set<PersonId> seen = new HashSet<>();
            for (Enrolment enrolment : enrolments)
                if (enrolment.state() == EnrolmentState.HELD
                        && enrolment.isFor(session.id(), session.plannedDay())
                        && !seen.add(enrolment.person())) return true;
        }
        Set<Object> waiters = new HashSet<>();
        for (Waiter waiter : waiting)
            if (!waiters.add(List.of(waiter.person(), Optional.ofNullable(waiter.session())))) return true;
        return false;
    }

    @Override
    public String toString() {
        return "PlaceBook[" + activity.id() + "]";
    }
}
