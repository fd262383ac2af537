package fr.permanence.activities.ui.agenda;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Beside which others a session of one day is drawn: those that overlap share the width. */
final class Lanes {
    private Lanes() {}

    /**
     * Where one session stands.
     *
     * @param place from the left, 0 first
     * @param of how many share the width
     */
    record Lane(int place, int of) {}

    static Map<Held, Lane> of(List<Held> day) {
        List<Held> sorted = day.stream()
                .sorted(Comparator.comparing((Held one) -> one.session().from())
                        .thenComparing(one -> one.session().to())
                        .thenComparingLong(one -> one.id().value()))
                .toList();
        Map<Held, Lane> lanes = new HashMap<>();
        List<Held> together = new ArrayList<>();
        LocalTime until = LocalTime.MIN;
        for (Held one : sorted) {
            if (!together.isEmpty() && !one.session().from().isBefore(until)) {
                share(together, lanes);
                together.clear();
            }
            if (one.session().to().isAfter(until)) until = one.session().to();
            together.add(one);
        }
        share(together, lanes);
        return lanes;
    }

    private static void share(List<Held> together, Map<Held, Lane> lanes) {
        List<LocalTime> free = new ArrayList<>();
        Map<Held, Integer> places = new HashMap<>();
        for (Held one : together) {
            int place = 0;
            while (place < free.size() && free.get(place).isAfter(one.session().from())) place++;
            if (place == free.size()) free.add(one.session().to());
            else free.set(place, one.session().to());
            places.put(one, place);
        }
        places.forEach((one, place) -> lanes.put(one, new Lane(place, free.size())));
    }
}
