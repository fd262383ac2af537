package fr.permanence.activities.holidays;

import fr.permanence.tables.Cell;
import fr.permanence.tables.Row;
import fr.permanence.text.HouseClock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the rows of the ministry's dataset: description, population, début, fin, académie, zone. Days are written as
 * midnights in Paris told in any offset; the teachers' own rows and other zones are left out.
 */
final class TablePeriods {
    private final List<String> headings = new ArrayList<>();
    private final Set<PeriodRead> found = new LinkedHashSet<>();

    void add(Row row) {
        if (headings.isEmpty()) readHeadings(row);
        else if (isForPupilsOfZoneC(row)) period(row).ifPresent(found::add);
    }

    boolean hasHeadings() {
        return column("description") >= 0 && column("debut") >= 0 && column("fin") >= 0 && column("zone") >= 0;
    }

    List<PeriodRead> found() {
        return List.copyOf(found);
    }

    private void readHeadings(Row row) {
        for (Cell cell : row.cells()) {
            while (headings.size() <= cell.column()) headings.add("");
            headings.set(cell.column(), SchoolWords.folded(cell.text()));
        }
    }

    private boolean isForPupilsOfZoneC(Row row) {
        boolean isZoneC = SchoolWords.folded(text(row, "zone")).equals("zone c");
        String academy = SchoolWords.folded(text(row, "academie"));
        return isZoneC
                && (academy.isEmpty() || academy.equals("paris"))
                && !SchoolWords.folded(text(row, "population")).startsWith("enseignant");
    }

    private Optional<PeriodRead> period(Row row) {
        String label = text(row, "description");
        Optional<LocalDate> first = day(text(row, "debut"));
        Optional<LocalDate> back = day(text(row, "fin"));
        if (!SchoolWords.isHoliday(label) || first.isEmpty() || back.isEmpty()) return Optional.empty();
        return Optional.of(
                new PeriodRead(SchoolWords.label(label), first.get(), SchoolWords.last(first.get(), back.get())));
    }

    private static Optional<LocalDate> day(String written) {
        try {
            if (written.length() == 10) return Optional.of(LocalDate.parse(written));
            return Optional.of(HouseClock.dayOf(OffsetDateTime.parse(written).toInstant()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private String text(Row row, String heading) {
        int column = column(heading);
        return column < 0 ? "" : row.at(column).map(Cell::text).orElse("").strip();
    }

    /** Headings changed over the years: "Date de début", "start_date"; "Zones", "Zone". */
    private int column(String wanted) {
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i);
            boolean meant = switch (wanted) {
                case "debut" -> heading.contains("debut") || heading.equals("start_date");
                case "fin" -> heading.contains("fin") || heading.equals("end_date");
                case "academie" -> heading.startsWith("academie") || heading.equals("location");
                default -> heading.startsWith(wanted);
            };
            if (meant) return i;
        }
        return -1;
    }
}
