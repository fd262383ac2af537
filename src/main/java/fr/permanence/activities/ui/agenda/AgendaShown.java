package fr.permanence.activities.ui.agenda;

import fr.permanence.activities.holidays.DayOff;
import fr.permanence.ids.SessionId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was read for the days shown.
 *
 * @param today the day it was then
 * @param held in their order
 * @param off days on which something is kept
 */
public record AgendaShown(Showing showing, Span span, LocalDate today, List<Held> held, List<DayOff> off) {
    public AgendaShown {
        held = List.copyOf(held);
        off = List.copyOf(off);
    }

    /** The sessions of one day. */
    public List<Held> on(LocalDate day) {
        return held.stream().filter(one -> one.session().day().equals(day)).toList();
    }

    /** What is kept on this day. */
    public Optional<DayOff> off(LocalDate day) {
        return off.stream().filter(one -> one.day().equals(day)).findFirst();
    }

    /** The session of this number, when it is shown. */
    public Optional<Held> of(@Nullable SessionId id) {
        return held.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The days that have a column: Monday to Friday, and the others when something is on or it is today. */
    public List<LocalDate> columns() {
        return span.first()
                .datesUntil(span.last().plusDays(1))
                .filter(day -> !isWeekend(day) || day.equals(today) || !on(day).isEmpty())
                .toList();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }

    @Override
    public String toString() {
        return "AgendaShown[" + span + "]";
    }
}
