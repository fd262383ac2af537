package fr.permanence.change;

import fr.permanence.text.Language;
import fr.permanence.text.Words;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in one sentence what came of an undo or a redo: what was taken back, or why it could not be. */
public final class UndoWords {
    private final Words words;
    private final UnaryOperator<String> naming;

    /** Names nobody. */
    public UndoWords(Supplier<Language> language) {
        this(language, name -> "");
    }

    /** @param naming how a name is said now: in full, or in initials in the discreet mode */
    public UndoWords(Supplier<Language> language, UnaryOperator<String> naming) {
        words = Words.beside(UndoWords.class, language);
        this.naming = naming;
    }

    /** The sentence, with whom and what it is about. */
    public String say(Undo.Outcome outcome) {
        return switch (outcome) {
            case Undo.Done done -> about(done(done.act().verb()), done.about());
            case Undo.Nothing nothing -> words.say("nothing");
            case Undo.NotPossible refused -> words.say(refused.reason());
        };
    }

    /** The sentence about doing again what was taken back. */
    public String sayAgain(Undo.Outcome outcome) {
        return outcome instanceof Undo.Nothing ? words.say("nothingAgain") : say(outcome);
    }

    private String about(String done, Undo.About about) {
        String said = Stream.of(naming.apply(about.person()), about.what())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return said.isEmpty() ? done : words.say("did.about", done, said);
    }

    /** A verb that nobody gave words to is still said, in general terms. */
    private String done(String verb) {
        String key = "did." + verb;
        return words.has(key) ? words.say(key) : words.say("did");
    }
}
