package fr.permanence.unlock.ui;

import javafx.animation.PauseTransition;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Duration;

/** Keeps a secret on the clipboard for a few seconds, no longer. */
final class BriefClipboard {
    static final int SECONDS = 10;

    private final PauseTransition wait = new PauseTransition(Duration.seconds(SECONDS));
    private String held = "";

    BriefClipboard() {
        wait.setOnFinished(event -> clear());
    }

    void hold(String secret) {
        ClipboardContent content = new ClipboardContent();
        content.putString(secret);
        Clipboard.getSystemClipboard().setContent(content);
        held = secret;
        wait.playFromStart();
    }

    /** Takes the secret off, unless something else was copied since. */
    private void clear() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (!held.isEmpty() && held.equals(clipboard.getString())) {
            // An empty text rather than no content at all: some systems keep the last one otherwise.
            ClipboardContent nothing = new ClipboardContent();
            nothing.putString("");
            clipboard.setContent(nothing);
        }
        held = "";
    }
}
