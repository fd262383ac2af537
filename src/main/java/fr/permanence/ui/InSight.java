package fr.permanence.ui;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls a page so far that something on it is seen. */
public final class InSight {
    private InSight() {}

    /** Scrolls the page that this stands on; does nothing for what stands on none. */
    public static void bring(Node wanted) {
        for (Node at = wanted.getParent(); at != null; at = at.getParent())
            if (at instanceof ScrollPane page) {
                bring(page, wanted);
                return;
            }
    }

    /** Scrolls this page no further than needed; what is larger than the window is in sight wherever it stands. */
    public static void bring(ScrollPane page, Node wanted) {
        Node content = page.getContent();
        if (content == null) return;
        double seen = page.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - seen;
        Bounds there = content.sceneToLocal(wanted.localToScene(wanted.getLayoutBounds()));
        if (hidden < 1 || there.getHeight() > seen) return;
        double top = page.getVvalue() * hidden;
        if (there.getMinY() < top) page.setVvalue(Math.max(0, there.getMinY() / hidden));
        else if (there.getMaxY() > top + seen) page.setVvalue(Math.min(1, (there.getMaxY() - seen) / hidden));
    }
}
