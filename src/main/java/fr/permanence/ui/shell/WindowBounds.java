package fr.permanence.ui.shell;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/** Where the window stood when it was closed, in screen pixels; kept outside the vault because it tells nothing. */
public record WindowBounds(double x, double y, double width, double height, boolean isMaximized) {
    /** Whether enough of it is on a screen that is there now. */
    boolean isVisible() {
        List<Screen> screens = Screen.getScreensForRectangle(x, y, width, height);
        return screens.stream().map(Screen::getVisualBounds).anyMatch(this::showsItsTop);
    }

    private boolean showsItsTop(Rectangle2D screen) {
        return y >= screen.getMinY() - 1
                && y < screen.getMaxY() - 100
                && x < screen.getMaxX() - 100
                && x + width > screen.getMinX() + 100;
    }
}
