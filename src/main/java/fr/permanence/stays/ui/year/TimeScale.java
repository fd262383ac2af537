package fr.permanence.stays.ui.year;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Where a day stands on a line.
 *
 * @param span the days on it
 * @param width of the line, in pixels
 */
record TimeScale(Span span, double width) {
    /** Where this day begins; before 0 or beyond the width for days that are not on the line. */
    double begin(LocalDate day) {
        return width * ChronoUnit.DAYS.between(span.first(), day) / span.days();
    }

    /** Where this day ends. */
    double end(LocalDate day) {
        return begin(day.plusDays(1));
    }

    /** How many pixels a day has. */
    double day() {
        return width / span.days();
    }

    /** The day at this place, also beyond the line. */
    LocalDate dayAt(double x) {
        return span.first().plusDays((long) Math.floor(x / width * span.days()));
    }
}
