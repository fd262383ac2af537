package fr.permanence.activities.attendance;

import fr.permanence.activities.attendance.AttendanceRow.Standing;
import fr.permanence.activities.sessions.ActivitySession;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be marked, what is proposed, and how often somebody came. */
public final class AttendanceRules {
    private AttendanceRules() {}

    /** Why nobody can be marked in this session, or nothing. */
    static Optional<MarkRefusal> refusal(ActivitySession session, LocalDate today) {
        if (session.isCancelled()) return Optional.of(MarkRefusal.CANCELLED);
        return session.day().isAfter(today) ? Optional.of(MarkRefusal.NOT_YET) : Optional.empty();
    }

    /**
     * What is proposed of somebody whom nobody marked: excused when she said so, present when she was checked in on that day,
     * also when she should have been away.
     * Nobody is proposed as absent: that is for a human to say.
     */
    static @Nullable Mark proposed(Standing standing, boolean came) {
        if (standing == Standing.SAID_ABSENT) return Mark.EXCUSED;
        boolean isExpected = standing == Standing.HAS_A_PLACE || standing == Standing.AWAY;
        return came && isExpected ? Mark.PRESENT : null;
    }

    /** How often they came. */
    public static Rate rate(Collection<Mark> marks) {
        Rate rate = Rate.NONE;
        for (Mark mark : marks) rate = rate.plus(mark);
        return rate;
    }
}
