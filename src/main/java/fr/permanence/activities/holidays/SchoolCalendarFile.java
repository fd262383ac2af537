package fr.permanence.activities.holidays;

import fr.permanence.tables.Reading;
import fr.permanence.tables.Spreadsheet;
import fr.permanence.text.CleanText;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The ministry's school calendar as a file that somebody downloaded: its .ics of zone C, or the .csv of the whole dataset
 * fr-en-calendrier-scolaire of data.education.gouv.fr. Nothing is fetched by the program.
 */
public final class SchoolCalendarFile {
    private static final long LARGEST = 4 << 20;
    private static final int FARTHEST = 100;

    private SchoolCalendarFile() {}

    /** What came of reading it. */
    public sealed interface Result {}

    /** So many periods, the earliest first; at least one. */
    public record Read(List<PeriodRead> periods) implements Result {
        public Read {
            periods = List.copyOf(periods);
        }
    }

    /** Why nothing was read. */
    public enum Trouble {
        /** It is not there, is a folder, or another program holds it. */
        UNREADABLE,
        TOO_BIG,
        /** It is neither of the two. */
        NOT_A_CALENDAR,
        /** It holds no holidays of zone C. */
        NO_HOLIDAYS
    }

    /** Nothing was read. */
    public record NotRead(Trouble trouble) implements Result {}

    /** Reads it; writes nothing. */
    public static Result read(Path file) {
        try {
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) return new NotRead(Trouble.UNREADABLE);
            if (Files.size(file) > LARGEST) return new NotRead(Trouble.TOO_BIG);
            return isCalendar(file) ? readCalendar(file) : readTable(file);
        } catch (IOException e) {
            return new NotRead(Trouble.UNREADABLE);
        }
    }

    private static boolean isCalendar(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(64), StandardCharsets.UTF_8);
            return head.stripLeading().replace("\uFEFF", "").startsWith("BEGIN:VCALENDAR");
        }
    }

    private static Result readCalendar(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Optional<List<PeriodRead>> read = CalendarPeriods.in(new StringReader(text));
        return read.map(SchoolCalendarFile::result).orElse(new NotRead(Trouble.NOT_A_CALENDAR));
    }

    private static Result readTable(Path file) {
        TablePeriods periods = new TablePeriods();
        Reading reading = Spreadsheet.in(file).read(periods::add, () -> false, count -> {});
        if (!(reading instanceof Reading.Finished) || !periods.hasHeadings())
            return new NotRead(Trouble.NOT_A_CALENDAR);
        return result(periods.found());
    }

    private static Result result(List<PeriodRead> found) {
        List<PeriodRead> kept = new ArrayList<>();
        for (PeriodRead period : found.stream()
                .filter(SchoolCalendarFile::makesSense)
                .map(SchoolCalendarFile::cleaned)
                .distinct()
                .sorted(Comparator.comparing(PeriodRead::first).thenComparing(PeriodRead::last))
                .toList()) {
            boolean overlaps = !kept.isEmpty() && !kept.getLast().last().isBefore(period.first());
            if (!overlaps) kept.add(period);
        }
        return kept.isEmpty() ? new NotRead(Trouble.NO_HOLIDAYS) : new Read(kept);
    }

    private static boolean makesSense(PeriodRead period) {
        LocalDate first = period.first();
        return !period.last().isBefore(first)
                && !period.last().isAfter(first.plusDays(FARTHEST))
                && first.getYear() >= 1990
                && first.getYear() <= 2100;
    }

    private static PeriodRead cleaned(PeriodRead period) {
        String label = CleanText.line(period.label().replace('\'', '’'));
        int most = SchoolHolidayRules.LABEL_LIMIT;
        return new PeriodRead(label.length() > most ? label.substring(0, most) : label, period.first(), period.last());
    }
}
