package fr.permanence.activities.ui.session;

import fr.permanence.activities.attendance.AttendanceRow.Standing;
import fr.permanence.activities.attendance.Mark;
import fr.permanence.activities.ui.register.RegisterWords;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Pill;
import fr.permanence.ui.Row;
import fr.permanence.ui.RowCell;
import fr.permanence.ui.Tone;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** One person of the sheet: her name, the three letters, how often she came. */
final class SheetCell extends RowCell<SheetItem> {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final PseudoClass PROPOSED = PseudoClass.getPseudoClass("proposed");
    /** From this many absences in a row on it is said that somebody could ask after her. */
    static final int ASK_AFTER = 3;

    private final RegisterWords words;
    private final Label name = Labels.strong("");
    private final Pill standing = new Pill("", Tone.NEUTRAL);
    private final Map<Mark, Button> letters = new EnumMap<>(Mark.class);
    private final RateBar rate = new RateBar();
    private final InvalidationListener told = observed -> sayAgain();

    SheetCell(RegisterWords words, BiConsumer<SheetLine, Mark> press) {
        this.words = words;
        for (Mark mark : Mark.values()) letters.put(mark, letter(mark, press));
        itemProperty().addListener((observed, before, now) -> {
            if (before != null) before.lineProperty().removeListener(told);
            if (now != null) now.lineProperty().addListener(told);
        });
        // The row fits the list's width, and a long name gives way before the letters do.
        setPrefWidth(0);
    }

    private Button letter(Mark mark, BiConsumer<SheetLine, Mark> press) {
        Button button = Buttons.plain(words.letter(mark), () -> {
            SheetItem item = getItem();
            if (item != null) press.accept(item.line(), mark);
        });
        button.getStyleClass().addAll("mark", "mark-" + mark.name().toLowerCase(java.util.Locale.ROOT));
        // The keys of the list do the same for whoever has no mouse.
        button.setFocusTraversable(false);
        return button;
    }

    private void sayAgain() {
        SheetItem item = getItem();
        if (item == null || isEmpty()) return;
        fill(item);
        setAccessibleText(named(item));
    }

    @Override
    protected Node build() {
        HBox marks = new HBox();
        marks.getStyleClass().add("marks");
        letters.values().forEach(marks.getChildren()::add);
        return new Row(name, standing).end(marks, rate);
    }

    @Override
    protected void fill(SheetItem item) {
        SheetLine line = item.line();
        name.setText(words.name(line.name()));
        String said = standing(line);
        standing.say(said, line.missed() >= ASK_AFTER ? Tone.WARN : Tone.NEUTRAL);
        standing.setVisible(!said.isEmpty());
        standing.setManaged(!said.isEmpty());
        letters.forEach((mark, button) -> {
            button.pseudoClassStateChanged(MARKED, mark == line.mark());
            button.pseudoClassStateChanged(PROPOSED, mark == line.proposed());
            button.setAccessibleText(words.say("mark.of." + mark, name.getText()));
        });
        rate.show(line.rate(), words.rate(line.rate()));
    }

    private String standing(SheetLine line) {
        if (line.standing() == Standing.SAID_ABSENT) return words.say("standing.SAID_ABSENT");
        if (line.standing() == Standing.AWAY) return words.say("standing.AWAY");
        if (line.standing() == Standing.WALK_IN) return words.say("standing.WALK_IN");
        if (line.missed() >= ASK_AFTER) return words.say("missed.short", line.missed());
        var place = line.place();
        return place != null && place.session() != null ? words.say("standing.ONCE") : "";
    }

    @Override
    protected String named(SheetItem item) {
        SheetLine line = item.line();
        Mark mark = line.mark();
        Mark proposed = line.proposed();
        String marked = mark != null
                ? words.say("mark." + mark)
                : proposed != null ? words.say("mark.proposed." + proposed) : words.say("mark.none");
        return Stream.of(words.name(line.name()), standing(line), marked, words.rate(line.rate()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
