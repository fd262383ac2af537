package fr.permanence.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as it is typed, the day first: "24/11/2026", "24/11" of this year; 29 February only in a year that has it. */
public final class TypedDay {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})(?:[/. -](\\d{4}))?");

    private TypedDay() {}

    public static String written(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** The day, or nothing when there is no such day. */
    public static Optional<LocalDate> read(String typed, LocalDate today) {
        Matcher parts = DAY.matcher(CleanText.line(typed));
        if (!parts.matches()) return Optional.empty();
        int year = parts.group(3) == null ? today.getYear() : Integer.parseInt(parts.group(3));
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(1))));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
