package fr.permanence.ui;

import fr.permanence.print.Paper;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** A document as it will come out of the printer, page below page; hidden in the discreet mode. */
public final class PaperPreview {
    /** A4 within its margins, in points. */
    private static final double WIDTH = 495;

    private static final double HEIGHT = 730;

    private final VBox pages = new VBox();
    private final ScrollPane node = new ScrollPane(pages);

    public PaperPreview() {
        pages.getStyleClass().add("paper-pages");
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.getStyleClass().add("paper-preview");
        node.setId("paper-preview");
        node.setFocusTraversable(true);
    }

    public Node node() {
        return node;
    }

    /** Shows it. */
    public void show(Paper paper) {
        pages.getChildren().setAll(new PaperPages(paper).shown(WIDTH, HEIGHT));
        node.setAccessibleText(paper.title());
    }

    /** Shows only this sentence. */
    public void hide(String sentence) {
        pages.getChildren().setAll(Labels.quiet(sentence));
        node.setAccessibleText(sentence);
    }
}
