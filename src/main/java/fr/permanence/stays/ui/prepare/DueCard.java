package fr.permanence.stays.ui.prepare;

import fr.permanence.stays.prepare.StayTask;
import fr.permanence.stays.ui.prepare.TasksModel.ToDo;
import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Row;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What is due next before a departure, beside the stay; pressing one says that it is done. */
public final class DueCard {
    private static final int MOST = 4;

    private final TasksModel model;
    private final StayWords words;
    private final VBox rows = new VBox();
    private final Card node;

    public DueCard(TasksModel model, StayWords words, Lifetime life) {
        this.model = model;
        this.words = words;
        node = new Card(words.say("due.title")).with(rows);
        node.setId("stay-due");
        life.follow(model.shownProperty(), this::show);
    }

    public Card node() {
        return node;
    }

    private void show(ToDo toDo) {
        node.setManaged(toDo.days() != null);
        node.setVisible(toDo.days() != null);
        rows.getChildren().setAll(toDo.tasks().isEmpty() ? noList() : next(toDo));
    }

    private List<Node> next(ToDo toDo) {
        List<StayTask> next = toDo.next(MOST);
        if (next.isEmpty()) return List.of(Labels.paragraph(words.say("due.nothing")));
        return next.stream().map(task -> (Node) row(toDo, task)).toList();
    }

    /** A stay without a list: the usual one is a press away, here as on the leaf. */
    private List<Node> noList() {
        Button fill = Buttons.plain(words.say("task.fill"), model::fill);
        fill.setId("due-fill");
        return List.of(Labels.paragraph(words.say("due.none")), fill);
    }

    private Row row(ToDo toDo, StayTask task) {
        Label what = Labels.paragraph(task.what());
        Row row = new Row(DuePill.of(toDo, task, words), what);
        return row.opens(words.say("due.turn", task.what()), () -> model.turn(task));
    }
}
