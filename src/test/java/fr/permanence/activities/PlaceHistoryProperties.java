package fr.permanence.activities;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** Whatever is done and undone, in whatever order: no overbooking, no lost rank, nobody twice, no mark lost. */
final class PlaceHistoryProperties {
    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void any_term_keeps_its_promises(@ForAll @Size(min = 40, max = 60) List<@IntRange(max = 99_999) Integer> acts)
            throws IOException {
        count(PlaceHistory.play(acts));
    }

    @Tag("long")
    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void so_does_any_of_ten_thousand_acts(@ForAll @Size(min = 50, max = 90) List<@IntRange(max = 99_999) Integer> acts)
            throws IOException {
        count(PlaceHistory.play(acts));
        Statistics.label("acts that changed something").coverage(coverage -> {
            for (int kind = 0; kind < PlaceHistory.KINDS; kind++)
                // undone and done again, or opened again, it is what it was
                if (kind != 23 && kind != 24) coverage.check(kind).count(count -> count > 0);
        });
    }

    private static void count(List<Integer> done) {
        done.forEach(kind -> Statistics.label("acts that changed something").collect(kind));
    }
}
