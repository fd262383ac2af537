package fr.permanence.activities.ui.offer;

import fr.permanence.activities.holidays.DayOff;
import fr.permanence.activities.ui.reach.Foreseen.Met;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days that a series would have.
 *
 * @param held the days on which a session would be
 * @param off days of the rule on which something is kept, those left out too
 * @param met what it meets of other activities
 * @param unknownFrom from when on nothing is known of school holidays, or nothing
 * @param wrong why there are none, or null
 */
record Days(
        List<LocalDate> held,
        List<DayOff> off,
        List<Met> met,
        Optional<LocalDate> unknownFrom,
        @Nullable Wrong wrong) {
    Days {
        held = List.copyOf(held);
        off = List.copyOf(off);
        met = List.copyOf(met);
    }

    static Days none() {
        return new Days(List.of(), List.of(), List.of(), Optional.empty(), null);
    }

    static Days wrong(Wrong why) {
        return new Days(List.of(), List.of(), List.of(), Optional.empty(), why);
    }

    /** Whether some of the days are later than what is known of school holidays. */
    boolean goesBeyondWhatIsKnown() {
        return !held.isEmpty()
                && unknownFrom.map(day -> !held.getLast().isBefore(day)).orElse(true);
    }
}
