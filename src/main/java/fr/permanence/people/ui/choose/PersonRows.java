package fr.permanence.people.ui.choose;

import fr.permanence.people.search.How;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Row;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Who answers to what is typed, below the box; the one that a key would take is marked. It never takes the focus. */
public final class PersonRows {
    private static final String SELECTED = "row-selected";

    private final PersonBoxModel model;
    private final PersonWords words;
    private final Runnable take;
    private final VBox node = new VBox();

    /** @param take is told after a click chose somebody */
    public PersonRows(PersonBoxModel model, PersonWords words, Runnable take, Lifetime life) {
        this.model = model;
        this.words = words;
        this.take = take;
        node.getStyleClass().add("pick-rows");
        node.setAccessibleRole(AccessibleRole.LIST_VIEW);
        node.setAccessibleText(words.say("box.found"));
        life.watch(model.found(), this::show);
        life.follow(model.chosenProperty(), at -> choose(at.intValue()));
    }

    public Node node() {
        return node;
    }

    private void show() {
        node.getChildren().clear();
        for (int i = 0; i < model.found().size(); i++)
            node.getChildren().add(row(model.found().get(i), i));
        boolean isNobody =
                model.found().isEmpty() && !model.typedProperty().get().isBlank();
        if (isNobody) node.getChildren().add(new Row(Labels.second(words.say("box.nobody"))));
        choose(model.chosenProperty().get());
    }

    private Row row(PersonBoxModel.Found found, int at) {
        String name = words.name(found.person().is());
        String beside = words.beside(found.person().is());
        Row row = new Row(Labels.strong(name), Labels.second(beside));
        if (found.how() == How.SOUNDS_LIKE) row.end(Labels.quiet(words.say("box.soundsLike")));
        row.getStyleClass().add("row-opens");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(beside.isEmpty() ? name : name + ", " + beside);
        row.setOnMouseClicked(event -> {
            model.chosenProperty().set(at);
            take.run();
        });
        return row;
    }

    private void choose(int at) {
        List<Node> rows = node.getChildren();
        for (int i = 0; i < rows.size(); i++) {
            List<String> classes = rows.get(i).getStyleClass();
            if (i != at) classes.remove(SELECTED);
            else if (!classes.contains(SELECTED)) classes.add(SELECTED);
        }
    }
}
