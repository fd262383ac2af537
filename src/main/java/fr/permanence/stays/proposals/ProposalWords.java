package fr.permanence.stays.proposals;

import fr.permanence.text.Language;
import fr.permanence.text.Words;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Says why somebody is proposed, in words that can be said to her. */
public final class ProposalWords {
    private final Words words;

    public ProposalWords(Supplier<Language> language) {
        words = Words.beside(ProposalWords.class, language);
    }

    /** One reason. */
    public String say(Reason reason) {
        return words.say("reason." + reason.key(), reason.number());
    }

    /** All of them on one line: "jamais partie · suivi régulier". */
    public String say(List<Reason> reasons) {
        return reasons.stream().map(this::say).collect(Collectors.joining(" · "));
    }
}
