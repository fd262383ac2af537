package fr.permanence.activities.ui.session;

import fr.permanence.activities.ui.register.RegisterWords;
import fr.permanence.ids.PersonId;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Shortcut;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The list of the sheet; arrows choose a line, letters mark it. */
final class SheetView {
    private final SheetModel model;
    private final ListView<SheetItem> list;

    SheetView(SheetModel model, RegisterWords words, List<Shortcut> keys, Lifetime life) {
        this.model = model;
        list = new ListView<>(model.items());
        list.setId("session-sheet");
        list.getStyleClass().add("sheet");
        list.setAccessibleText(words.say("sheet"));
        list.setCellFactory(shown -> new SheetCell(words, model::press));
        list.setPlaceholder(Labels.quiet(words.say("sheet.none")));
        VBox.setVgrow(list, Priority.ALWAYS);
        Shortcut.listen(list, keys);
        list.getSelectionModel().selectedItemProperty().addListener((observed, before, now) -> {
            if (now != null) model.chosenProperty().set(now.person());
        });
        life.follow(model.chosenProperty(), this::choose);
        life.hear(model.items(), () -> choose(model.chosenProperty().get()));
    }

    Node node() {
        return list;
    }

    boolean isFocused() {
        return list.isFocused();
    }

    void focus() {
        list.requestFocus();
    }

    /** Says every line again, as when names turn into initials. */
    void sayAgain() {
        list.refresh();
    }

    private void choose(@Nullable PersonId person) {
        for (int i = 0; i < model.items().size(); i++) {
            if (!model.items().get(i).person().equals(person)) continue;
            if (list.getSelectionModel().getSelectedIndex() != i)
                list.getSelectionModel().clearAndSelect(i);
            list.getFocusModel().focus(i);
            bringIntoSight(i);
            return;
        }
    }

    /** Scrolls only when the line is not seen: a list that jumps under the eyes is hard to mark. */
    private void bringIntoSight(int at) {
        for (Node node : list.lookupAll(".list-cell"))
            if (node instanceof SheetCell cell && cell.getIndex() == at && isSeen(cell)) return;
        list.scrollTo(Math.max(0, at - 1));
    }

    private static boolean isSeen(SheetCell cell) {
        double top = cell.getBoundsInParent().getMinY();
        double height = cell.getListView().getHeight();
        return cell.isVisible() && top >= 0 && top + cell.getHeight() <= height;
    }
}
