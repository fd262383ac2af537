package fr.permanence.text;

import java.util.Locale;

/** A language the program speaks. */
public enum Language {
    FRENCH(Locale.FRANCE),
    ENGLISH(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The locale that formats dates and counts in this language. */
    public Locale locale() {
        return locale;
    }
}
