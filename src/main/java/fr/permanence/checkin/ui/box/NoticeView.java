package fr.permanence.checkin.ui.box;

import fr.permanence.checkin.ui.shared.DeskWords;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Stroke;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One sentence below the box, with the way to record a second visit where that is what it is about. */
final class NoticeView {
    private final DeskWords words;
    private final Label sentence = Labels.paragraph("");
    private final HBox again;
    private final HBox node;

    NoticeView(DeskWords words, Keys keys, Runnable enterAgain) {
        this.words = words;
        again = new HBox(Buttons.quiet(words.say("notice.again"), enterAgain), keys.cap(Stroke.shift(KeyCode.ENTER)));
        again.getStyleClass().add("desk-notice-act");
        again.setMinWidth(HBox.USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        node = new HBox(sentence, again);
        node.getStyleClass().add("desk-notice");
        sentence.setId("desk-notice");
        show(Notice.NONE);
    }

    Node node() {
        return node;
    }

    boolean isShown() {
        return node.isManaged();
    }

    void show(Notice notice) {
        String said = new BoxWords(words).notice(notice);
        sentence.setText(said);
        set(node, !said.isEmpty());
        set(again, notice instanceof Notice.AlreadyCame || notice instanceof Notice.CodeCame);
    }

    private static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
