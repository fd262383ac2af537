package fr.permanence.checkin.presence;

import fr.permanence.ids.HalfDayId;
import fr.permanence.ids.PersonId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fixed half-day that a child spends here with the mother, week after week.
 *
 * @param person the mother
 * @param sinceDay the first day it holds
 * @param untilDay the last day it holds, or null while it goes on
 */
public record HalfDay(
        HalfDayId id,
        PersonId person,
        String firstName,
        DayOfWeek weekday,
        Half half,
        LocalDate sinceDay,
        @Nullable LocalDate untilDay) {
    /** Which half of the day. */
    public enum Half {
        MORNING,
        AFTERNOON
    }

    /** Whether it falls on this day. */
    public boolean isOn(LocalDate day) {
        boolean began = !day.isBefore(sinceDay);
        boolean goesOn = untilDay == null || !day.isAfter(untilDay);
        return began && goesOn && day.getDayOfWeek() == weekday;
    }

    HalfDay until(@Nullable LocalDate day) {
        return new HalfDay(id, person, firstName, weekday, half, sinceDay, day);
    }

    @Override
    public String toString() {
        return "HalfDay[" + id + "]";
    }
}
