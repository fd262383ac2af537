package fr.permanence.stays.ui.prepare;

import fr.permanence.stays.prepare.StayTask;
import fr.permanence.stays.ui.prepare.TasksModel.ToDo;
import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Row;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Draws what is to be done for a stay, each with its day counted from the departure. */
final class TasksPart {
    private final TasksModel model;
    private final StayWords words;
    private final VBox rows = new VBox();
    private final Button usual;
    private final VBox node = new VBox();

    TasksPart(TasksModel model, StayWords words, Lifetime life) {
        this.model = model;
        this.words = words;
        usual = Buttons.plain(words.say("task.fill"), model::fill);
        usual.setId("task-fill");
        node.getStyleClass().add("prepare-part");
        node.getChildren().setAll(Labels.heading(words.say("task.title")), usual, rows, adding(life));
        life.follow(model.shownProperty(), this::show);
    }

    Node node() {
        return node;
    }

    private Node adding(Lifetime life) {
        Form form = InlineForm.form(words);
        InlineForm line = new InlineForm();
        Field<TextField> what =
                line.with(form.text(words.say("task.what"), model.whatProperty()), "task-what", "width-what");
        Field<TextField> before =
                line.with(form.text(words.say("task.before"), model.beforeProperty()), "task-before", "width-short");
        before.control().setOnAction(event -> model.add());
        InlineForm.follow(life, model.wrongProperty(), what);
        return line.ends(what, "task-add", words.say("task.add"), model::add).node();
    }

    private void show(ToDo toDo) {
        usual.setManaged(toDo.tasks().isEmpty());
        usual.setVisible(toDo.tasks().isEmpty());
        rows.getChildren()
                .setAll(toDo.tasks().stream().map(task -> row(toDo, task)).toList());
    }

    private Row row(ToDo toDo, StayTask task) {
        CheckBox box = new CheckBox(task.what());
        box.setId("task-" + task.id().value());
        box.setSelected(task.isDone());
        box.setWrapText(true);
        box.setOnAction(event -> {
            // The list says what is kept, not what was clicked.
            box.setSelected(task.isDone());
            model.turn(task);
        });
        String by = task.doneByName();
        Row row = new Row(DuePill.of(toDo, task, words), box);
        row.getStyleClass().add("task-row");
        return row.end(
                Labels.quiet(by == null ? "" : by),
                Buttons.icon(Feather.X, words.say("task.remove", task.what()), () -> model.remove(task)));
    }
}
