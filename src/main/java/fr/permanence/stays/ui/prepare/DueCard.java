package fr.permanence.stays.ui.prepare;

import fr.permanence.stays.prepare.StayTask;
import fr.permanence.stays.ui.prepare.TasksModel.ToDo;
import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.ui.Card;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Row;
import java.util.List;
import javafx.scene.Node;
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
        List<StayTask> next = toDo.next(MOST);
        node.setManaged(!toDo.tasks().isEmpty());
        node.setVisible(!toDo.tasks().isEmpty());
        rows.getChildren()
                .setAll(
                        next.isEmpty()
                                ? List.<Node>of(Labels.paragraph(words.say("due.nothing")))
                                : next.stream()
                                        .map(task -> (Node) row(toDo, task))
                                        .toList());
    }

    private Row row(ToDo toDo, StayTask task) {
        Label what = Labels.paragraph(task.what());
        Row row = new Row(DuePill.of(toDo, task, words), what);
        return row.opens(words.say("due.turn", task.what()), () -> model.turn(task));
    }
}
