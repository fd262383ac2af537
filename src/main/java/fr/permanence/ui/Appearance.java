package fr.permanence.ui;

import fr.permanence.text.Language;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How the window speaks and looks, set by whoever sits at it and followed live by everything shown. */
public final class Appearance {
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.FRENCH);
    private final ObjectProperty<Shade> shade = new SimpleObjectProperty<>(Shade.LIGHT);
    private final ObjectProperty<TextSize> textSize = new SimpleObjectProperty<>(TextSize.NORMAL);
    private final Discreet discreet = new Discreet();

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    /** The language now; pass it as {@code appearance::language} to {@link fr.permanence.text.Words}. */
    public Language language() {
        return language.get();
    }

    public ObjectProperty<Shade> shadeProperty() {
        return shade;
    }

    public ObjectProperty<TextSize> textSizeProperty() {
        return textSize;
    }

    /** The discreet mode. */
    public Discreet discreet() {
        return discreet;
    }
}
