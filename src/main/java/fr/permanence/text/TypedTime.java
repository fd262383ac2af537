package fr.permanence.text;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An hour as it is typed: "14:30", "14h30", "14 h", "14". */
public final class TypedTime {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:\\s*[:hH.]\\s*(\\d{2})?)?");

    private TypedTime() {}

    public static String written(LocalTime at) {
        return "%d:%02d".formatted(at.getHour(), at.getMinute());
    }

    /** The hour, or nothing when it does not read as one. */
    public static Optional<LocalTime> read(String typed) {
        Matcher parts = TIME.matcher(CleanText.line(typed));
        if (!parts.matches()) return Optional.empty();
        int hour = Integer.parseInt(parts.group(1));
        int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
