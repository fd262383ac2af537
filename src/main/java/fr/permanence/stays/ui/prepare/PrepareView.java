package fr.permanence.stays.ui.prepare;

import fr.permanence.stays.ui.shared.LeafView;
import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.ui.Dialogs;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Shortcut;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** How the leaf on which a stay is prepared looks, in one language. */
final class PrepareView implements LeafView {
    private final VBox node;

    PrepareView(PrepareLeaf of, Dialogs dialogs, Lifetime life) {
        StayWords words = of.words;
        node = new VBox(
                new TasksPart(of.tasks, words, life).node(),
                new TeamPart(of.team, words, life).node(),
                new ProgrammePart(of.programme, words, new EntryQuestion(of.programme, words, dialogs)::ask, life)
                        .node(),
                new ReviewPart(of.review, words, life).node());
        node.getStyleClass().add("prepare");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean focus() {
        Node first = node.lookup(".check-box");
        Node wanted = first == null ? node.lookup("#task-what") : first;
        if (wanted != null) wanted.requestFocus();
        return wanted != null;
    }

    @Override
    public List<Shortcut> keys() {
        return List.of();
    }
}
