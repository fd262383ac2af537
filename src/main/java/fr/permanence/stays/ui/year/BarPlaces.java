package fr.permanence.stays.ui.year;

import java.util.ArrayList;
import java.util.List;

/** Puts bars into lanes, so that no bar or word covers another; words too long for their bar stand beside it. */
final class BarPlaces {
    private static final double BETWEEN = 6;
    private static final double LEAST = 5;

    private BarPlaces() {}

    /** From one pixel of a line to another. */
    record Stretch(double from, double to) {
        double width() {
            return to - from;
        }

        Stretch with(Stretch other) {
            return new Stretch(Math.min(from, other.from), Math.max(to, other.to));
        }
    }

    /**
     * A bar that wants a place.
     *
     * @param label how wide what stands on it is, in pixels
     * @param below how wide what stands below it is, in pixels
     */
    record Wanted(Span days, double label, double below) {}

    /**
     * Where one bar stands.
     *
     * @param days its days
     * @param pill its days and its words
     * @param whole that and what stands below
     * @param below where what stands below begins
     * @param lane from above, 0 first
     * @param isInside whether its words have room on its days
     */
    record Place(Stretch days, Stretch pill, Stretch whole, double below, int lane, boolean isInside) {
        /** Where its words begin. */
        double words() {
            return isInside || pill.from() < days.from() ? pill.from() : days.to();
        }

        Place in(int other) {
            return new Place(days, pill, whole, below, other, isInside);
        }
    }

    /** Where these bars stand, in their order; they come in the order of their first days. */
    static List<Place> of(List<Wanted> bars, TimeScale scale) {
        List<Double> ends = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (Wanted wanted : bars) {
            Place place = alone(wanted, scale);
            int lane = 0;
            while (lane < ends.size()
                    && ends.get(lane) + BETWEEN > place.whole().from()) lane++;
            if (lane == ends.size()) ends.add(place.whole().to());
            else ends.set(lane, place.whole().to());
            places.add(place.in(lane));
        }
        return places;
    }

    /** Where a bar stands, whatever else there is. */
    static Place alone(Wanted wanted, TimeScale scale) {
        double last = Math.max(0, scale.width() - LEAST);
        double from = Math.clamp(scale.begin(wanted.days().first()), 0, last);
        double to = Math.clamp(scale.end(wanted.days().last()), from + LEAST, Math.max(from + LEAST, scale.width()));
        Stretch days = new Stretch(from, to);
        boolean isInside = wanted.label() <= days.width();
        Stretch pill = isInside ? days : beside(days, wanted.label(), scale.width());
        // What stands below begins with the days; where the words stand before them, it ends with the days.
        double below = pill.from() < from
                ? Math.max(0, pill.to() - wanted.below())
                : Math.max(0, Math.min(from, scale.width() - wanted.below()));
        Stretch whole = pill.with(new Stretch(below, below + wanted.below()));
        return new Place(days, pill, whole, below, 0, isInside);
    }

    private static Stretch beside(Stretch days, double label, double width) {
        if (days.to() + label <= width) return new Stretch(days.from(), days.to() + label);
        return new Stretch(Math.max(0, days.from() - label), days.to());
    }
}
