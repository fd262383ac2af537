package fr.permanence.ui;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a long list. Its nodes are built once and only filled for each item; an empty cell shows nothing, always.
 *
 * @param <T> what one line is about
 */
public abstract class RowCell<T> extends ListCell<T> {
    private @Nullable Node built;

    protected RowCell() {
        getStyleClass().add("row-cell");
        setText(null);
    }

    /** Builds the nodes, once. */
    protected abstract Node build();

    /** Fills every node for this item, what it lacks included: the cell showed another line before. */
    protected abstract void fill(T item);

    /** What a screen reader says for this line. */
    protected abstract String named(T item);

    @Override
    protected final void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            if (built == null) built = build();
            fill(item);
            setAccessibleText(named(item));
            setGraphic(built);
        }
    }
}
