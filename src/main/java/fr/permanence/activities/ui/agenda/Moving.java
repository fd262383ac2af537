package fr.permanence.activities.ui.agenda;

import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.sessions.SessionChange;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A session that is being moved and not kept there yet.
 *
 * @param held as it is kept
 * @param day where it would be
 */
public record Moving(Held held, LocalDate day, LocalTime from, LocalTime to) {
    /** Steps of the clock, in minutes. */
    public static final int STEP = 15;

    private static final int DAY = 24 * 60;

    static Moving begin(Held held) {
        ActivitySession session = held.session();
        return new Moving(held, session.day(), session.from(), session.to());
    }

    /** So many days and minutes later; it stays inside its day. */
    Moving shifted(int days, int minutes) {
        int begins = minute(from);
        int length = minute(to) - begins;
        int wanted = Math.clamp(begins + minutes, 0, Math.max(0, DAY - STEP - length));
        return new Moving(held, day.plusDays(days), at(wanted), at(wanted + length));
    }

    /** So many minutes longer; never shorter than one step, never beyond its day. */
    Moving stretched(int minutes) {
        int ends = Math.clamp(minute(to) + minutes, Math.min(minute(from) + STEP, DAY - 1), DAY - 1);
        return new Moving(held, day, from, at(ends));
    }

    /** Whether it is where it was. */
    boolean isNone() {
        return equals(begin(held));
    }

    SessionChange change() {
        ActivitySession session = held.session();
        return new SessionChange(day, from, to, session.room(), session.leader(), null);
    }

    /** The session as it would be, to draw it there. */
    Held drawn() {
        ActivitySession is = held.session();
        ActivitySession there = new ActivitySession(
                is.id(),
                is.activity(),
                is.series(),
                is.plannedDay(),
                is.plannedAt(),
                day,
                from,
                to,
                is.room(),
                is.leader(),
                is.state(),
                is.reason(),
                is.revision());
        return new Held(there, held.activity(), held.places());
    }

    private static int minute(LocalTime at) {
        return at.toSecondOfDay() / 60;
    }

    private static LocalTime at(int minute) {
        return LocalTime.ofSecondOfDay(minute * 60L);
    }

    @Override
    public String toString() {
        return "Moving[" + held.id() + "]";
    }
}
