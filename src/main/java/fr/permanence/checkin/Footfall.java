package fr.permanence.checkin;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How often and how lately somebody comes. Warmth adds one per visit day and halves every sixty days, so that who came
 * twice this month stands before who came ten times two years ago.
 *
 * @param visits all visits ever
 * @param lastDay the last day she came
 * @param warmth the warmth on {@code warmthDay}
 * @param warmthDay the day that warmth was reckoned for
 */
public record Footfall(int visits, LocalDate lastDay, double warmth, LocalDate warmthDay) {
    private static final double HALF_LIFE_DAYS = 60;

    /** Reckons anew from all her visit days. */
    public static Footfall of(List<LocalDate> days) {
        Footfall footfall = null;
        for (LocalDate day : days.stream().sorted().toList())
            footfall = footfall == null ? new Footfall(1, day, 1, day) : footfall.andOn(day);
        if (footfall == null) throw new IllegalArgumentException("no day");
        return footfall;
    }

    /** After one more visit on this day, which is no earlier than the last. */
    public Footfall andOn(LocalDate day) {
        return new Footfall(visits + 1, day, warmthOn(day) + 1, day);
    }

    /** The warmth left on a day; comparable between people only for the same day. */
    public double warmthOn(LocalDate day) {
        return warmth * Math.pow(2, -ChronoUnit.DAYS.between(warmthDay, day) / HALF_LIFE_DAYS);
    }
}
