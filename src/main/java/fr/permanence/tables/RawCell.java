package fr.permanence.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns what a workbook wrote in one cell into what a person reads there. */
record RawCell(int row, int column, boolean from1904) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int LONGEST_NUMBER = 60;
    private static final int LARGEST_SCALE = 400;

    @Nullable
    Cell text(String text) {
        String kept = text.strip();
        return kept.isEmpty() ? null : new Cell(row, column, kept, Content.TEXT);
    }

    @Nullable
    Cell truth(String written) {
        if (written.isBlank()) return null;
        boolean holds = written.strip().equals("1") || written.strip().equalsIgnoreCase("true");
        return new Cell(row, column, holds ? "VRAI" : "FAUX", new Content.Truth(holds));
    }

    @Nullable
    Cell broken(String written) {
        return written.isBlank() ? null : new Cell(row, column, written.strip(), Content.BROKEN);
    }

    /** A day written out, as strict workbooks do. */
    @Nullable
    Cell isoDay(String written) {
        try {
            String day = written.strip();
            LocalDate parsed = LocalDate.parse(day.substring(0, Math.min(10, day.length())));
            return new Cell(row, column, DAY.format(parsed), new Content.Day(parsed));
        } catch (DateTimeException notADay) {
            return text(written);
        }
    }

    @Nullable
    Cell number(String written, NumberFormat format) {
        if (written.isBlank()) return null;
        BigDecimal number = parsed(written.strip());
        if (number == null) return text(written);
        LocalDate day = day(number);
        if (format.kind() == NumberFormat.Kind.DAY && day != null) {
            return new Cell(row, column, DAY.format(day) + hourAfterDay(number), new Content.Day(day));
        }
        String shown = format.kind() == NumberFormat.Kind.HOUR ? HOUR.format(hour(number)) : format.show(number);
        return new Cell(row, column, shown, new Content.Amount(number.round(new MathContext(15)), day));
    }

    /** A number of bearable size: {@code 1E999999999} would fill the memory once written out. */
    private static @Nullable BigDecimal parsed(String written) {
        if (written.length() > LONGEST_NUMBER) return null;
        try {
            BigDecimal number = new BigDecimal(written);
            return Math.abs((long) number.scale()) > LARGEST_SCALE ? null : number;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    private @Nullable LocalDate day(BigDecimal number) {
        BigDecimal whole = number.setScale(0, RoundingMode.FLOOR);
        boolean possible = whole.signum() > 0 && whole.compareTo(BigDecimal.valueOf(3_000_000)) < 0;
        return possible ? ExcelDays.day(whole.longValue(), from1904).orElse(null) : null;
    }

    private static String hourAfterDay(BigDecimal number) {
        LocalTime hour = hour(number);
        return hour.equals(LocalTime.MIDNIGHT) ? "" : " " + HOUR.format(hour);
    }

    private static LocalTime hour(BigDecimal number) {
        double part = number.subtract(number.setScale(0, RoundingMode.FLOOR)).doubleValue();
        return LocalTime.ofSecondOfDay(Math.min(86_399, Math.round(part * 86_400)));
    }
}
