package fr.permanence.ui.shell;

import fr.permanence.ui.Buttons;
import fr.permanence.ui.Row;
import fr.permanence.ui.Screen;
import fr.permanence.ui.Shortcut;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A page longer than the window: rows that go away when their button is pressed. */
final class LongPage implements Screen {
    private static final int ROWS = 60;

    private final VBox node = new VBox();

    LongPage() {
        for (int i = 0; i < ROWS; i++) {
            Row row = new Row();
            var button = Buttons.quiet("Retirer " + i, () -> node.getChildren().remove(row));
            button.setId("row-" + i);
            node.getChildren().add(row.end(button));
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void enter() {
        node.lookup("#row-0").requestFocus();
    }

    @Override
    public void leave() {}

    @Override
    public void reword() {}

    @Override
    public List<Shortcut> keys() {
        return List.of();
    }

    @Override
    public String help() {
        return "";
    }
}
