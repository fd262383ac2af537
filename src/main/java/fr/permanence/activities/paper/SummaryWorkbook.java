package fr.permanence.activities.paper;

import fr.permanence.activities.attendance.AttendanceGrid;
import fr.permanence.activities.attendance.Mark;
import fr.permanence.activities.attendance.Rate;
import fr.permanence.activities.paper.ActivityPapers.Summary;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.ids.PersonId;
import fr.permanence.tables.OutgoingSheet;
import fr.permanence.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The summary of a term as a workbook: people down and sessions across on the first sheet, sessions on the second, what the letters mean on the third. */
public final class SummaryWorkbook {
    private static final double HUNDRED = 100.0;
    /** She has a place, and nothing is marked. */
    private static final String UNMARKED = "·";

    private final PaperWords words;

    public SummaryWorkbook(Supplier<Language> language) {
        words = new PaperWords(language);
    }

    /** Its sheets. */
    public List<OutgoingSheet> of(Summary summary) {
        return List.of(people(summary.grid()), sessions(summary.grid()), letters());
    }

    private OutgoingSheet people(AttendanceGrid grid) {
        List<List<Object>> rows = new ArrayList<>();
        List<Object> head = new ArrayList<>(List.of(words.say("sheet.name")));
        List<Integer> widths = new ArrayList<>(List.of(24));
        for (ActivitySession of : grid.sessions()) {
            head.add(of.day());
            widths.add(11);
        }
        addRates(head);
        rows.add(head);
        for (AttendanceGrid.Line line : grid.people()) {
            List<Object> row = new ArrayList<>(List.of(line.chosenName()));
            for (ActivitySession of : grid.sessions()) row.add(cell(grid, line.person(), of));
            rate(row, grid.rate(line.person()));
            rows.add(row);
        }
        return new OutgoingSheet(words.say("summary.people"), widths, rows);
    }

    /** Her mark as one letter; a dot where she has a place and nothing is marked. */
    private String cell(AttendanceGrid grid, PersonId person, ActivitySession of) {
        if (of.isCancelled()) return "";
        Optional<Mark> mark = grid.mark(person, of.id());
        if (mark.isPresent()) return words.say("mark." + mark.get());
        return Objects.requireNonNullElse(grid.expected().get(person), Set.of()).contains(of.id()) ? UNMARKED : "";
    }

    private OutgoingSheet sessions(AttendanceGrid grid) {
        List<List<Object>> rows = new ArrayList<>();
        List<Object> head = new ArrayList<>(List.of(words.say("day"), words.say("attest.hours")));
        addRates(head);
        head.add(words.say("summary.note"));
        rows.add(head);
        for (ActivitySession of : grid.sessions()) {
            List<Object> row = new ArrayList<>(List.of(of.day(), words.hours(of)));
            rate(row, grid.rate(of.id()));
            row.add(of.isCancelled() ? note(of) : "");
            rows.add(row);
        }
        return new OutgoingSheet(words.say("summary.sessions"), List.of(12, 16, 11, 11, 11, 9, 40), rows);
    }

    private OutgoingSheet letters() {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of(words.say("summary.letter"), words.say("summary.means")));
        for (Mark mark : Mark.values())
            rows.add(List.of(
                    words.say("mark." + mark),
                    words.say("summary." + mark.name().toLowerCase(Locale.ROOT))));
        rows.add(List.of(UNMARKED, words.say("summary.unmarked")));
        return new OutgoingSheet(words.say("summary.letters"), List.of(9, 48), rows);
    }

    private String note(ActivitySession of) {
        String reason = of.reason();
        return reason == null ? words.say("summary.off") : words.say("summary.offBecause", reason);
    }

    private void addRates(List<Object> head) {
        for (String key : List.of("present", "absent", "excused", "rate")) head.add(words.say("summary." + key));
    }

    /** The rate is a number from 0 to 1, to be reckoned with. */
    private static void rate(List<Object> row, Rate rate) {
        row.addAll(List.of(rate.present(), rate.absent(), rate.excused()));
        row.add(rate.percent().isEmpty() ? "" : (Object) (rate.percent().getAsInt() / HUNDRED));
    }
}
