package fr.permanence.people.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** Days as they are typed in a file: 3/2/1991, also with dots, dashes or blanks. */
final class Days {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Days() {}

    static String written(LocalDate day) {
        return DAY.format(day);
    }

    /** The day, or nothing when it cannot be read. */
    static Optional<LocalDate> read(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip().replaceAll("[.\\- ]", "/"), DAY));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
