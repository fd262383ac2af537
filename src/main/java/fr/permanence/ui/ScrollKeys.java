package fr.permanence.ui;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;

/** The keys that move a text too long for its place, where there is nothing in the text to go to with Tab. */
final class ScrollKeys {
    private static final double LINE = 40;

    private ScrollKeys() {}

    /** Whatever has the focus below {@code around}, arrows and page keys move {@code text} while it is cut off. */
    static void of(ScrollPane text, Node around) {
        around.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            double page = text.getViewportBounds().getHeight();
            double hidden = text.getContent().getLayoutBounds().getHeight() - page;
            if (hidden < 1) return;
            switch (event.getCode()) {
                case DOWN -> move(text, LINE / hidden, event);
                case UP -> move(text, -LINE / hidden, event);
                case PAGE_DOWN -> move(text, (page - LINE) / hidden, event);
                case PAGE_UP -> move(text, (LINE - page) / hidden, event);
                case HOME -> move(text, -1, event);
                case END -> move(text, 1, event);
                default -> {}
            }
        });
    }

    private static void move(ScrollPane text, double by, Event event) {
        text.setVvalue(Math.clamp(text.getVvalue() + by, 0, 1));
        event.consume();
    }
}
