package fr.permanence.ui.shell;

import fr.permanence.ui.Theme;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The program's one window. Its title never says more than "Permanence". */
public final class HouseWindow {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 980;
    private static final double LEAST_HEIGHT = 680;

    private final Stage stage;
    private final StackPane root = new StackPane();

    /** @param last where it stood when it was closed, null at the first time */
    public HouseWindow(Stage stage, Theme theme, @Nullable WindowBounds last) {
        this.stage = stage;
        root.getStyleClass().add("house");
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        theme.dress(scene);
        stage.setTitle("Permanence");
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        if (last != null && last.isVisible()) place(last);
    }

    /** Shows this and nothing else: the sign-in, the wizard, or the shell. */
    public void show(Node content) {
        root.getChildren().setAll(content);
        stage.show();
    }

    /** Where it stands now, to be remembered. */
    public WindowBounds bounds() {
        return new WindowBounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    private void place(WindowBounds last) {
        stage.setX(last.x());
        stage.setY(last.y());
        stage.setWidth(Math.max(LEAST_WIDTH, last.width()));
        stage.setHeight(Math.max(LEAST_HEIGHT, last.height()));
        stage.setMaximized(last.isMaximized());
    }
}
