package fr.permanence.people.register.ui;

import fr.permanence.people.register.CellError;
import fr.permanence.people.register.RegisterPreview.Line;
import fr.permanence.people.register.Verdict;
import fr.permanence.text.Words;
import fr.permanence.ui.Pill;
import fr.permanence.ui.Row;
import fr.permanence.ui.Tone;
import java.util.stream.Collectors;
import javafx.scene.control.ListCell;

/** One row of the spreadsheet, and what becomes of it; errors are said with their column. */
final class ImportCell extends ListCell<Line> {
    private final Words register;
    private final Words words;

    ImportCell(Words register, Words words) {
        this.register = register;
        this.words = words;
    }

    @Override
    protected void updateItem(Line line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String texts = line.texts().stream().filter(text -> !text.isBlank()).collect(Collectors.joining(" · "));
        String why = why(line.verdict());
        Row row = Row.twoLines(words.say("import.row", line.row()), texts, why);
        row.end(pill(line.verdict()));
        setGraphic(row);
        setAccessibleText(words.say("import.row", line.row()) + " " + texts + " " + why);
    }

    private Pill pill(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Added added -> new Pill(register.say("verdict.added"), Tone.OK);
            case Verdict.Unchanged unchanged -> new Pill(register.say("verdict.unchanged"), Tone.NEUTRAL);
            case Verdict.Rejected rejected -> new Pill(register.say("verdict.rejected"), Tone.BAD);
            case Verdict.PassedOver passed -> new Pill(register.say("verdict.passed-over"), Tone.NEUTRAL);
        };
    }

    private String why(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Unchanged unchanged ->
                register.say("unchanged." + unchanged.why().name());
            case Verdict.Rejected rejected ->
                rejected.errors().stream().map(this::sentence).collect(Collectors.joining(" "));
            case Verdict.Added added -> "";
            case Verdict.PassedOver passed -> "";
        };
    }

    private String sentence(CellError error) {
        String said = register.say(error.key(), error.arguments().toArray());
        return error.heading().isEmpty() ? said : error.heading() + " : " + said;
    }
}
