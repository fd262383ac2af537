package fr.permanence.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known of when a person was born: a day, only a year, or nothing. */
public sealed interface Birth {
    /** Nothing is known, and nothing needs to be. */
    Birth UNKNOWN = new Unknown();

    /** The year, or null when nothing is known. */
    @Nullable
    Integer year();

    /** Born on this day. */
    record On(LocalDate day) implements Birth {
        @Override
        public Integer year() {
            return day.getYear();
        }

        @Override
        public String toString() {
            return "On";
        }
    }

    /** Born in this year. */
    record In(int inYear) implements Birth {
        @Override
        public Integer year() {
            return inYear;
        }

        @Override
        public String toString() {
            return "In";
        }
    }

    /** Nothing is known. */
    record Unknown() implements Birth {
        @Override
        public @Nullable Integer year() {
            return null;
        }
    }
}
