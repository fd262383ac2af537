package fr.permanence.unlock.ui;

import fr.permanence.store.TroubleWords;
import fr.permanence.text.Words;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Labels;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** What is shown when there is no door to stand before: open in another window, or a folder that cannot be written to. */
public final class StaysShutScreen {
    private final Page page;

    /**
     * @param trouble what stands in the way, mostly a {@link fr.permanence.store.StoreTrouble}
     * @param again tries once more
     */
    public StaysShutScreen(Throwable trouble, Appearance appearance, Runnable again) {
        page = new Page(appearance, () -> new View(trouble, appearance, again));
    }

    /** What is shown; it takes the focus by itself. */
    public Node node() {
        return page.node();
    }

    private static final class View implements Page.Shown {
        private final Button retry;
        private final Node node;

        View(Throwable trouble, Appearance appearance, Runnable again) {
            Words words = Words.beside(StaysShutScreen.class, appearance::language);
            retry = Buttons.primary(words.say("shut.again"), again);
            retry.setId("shut-again");
            VBox content = new VBox(
                    Labels.title(words.say("shut.title")),
                    Sheet.trouble(new TroubleWords(appearance::language).say(trouble)),
                    retry);
            content.getStyleClass().add("door-foot");
            node = Sheet.narrow(appearance, content);
        }

        @Override
        public Node node() {
            return node;
        }

        @Override
        public Node first() {
            return retry;
        }
    }
}
