package fr.permanence.stays.ui.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cuts stays at the ends of weeks, and puts what falls into one week into lanes, as a calendar on the wall does. */
final class WeekPieces {
    static final int DAYS = 7;

    private WeekPieces() {}

    /**
     * The part of a stay that falls into one week.
     *
     * @param week its row, 0 for the first week seen
     * @param from its first column, 0 for Monday
     * @param to its last column
     * @param lane from above, 0 first
     */
    record Piece(Bar bar, int week, int from, int to, int lane) {}

    static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** How many weeks have a day of this span, counted from Monday. */
    static int weeks(Span span) {
        return (int) ChronoUnit.DAYS.between(mondayOf(span.first()), mondayOf(span.last())) / DAYS + 1;
    }

    /** The pieces of these stays in the weeks of this span; the stays come in the order of their first days. */
    static List<Piece> of(List<Bar> bars, Span span) {
        LocalDate monday = mondayOf(span.first());
        int last = weeks(span) * DAYS - 1;
        List<Piece> pieces = new ArrayList<>();
        Map<Integer, List<Integer>> ends = new HashMap<>();
        for (Bar bar : bars) {
            int first =
                    Math.max(0, (int) ChronoUnit.DAYS.between(monday, bar.days().first()));
            int until = Math.min(
                    last, (int) ChronoUnit.DAYS.between(monday, bar.days().last()));
            for (int from = first; from <= until; from = (from / DAYS + 1) * DAYS) {
                int week = from / DAYS;
                int to = Math.min(until, week * DAYS + DAYS - 1) % DAYS;
                int lane = lane(ends.computeIfAbsent(week, fresh -> new ArrayList<>()), from % DAYS, to);
                pieces.add(new Piece(bar, week, from % DAYS, to, lane));
            }
        }
        return pieces;
    }

    private static int lane(List<Integer> ends, int from, int to) {
        int lane = 0;
        while (lane < ends.size() && ends.get(lane) >= from) lane++;
        if (lane == ends.size()) ends.add(to);
        else ends.set(lane, to);
        return lane;
    }
}
