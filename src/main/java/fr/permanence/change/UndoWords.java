package fr.permanence.change;

import fr.permanence.text.Language;
import fr.permanence.text.Words;
import java.util.function.Supplier;

/** Says in one sentence what came of an undo or a redo: what was taken back, or why it could not be. */
public final class UndoWords {
    private final Words words;

    public UndoWords(Supplier<Language> language) {
        words = Words.beside(UndoWords.class, language);
    }

    /** The sentence; it never names anybody. */
    public String say(Undo.Outcome outcome) {
        return switch (outcome) {
            case Undo.Done done -> done(done.act().verb());
            case Undo.Nothing nothing -> words.say("nothing");
            case Undo.NotPossible refused -> words.say(refused.reason());
        };
    }

    /** A verb that nobody gave words to is still said, in general terms. */
    private String done(String verb) {
        String key = "did." + verb;
        return words.has(key) ? words.say(key) : words.say("did");
    }
}
