package fr.permanence.stays.ui.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The days that a house plans its stays around; asked off the UI thread. */
public interface DaysAround {
    /** Those that have a day in a span, in the language of the moment. */
    List<Ground> of(Span span);

    /** From when on nothing is known of school holidays; nothing when nobody can say. */
    Optional<LocalDate> unknownFrom();
}
