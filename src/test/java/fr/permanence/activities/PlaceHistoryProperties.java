package fr.permanence.activities;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is done and undone, in whatever order: no overbooking, no lost rank, nobody twice, no mark lost. */
final class PlaceHistoryProperties {
    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void any_term_keeps_its_promises(@ForAll @Size(min = 10, max = 60) List<@IntRange(max = 99_999) Integer> acts)
            throws IOException {
        PlaceHistory.play(acts);
    }

    @Tag("long")
    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
    void so_does_any_of_ten_thousand_acts(
            @ForAll @Size(min = 50, max = 90) List<@IntRange(max = 99_999) Integer> acts) throws IOException {
        PlaceHistory.play(acts);
    }
}
