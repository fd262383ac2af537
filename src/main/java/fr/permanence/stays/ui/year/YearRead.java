package fr.permanence.stays.ui.year;

import java.util.List;

/** What was read of some time and of the time around it. */
public record YearRead(List<Bar> bars, List<Ground> grounds) {
    /** Nothing. */
    static YearRead nothing() {
        return new YearRead(List.of(), List.of());
    }

    @Override
    public String toString() {
        return "YearRead[" + bars.size() + "]";
    }
}
