package fr.permanence.activities.signups;

import fr.permanence.ids.ActivityId;
import fr.permanence.ids.EnrolmentId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.SessionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place that somebody has.
 *
 * @param session the one session it is for, or null for the whole activity
 * @param first the first day of a session in which she has it
 * @param last the last one; {@link #OPEN} when no end is said
 * @param state whether the place is taken
 * @param absences the sessions in which she said she will be absent; her place in them is free
 */
public record Enrolment(
        EnrolmentId id,
        ActivityId activity,
        PersonId person,
        @Nullable SessionId session,
        LocalDate first,
        LocalDate last,
        EnrolmentState state,
        Instant signedAt,
        Set<SessionId> absences) {
    /** No end is said. */
    public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    public Enrolment {
        absences = Set.copyOf(absences);
    }

    /** Whether it is for this session, absent or not. */
    public boolean isFor(SessionId of, LocalDate plannedDay) {
        if (session != null) return session.equals(of);
        return !plannedDay.isBefore(first) && !plannedDay.isAfter(last);
    }

    /** Whether it takes a place of this session. */
    public boolean takes(SessionId of, LocalDate plannedDay) {
        return state == EnrolmentState.HELD && isFor(of, plannedDay) && !absences.contains(of);
    }

    Enrolment from(LocalDate newFirst, LocalDate newLast) {
        return new Enrolment(id, activity, person, session, newFirst, newLast, state, signedAt, absences);
    }

    @Override
    public String toString() {
        return "Enrolment[" + id + "]";
    }
}
