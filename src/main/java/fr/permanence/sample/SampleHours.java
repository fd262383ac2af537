package fr.permanence.sample;

import fr.permanence.text.HouseClock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** When the invented centre is open, when one comes there, and how busy it is: weekdays, from two to six in Paris. */
final class SampleHours {
    static final LocalTime OPENS = LocalTime.of(14, 0);
    static final LocalTime CLOSES = LocalTime.of(18, 0);

    private static final int SECONDS_OPEN = 4 * 3600;
    private static final double[] OF_THE_WEEK = {1.05, 1.0, 1.25, 1.0, 0.7};
    private static final double[] OF_THE_YEAR = {1.05, 1.05, 1.05, 1.0, 0.95, 1.0, 0.9, 0.6, 1.0, 1.1, 1.15, 1.1};

    private SampleHours() {}

    static boolean isOpen(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    /** This day, or the Friday before when it falls on a weekend. */
    static LocalDate openDay(LocalDate day) {
        return isOpen(day) ? day : day.minusDays(day.getDayOfWeek().getValue() - 5L);
    }

    /** When the door opens. */
    static Instant opening(LocalDate day) {
        return day.atTime(OPENS).atZone(HouseClock.ZONE).toInstant();
    }

    /** How busy a day is, around 1; 0 when it is closed. */
    static double bustle(LocalDate day) {
        if (!isOpen(day)) return 0;
        return OF_THE_WEEK[day.getDayOfWeek().getValue() - 1] * OF_THE_YEAR[day.getMonthValue() - 1];
    }

    /** Many wait for the door to open, many come for the snack before four, the others as it falls. */
    static Instant arrival(Instant opening, Chance chance) {
        return opening.plusSeconds(secondsAfterOpening(chance));
    }

    private static int secondsAfterOpening(Chance chance) {
        double kind = chance.fraction();
        if (kind < 0.4) return (int) (2700 * chance.fraction() * chance.fraction());
        if (kind < 0.75) return 5400 + (int) (1800 * (chance.fraction() + chance.fraction()));
        return chance.below(SECONDS_OPEN);
    }

    /** A second arrival of the day: later than the first, before closing. */
    static Instant later(Instant opening, Instant first, Chance chance) {
        long left = opening.getEpochSecond() + SECONDS_OPEN - first.getEpochSecond();
        return first.plusSeconds(1 + (long) (left * chance.fraction()));
    }

    /** When the handover of a day is signed, after closing. */
    static Instant signing(LocalDate day, Chance chance) {
        return opening(day).plusSeconds(SECONDS_OPEN + chance.between(5 * 60, 40 * 60));
    }
}
