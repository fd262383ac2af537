package fr.permanence.ui;

/** How large everything is written; the rest of the window grows with it. */
public enum TextSize {
    /** 14 px. */
    NORMAL("size-normal"),
    /** 16 px. */
    LARGE("size-large"),
    /** 18 px: readable from a standing position at the desk. */
    LARGER("size-larger"),
    /** 21 px. */
    LARGEST("size-largest");

    private final String styleClass;

    TextSize(String styleClass) {
        this.styleClass = styleClass;
    }

    String styleClass() {
        return styleClass;
    }
}
