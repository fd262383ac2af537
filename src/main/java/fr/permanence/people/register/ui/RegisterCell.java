package fr.permanence.people.register.ui;

import fr.permanence.people.register.RegisterPreview.Line;
import java.util.function.Supplier;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A cell of the preview, filled anew for each row it shows; an empty one shows nothing. */
abstract class RegisterCell extends TableCell<Line, Line> {
    private final Supplier<@Nullable Sight> sight;

    RegisterCell(Supplier<@Nullable Sight> sight) {
        this.sight = sight;
    }

    abstract void fill(Sight seen, Line line);

    abstract void clear();

    @Override
    protected final void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        Sight seen = sight.get();
        if (empty || line == null || seen == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            clear();
        } else {
            fill(seen, line);
        }
    }
}
