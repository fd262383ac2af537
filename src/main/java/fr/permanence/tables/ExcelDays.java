package fr.permanence.tables;

import java.time.LocalDate;
import java.util.Optional;

/** Days as spreadsheet programs count them: from the last day of 1899, or in some old Macintosh files from 1904. */
public final class ExcelDays {
    private static final long LAST = 2_958_465;
    private static final LocalDate FIRST = LocalDate.of(1899, 12, 31);
    private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);

    private ExcelDays() {}

    /** The day with this number in an ordinary workbook, 1 to 2,958,465; nothing outside. */
    public static Optional<LocalDate> day(long number) {
        return day(number, false);
    }

    static Optional<LocalDate> day(long number, boolean from1904) {
        if (number < 1 || number > LAST) return Optional.empty();
        if (from1904) return Optional.of(FIRST_1904.plusDays(number));
        // The programs believe that 1900 was a leap year, so one number too many was spent before March.
        return Optional.of(FIRST.plusDays(number < 60 ? number : number - 1));
    }
}
