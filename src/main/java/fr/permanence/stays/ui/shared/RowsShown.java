package fr.permanence.stays.ui.shared;

import javafx.scene.control.ListView;

/** Makes a list as high as its rows, up to so many: where there are more it scrolls. */
public final class RowsShown {
    private static final String ROWS = "rows-";

    private RowsShown() {}

    /** @param most the highest number of rows there is a height for, in the sheet of styles */
    public static void fit(ListView<?> list, int most) {
        list.getStyleClass().removeIf(style -> style.startsWith(ROWS));
        list.getStyleClass().add(ROWS + Math.clamp(list.getItems().size(), 1, most));
    }
}
