package fr.permanence.people.register.ui;

import fr.permanence.people.register.RegisterPreview.Line;
import fr.permanence.people.register.Verdict;
import fr.permanence.ui.Pill;
import fr.permanence.ui.Tone;
import java.util.function.Supplier;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** What becomes of the row, and why when one asks. */
final class VerdictCell extends RegisterCell {
    private final ImportWords words;
    private final Pill pill = new Pill("", Tone.NEUTRAL);

    VerdictCell(ImportWords words, Supplier<@Nullable Sight> sight) {
        super(sight);
        this.words = words;
    }

    @Override
    void fill(Sight seen, Line line) {
        String said = words.verdict(line.verdict());
        pill.say(said, tone(line.verdict()));
        setGraphic(pill);
        String why = words.why(seen, line).orElse("");
        setTooltip(why.isEmpty() ? null : new Tooltip(why));
        setAccessibleText((said + ". " + why).strip());
    }

    @Override
    void clear() {
        pill.say("", Tone.NEUTRAL);
    }

    private static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Added added -> Tone.OK;
            case Verdict.Rejected rejected -> Tone.BAD;
            case Verdict.Unchanged unchanged -> Tone.NEUTRAL;
            case Verdict.PassedOver passed -> Tone.NEUTRAL;
        };
    }
}
