package fr.permanence.ui;

import fr.permanence.text.Language;
import fr.permanence.text.Words;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Draws keys where they work: small caps with, mostly, the verb beside them ("Entrée accueillir"). */
public final class Keys {
    private final Words words;

    public Keys(Supplier<Language> language) {
        this.words = Words.beside(Keys.class, language);
    }

    /** One cap with this text on it. */
    public static Label cap(String text) {
        Label cap = new Label(text);
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(Label.USE_PREF_SIZE);
        return cap;
    }

    /** The stroke in one cap: "Ctrl Z". */
    public Label cap(Stroke stroke) {
        return cap(said(stroke));
    }

    /** The stroke with one cap for each key: "Ctrl" "Entrée". */
    public HBox caps(Stroke stroke) {
        HBox caps = new HBox();
        caps.getStyleClass().add("key-caps");
        said(stroke, caps.getChildren());
        return caps;
    }

    /** A cap and the verb beside it: "F4 anonyme". */
    public HBox hint(Stroke stroke, String verb) {
        Label word = new Label(verb);
        word.getStyleClass().add("key-verb");
        word.setMinWidth(Label.USE_PREF_SIZE);
        HBox hint = new HBox(cap(stroke), word);
        hint.getStyleClass().add("key-hint");
        return hint;
    }

    /** The stroke in words: "Ctrl Z". */
    public String said(Stroke stroke) {
        return stroke.caps().stream().map(this::name).collect(Collectors.joining(" "));
    }

    private void said(Stroke stroke, List<Node> into) {
        stroke.caps().forEach(cap -> into.add(cap(name(cap))));
    }

    private String name(String cap) {
        String key = "key." + cap;
        return words.has(key) ? words.say(key) : cap;
    }
}
