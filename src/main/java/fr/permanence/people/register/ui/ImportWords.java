package fr.permanence.people.register.ui;

import fr.permanence.people.register.CellError;
import fr.permanence.people.register.Column;
import fr.permanence.people.register.Register;
import fr.permanence.people.register.RegisterPreview.Line;
import fr.permanence.people.register.RegisterSheet;
import fr.permanence.people.register.Target;
import fr.permanence.people.register.Use;
import fr.permanence.people.register.Verdict;
import fr.permanence.store.TroubleWords;
import fr.permanence.tables.Notice;
import fr.permanence.tables.Refusal;
import fr.permanence.tables.Spreadsheet;
import fr.permanence.text.Initials;
import fr.permanence.text.Words;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Discreet;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the import says rows, cells and what is wrong with them; in initials while the discreet mode is on. */
final class ImportWords {
    private final Words words;
    private final Words register;
    private final Words tables;
    private final TroubleWords troubles;
    private final Discreet discreet;

    ImportWords(Appearance appearance) {
        words = Words.beside(ImportWords.class, appearance::language);
        register = Words.beside(Register.class, appearance::language);
        tables = Words.beside(Spreadsheet.class, appearance::language);
        troubles = new TroubleWords(appearance::language);
        discreet = appearance.discreet();
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    String trouble(Exception thrown) {
        return troubles.say(thrown);
    }

    String refusal(Refusal refusal) {
        return tables.say(refusal.key(), refusal.arguments().toArray());
    }

    /** What is worth saying about the file, in one line: the sheet, the letters, the headings, the columns left. */
    String about(RegisterSheet sheet) {
        int used = sheet.broughtIn().size();
        String columns = say("import.columnsUsed", used, sheet.columns().size() - used);
        String headings = sheet.headingRow() > 1 ? say("import.headingRow", sheet.headingRow()) + " " : "";
        return sheet.notices().stream()
                        .map(this::notice)
                        .map(said -> said + " ")
                        .collect(Collectors.joining())
                + headings
                + columns;
    }

    private String notice(Notice notice) {
        return tables.say(notice.key(), notice.arguments().toArray());
    }

    String noNames() {
        return register.say("sheet.no-names");
    }

    String target(Target target) {
        return register.say("target." + target.name());
    }

    String left(Use.Why why) {
        return register.say("left." + why.name());
    }

    String verdict(Verdict verdict) {
        return register.say(
                switch (verdict) {
                    case Verdict.Added added -> "verdict.added";
                    case Verdict.Unchanged unchanged -> "verdict.unchanged";
                    case Verdict.Rejected rejected -> "verdict.rejected";
                    case Verdict.PassedOver passed -> "verdict.passed-over";
                });
    }

    /** What stands in a cell, as a list shows it now. */
    String cell(Sight sight, Line line, int place) {
        String text = line.texts().get(place);
        if (sight.wrongIn(line, place).isPresent()) return hidden(text);
        return isName(sight.columns().get(place)) ? discreet.name(text) : text;
    }

    private static boolean isName(Column column) {
        return column.becomes(Target.CHOSEN_NAME) || column.becomes(Target.FAMILY_NAME) || column.becomes(Target.ALIAS);
    }

    /** A name may have slipped into any cell that cannot be read: nothing with letters is shown while discreet. */
    private String hidden(String text) {
        boolean letters = text.codePoints().anyMatch(Character::isLetter);
        return discreet.isOn() && letters ? Initials.of(text) : text;
    }

    /** What is wrong, in one sentence. */
    String sentence(CellError error) {
        Object[] arguments = error.arguments().stream()
                .map(argument -> argument instanceof String text ? hidden(text) : argument)
                .toArray();
        return register.say(error.key(), arguments);
    }

    /** Where it is: "Ligne 4, Née le". */
    String where(CellError error) {
        return error.heading().isEmpty()
                ? say("import.row", error.row())
                : say("import.rowAndColumn", error.row(), error.heading());
    }

    /** Why the row is unchanged or wrong as a whole, when there is more to say than the verdict. */
    Optional<String> why(Sight sight, Line line) {
        return switch (line.verdict()) {
            case Verdict.Unchanged unchanged ->
                Optional.of(register.say("unchanged." + unchanged.why().name()));
            case Verdict.Rejected rejected -> Optional.of(whyRejected(sight, line, rejected));
            case Verdict.Added added -> Optional.empty();
            case Verdict.PassedOver passed -> Optional.of(say("import.passedOver"));
        };
    }

    private String whyRejected(Sight sight, Line line, Verdict.Rejected rejected) {
        return sight.wrongIn(line, Spot.VERDICT)
                .map(this::sentence)
                .orElseGet(() -> rejected.errors().stream()
                        .map(error -> say("import.headingAnd", error.heading(), sentence(error)))
                        .collect(Collectors.joining(" ")));
    }

    /** What is said of the cell one stands on: where it is, what stands there, what is wrong with it. */
    String spot(Sight sight, Spot spot) {
        if (spot.line() >= sight.preview().lines().size()) return "";
        Line line = sight.preview().lines().get(spot.line());
        if (spot.column() == Spot.VERDICT || spot.column() >= sight.columns().size()) {
            String why = why(sight, line).map(said -> " " + said).orElse("");
            return say("import.rowAnd", line.row(), verdict(line.verdict()) + "." + why);
        }
        Column column = sight.columns().get(spot.column());
        String place = say("import.rowAndColumn", line.row(), column.heading());
        return sight.wrongIn(line, spot.column())
                .map(error -> say("import.headingAnd", place, sentence(error)))
                .orElseGet(() -> say("import.headingAnd", place, cell(sight, line, spot.column())));
    }
}
