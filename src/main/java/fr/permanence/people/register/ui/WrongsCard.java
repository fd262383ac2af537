package fr.permanence.people.register.ui;

import fr.permanence.people.register.ui.Sight.Wrong;
import fr.permanence.ui.Card;
import fr.permanence.ui.EscapeThrough;
import fr.permanence.ui.Icon;
import fr.permanence.ui.Labels;
import fr.permanence.ui.RowCell;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Everything that is wrong, one under the other: walking this list walks the rows, Enter goes to the cell. */
final class WrongsCard {
    private static final double SCROLL_BAR = 14;

    private final ImportWords words;
    private final ListView<Wrong> list = new ListView<>();
    private final Card card;

    WrongsCard(ImportWords words, Consumer<Spot> standOn, Runnable goThere) {
        this.words = words;
        list.setId("import-wrongs");
        EscapeThrough.of(list);
        list.setAccessibleText(words.say("import.wrongs"));
        list.setCellFactory(shown -> new WrongCell());
        list.getSelectionModel().selectedItemProperty().addListener((observed, before, now) -> {
            if (now != null && list.isFocused()) standOn.accept(now.spot());
        });
        list.focusedProperty().addListener((observed, before, now) -> {
            if (now && list.getSelectionModel().isEmpty())
                list.getSelectionModel().selectFirst();
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ENTER || event.isShortcutDown()) return;
            event.consume();
            goThere.run();
        });
        list.setOnMouseClicked(event -> {
            Wrong chosen = list.getSelectionModel().getSelectedItem();
            if (chosen != null) standOn.accept(chosen.spot());
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        card = new Card(words.say("import.wrongs")).with(list);
        card.getStyleClass().add("import-wrongs");
        VBox.setVgrow(card, Priority.ALWAYS);
    }

    Node node() {
        return card;
    }

    Node first() {
        return list;
    }

    void show(Sight sight) {
        list.setItems(FXCollections.observableArrayList(sight.wrongs()));
        card.note().setText(words.say("import.wrongsCount", sight.wrongs().size()));
    }

    void sayAgain() {
        list.refresh();
    }

    /** One thing that is wrong. */
    private final class WrongCell extends RowCell<Wrong> {
        private final Label where = Labels.strong("");
        private final Label sentence = Labels.paragraph("");

        WrongCell() {
            // As wide as the list, so that the sentence is broken rather than cut.
            setPrefWidth(0);
        }

        @Override
        protected double computePrefHeight(double width) {
            // A cell asks its graphic how high it is without saying how wide: a broken sentence needs to know.
            Node shown = getGraphic();
            double room = list.getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
            return shown == null || room <= 0
                    ? super.computePrefHeight(width)
                    : shown.prefHeight(room) + snappedTopInset() + snappedBottomInset();
        }

        @Override
        protected Node build() {
            where.getStyleClass().add("import-where");
            VBox lines = new VBox(where, sentence);
            HBox.setHgrow(lines, Priority.ALWAYS);
            HBox row = new HBox(Icon.of(Feather.ALERT_TRIANGLE), lines);
            row.getStyleClass().add("import-wrong");
            return row;
        }

        @Override
        protected void fill(Wrong wrong) {
            where.setText(words.where(wrong.error()));
            sentence.setText(words.sentence(wrong.error()));
        }

        @Override
        protected String named(Wrong wrong) {
            return words.say("import.headingAnd", words.where(wrong.error()), words.sentence(wrong.error()));
        }
    }
}
