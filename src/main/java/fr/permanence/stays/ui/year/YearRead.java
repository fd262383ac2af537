package fr.permanence.stays.ui.year;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read of some time and of the time around it.
 *
 * @param unknownFrom from when on nothing is known of school holidays, or null
 */
public record YearRead(
        List<Bar> bars, List<Ground> grounds, @Nullable LocalDate unknownFrom) {
    @Override
    public String toString() {
        return "YearRead[" + bars.size() + "]";
    }
}
