package fr.permanence.people.register.ui;

import fr.permanence.people.register.CellError;
import fr.permanence.people.register.RegisterPreview.Line;
import fr.permanence.people.register.Verdict;
import fr.permanence.ui.Icon;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What stands in one cell of the file; where it is wrong, with a sign, a ground and the sentence that says why. */
final class TextCell extends RegisterCell {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");

    private final ImportWords words;
    private final int place;
    private final Node sign = Icon.of(Feather.ALERT_TRIANGLE);

    TextCell(ImportWords words, int place, Supplier<@Nullable Sight> sight) {
        super(sight);
        this.words = words;
        this.place = place;
    }

    @Override
    void fill(Sight seen, Line line) {
        Optional<CellError> wrong = seen.wrongIn(line, place);
        String text = words.cell(seen, line, place);
        setText(text);
        setGraphic(wrong.isPresent() ? sign : null);
        setTooltip(wrong.map(words::sentence).map(Tooltip::new).orElse(null));
        pseudoClassStateChanged(WRONG, wrong.isPresent());
        pseudoClassStateChanged(FADED, !(line.verdict() instanceof Verdict.Added) && wrong.isEmpty());
        String heading = seen.columns().get(place).heading();
        String said = wrong.map(error -> text + ". " + words.sentence(error)).orElse(text);
        setAccessibleText(words.say("import.headingAnd", heading, said));
    }

    @Override
    void clear() {
        pseudoClassStateChanged(WRONG, false);
        pseudoClassStateChanged(FADED, false);
    }
}
