package fr.permanence.ui;

import javafx.scene.AccessibleRole;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A small line drawing beside a word: 16 px, in the colour of the words around it. */
public final class Icon {
    private Icon() {}

    /** A new node showing this glyph of {@link org.kordamp.ikonli.feather.Feather}. */
    public static FontIcon of(Ikon glyph) {
        FontIcon icon = new FontIcon(glyph);
        icon.getStyleClass().add("icon");
        // Its text is a private-use letter: a screen reader is told that there is nothing to read.
        icon.setAccessibleRole(AccessibleRole.NODE);
        return icon;
    }
}
