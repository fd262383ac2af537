package fr.permanence.stays.ui;

import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.stays.ui.year.YearModel;
import fr.permanence.stays.ui.year.YearShown;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.EmptyState;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

/** What an empty year shows: one sentence and the first stay to plan. */
final class EmptyYear {
    private final YearModel year;
    private final StayWords words;
    private final Consumer<LocalDate> plan;
    private final StackPane node = new StackPane();

    EmptyYear(YearModel year, StayWords words, Consumer<LocalDate> plan) {
        this.year = year;
        this.words = words;
        this.plan = plan;
    }

    Node node() {
        return node;
    }

    void show(YearShown shown) {
        boolean isEmpty = shown.bars().isEmpty();
        node.setManaged(isEmpty);
        node.setVisible(isEmpty);
        node.getChildren().clear();
        if (!isEmpty) return;
        String when = words.period(shown.zoom(), shown.span().first());
        Button first = Buttons.plain(words.say("year.first"), () -> plan.accept(year.day()));
        node.getChildren()
                .setAll(
                        year.mayPlan()
                                ? new EmptyState(words.say("year.empty.first", when), first)
                                : new EmptyState(words.say("year.empty.see", when), null));
    }
}
