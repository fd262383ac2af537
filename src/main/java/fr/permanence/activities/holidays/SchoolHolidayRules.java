package fr.permanence.activities.holidays;

import fr.permanence.ids.SchoolHolidayId;
import fr.permanence.text.CleanText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can stand in the table of school holidays. */
public final class SchoolHolidayRules {
    /** The longest label, in UTF-16 characters. */
    public static final int LABEL_LIMIT = 100;

    private static final int LONGEST = 100;

    private SchoolHolidayRules() {}

    static Optional<HolidayRefusal> refusal(
            String label,
            LocalDate first,
            LocalDate last,
            List<SchoolHoliday> there,
            @Nullable SchoolHolidayId changed) {
        String line = CleanText.line(label);
        if (line.isEmpty()) return Optional.of(HolidayRefusal.NO_LABEL);
        if (line.length() > LABEL_LIMIT) return Optional.of(HolidayRefusal.TOO_LONG);
        if (last.isBefore(first) || first.plusDays(LONGEST).isBefore(last))
            return Optional.of(HolidayRefusal.ENDS_BEFORE_IT_BEGINS);
        boolean overlaps = there.stream()
                .filter(other -> !other.id().equals(changed))
                .anyMatch(other -> overlaps(other, first, last));
        return overlaps ? Optional.of(HolidayRefusal.OVERLAPS) : Optional.empty();
    }

    static boolean overlaps(SchoolHoliday other, LocalDate first, LocalDate last) {
        return !other.first().isAfter(last) && !other.last().isBefore(first);
    }

    /** The first day of which nothing is known, or nothing when the table is empty: no day is known then. */
    public static Optional<LocalDate> unknownFrom(List<SchoolHoliday> table) {
        return table.stream().map(SchoolHoliday::last).max(LocalDate::compareTo).map(last -> last.plusDays(1));
    }
}
