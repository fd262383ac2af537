package fr.permanence.checkin.ui;

import fr.permanence.ui.Appearance;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Shortcut;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/** The page of the desk: the day above, the box and today's visits at the left, what the teams say at the right. */
final class CheckInView {
    private static final double LEFT_PERCENT = 63.4;

    private final CheckInViewModel model;
    private final DeskWords words;
    private final Lifetime life = new Lifetime();
    private final BoxView box;
    private final HandoverView handover;
    private final VBox node;

    CheckInView(CheckInViewModel model, DeskWords words, Appearance appearance, DeskExits exits) {
        this.model = model;
        this.words = words;
        Keys keys = new Keys(appearance::language);
        box = new BoxView(model, words, keys, exits.openFile(), life);
        handover = new HandoverView(model.handover(), words, appearance, keys, life);
        TodayView today = new TodayView(model.today(), words, exits.importRegister(), life);
        node = new VBox(head(), columns(today));
        node.getStyleClass().addAll("screen", "desk");
        VBox.setVgrow(node.getChildren().getLast(), Priority.ALWAYS);
        life.follow(appearance.discreet().onProperty(), on -> {
            box.sayAgain();
            today.sayAgain();
        });
    }

    Node node() {
        return node;
    }

    /** What this view listens to while it is shown. */
    Lifetime life() {
        return life;
    }

    void focusBox() {
        box.focus();
    }

    /** Every key that works on the page, for the help. */
    List<Shortcut> keys() {
        List<Shortcut> all = new ArrayList<>(box.keysOfPage());
        all.addAll(handover.keysOfPage());
        return all;
    }

    private Node head() {
        Label title = Labels.title(words.title());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox counts = new HBox();
        counts.getStyleClass().add("desk-counts");
        HBox head = new HBox(title, gap, counts);
        head.getStyleClass().add("desk-head");
        life.follow(model.today().dayProperty(), day -> title.setText(words.title()));
        life.follow(model.today().countsProperty(), now -> say(counts, now));
        return head;
    }

    private void say(HBox counts, TodayModel.Counts now) {
        counts.getChildren()
                .setAll(
                        Labels.strong(String.valueOf(now.visits())),
                        Labels.second(words.say("counts.visits", now.visits())));
        if (now.visits() == now.people()) return;
        counts.getChildren()
                .addAll(
                        Labels.second("·"),
                        Labels.strong(String.valueOf(now.people())),
                        Labels.second(words.say("counts.people", now.people())));
    }

    private Node columns(TodayView today) {
        VBox left = new VBox(box.node(), today.node());
        left.getStyleClass().add("desk-column");
        VBox.setVgrow(box.node(), Priority.SOMETIMES);
        VBox.setVgrow(today.node(), Priority.ALWAYS);
        GridPane columns = new GridPane();
        columns.getStyleClass().add("desk-columns");
        columns.getColumnConstraints().setAll(percent(LEFT_PERCENT), percent(100 - LEFT_PERCENT));
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        row.setPercentHeight(100);
        columns.getRowConstraints().setAll(row);
        columns.addRow(0, left, handover.node());
        return columns;
    }

    private static ColumnConstraints percent(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }
}
