package fr.permanence.ui;

/** What a pill tells by its ground; the word on it always tells the same. */
public enum Tone {
    NEUTRAL,
    ACCENT,
    OK,
    WARN,
    BAD;

    String styleClass() {
        return "tone-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
