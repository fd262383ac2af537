package fr.permanence.store;

import fr.permanence.log.Diagnostics;
import fr.permanence.text.Language;
import fr.permanence.text.Words;
import java.util.function.Supplier;

/** Says a trouble or a bug in one sentence: what happened, what was kept, what to do. */
public final class TroubleWords {
    private final Words words;

    public TroubleWords(Supplier<Language> language) {
        words = Words.beside(StoreTrouble.class, language);
    }

    /** The sentence; a bug is noted in the diagnostics and named by its code. */
    public String say(Throwable thrown) {
        if (thrown instanceof StoreTrouble trouble) {
            Diagnostics.trouble(trouble);
            return words.say("trouble." + trouble.kind().name(), trouble.arguments());
        }
        return words.say("trouble.BUG", Diagnostics.trouble(thrown));
    }
}
