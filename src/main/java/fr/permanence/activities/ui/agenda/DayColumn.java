package fr.permanence.activities.ui.agenda;

import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.ui.Labels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One day of the week: its name, what is kept on it, and its sessions one below the other. */
final class DayColumn extends VBox {
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final Label name = Labels.second("");
    private final Label off = Labels.paragraph("");
    private final List<Chip> chips = new ArrayList<>();
    private @Nullable LocalDate day;

    DayColumn() {
        getStyleClass().add("day-column");
        name.getStyleClass().add("day-name");
        name.setWrapText(true);
        name.setMinHeight(Label.USE_PREF_SIZE);
        off.getStyleClass().setAll("label", "day-off");
    }

    void show(LocalDate of, AgendaShown shown, ActivityWords words) {
        day = of;
        boolean isToday = of.equals(shown.today());
        String date = words.date("EEE d", of);
        name.setText(isToday ? words.say("agenda.today", date) : date);
        pseudoClassStateChanged(TODAY, isToday);
        off.setText(shown.off(of).map(words::dayOff).orElse(""));
        List<Node> children = new ArrayList<>();
        children.add(name);
        if (!off.getText().isEmpty()) children.add(off);
        List<Held> held = shown.on(of);
        for (int place = 0; place < held.size(); place++) {
            if (chips.size() == place) chips.add(new Chip());
            chips.get(place).show(held.get(place), words, of.isBefore(shown.today()));
            children.add(chips.get(place));
        }
        getChildren().setAll(children);
    }

    void target(boolean isTarget) {
        pseudoClassStateChanged(TARGET, isTarget);
    }

    @Nullable
    LocalDate day() {
        return day;
    }

    /** The chips that are shown. */
    List<Chip> shown() {
        return chips.stream().filter(chip -> this.equals(chip.getParent())).toList();
    }
}
