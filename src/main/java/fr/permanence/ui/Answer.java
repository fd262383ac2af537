package fr.permanence.ui;

/**
 * One button below a question, with its verb.
 *
 * @param verb what pressing it does: "Retirer Awa de la liste", never "OK"
 * @param isMain whether it is the answer that Enter gives
 * @param closes whether the question goes away before {@code act} runs
 * @param act what it does
 */
public record Answer(String verb, boolean isMain, boolean closes, Runnable act) {
    /** The main answer; the question goes away. */
    public static Answer main(String verb, Runnable act) {
        return new Answer(verb, true, true, act);
    }

    /** The main answer of a form that may be refused: the question stays until {@link Dialogs#close()}. */
    public static Answer mainThatStays(String verb, Runnable act) {
        return new Answer(verb, true, false, act);
    }

    /** Another answer; the question goes away. */
    public static Answer other(String verb, Runnable act) {
        return new Answer(verb, false, true, act);
    }

    /** Leaves everything as it is, as Escape does. */
    public static Answer dismiss(String verb) {
        return new Answer(verb, false, true, () -> {});
    }
}
