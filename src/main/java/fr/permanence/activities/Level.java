package fr.permanence.activities;

/**
 * The level of a French class, on the scale of the Council of Europe with the first step that the house teaches below it
 * (CECRL, 2001; <i>Référentiel pour les premiers acquis en français</i>, A1.1, 2005).
 */
public enum Level {
    A1_1("A1.1"),
    A1("A1"),
    A2("A2"),
    B1("B1");

    private final String scale;

    Level(String scale) {
        this.scale = scale;
    }

    /** As it is written everywhere: {@code A1.1}. */
    public String scale() {
        return scale;
    }
}
