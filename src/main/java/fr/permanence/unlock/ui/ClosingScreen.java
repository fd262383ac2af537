package fr.permanence.unlock.ui;

import fr.permanence.text.Words;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Labels;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/** What is shown while the program works with no room open: the last backup is made, or a demonstration is prepared. */
public final class ClosingScreen {
    private final Node node;

    /** What is under way. */
    public enum Why {
        /** The store is closed and its backup made and read back. */
        BACKUP,
        /** The fictional centre is being made. */
        DEMONSTRATION
    }

    public ClosingScreen(Appearance appearance, Why why) {
        Words words = Words.beside(ClosingScreen.class, appearance::language);
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(words.say("closing." + why.name()));
        VBox content = new VBox(Labels.title("Permanence"), Labels.paragraph(words.say("closing." + why.name())), bar);
        content.getStyleClass().add("door-foot");
        node = Sheet.narrow(appearance, content);
    }

    /** What is shown. */
    public Node node() {
        return node;
    }
}
