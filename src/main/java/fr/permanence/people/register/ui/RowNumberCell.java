package fr.permanence.people.register.ui;

import fr.permanence.people.register.RegisterPreview.Line;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** The row's number, as the spreadsheet program shows it. */
final class RowNumberCell extends TableCell<Line, Line> {
    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(empty || line == null ? null : String.valueOf(line.row()));
    }
}
