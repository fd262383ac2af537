package fr.permanence.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the sheet itself says a cell holds; a text file only ever says text. */
public sealed interface Content {
    /** Letters. */
    Content TEXT = new Text();

    /** A formula that failed, such as {@code #N/A}. */
    Content BROKEN = new Broken();

    /** Letters. */
    record Text() implements Content {}

    /** A day, with or without an hour. */
    record Day(LocalDate day) implements Content {
        @Override
        public String toString() {
            return "Day";
        }
    }

    /**
     * A number.
     *
     * @param number its value, 15 significant digits at most
     * @param asDay the day this number would be if its format were lost, or null where it is none
     */
    record Amount(BigDecimal number, @Nullable LocalDate asDay) implements Content {
        @Override
        public String toString() {
            return "Amount";
        }
    }

    /** True or false. */
    record Truth(boolean holds) implements Content {}

    /** A formula that failed. */
    record Broken() implements Content {}
}
