package fr.permanence.people.ui.choose;

import fr.permanence.people.PersonDraft;
import fr.permanence.text.Words;
import fr.permanence.ui.Appearance;
import java.util.ArrayList;
import java.util.List;

/** How somebody is called among others who are looked for; in initials in the discreet mode. */
public final class PersonWords {
    private final Appearance appearance;
    private final Words words;

    public PersonWords(Appearance appearance) {
        this.appearance = appearance;
        words = Words.beside(PersonWords.class, appearance::language);
    }

    String say(String key) {
        return words.say(key);
    }

    /** A name as a list shows it now. */
    public String name(String name) {
        return appearance.discreet().name(name);
    }

    /** A person's name in full, as a list shows it now. */
    public String name(PersonDraft is) {
        return name(is.familyName() == null ? is.chosenName() : is.chosenName() + " " + is.familyName());
    }

    /** What tells her from homonyms: another name and the year of her birth. */
    public String beside(PersonDraft is) {
        List<String> said = new ArrayList<>();
        is.aliases().stream()
                .limit(1)
                .map(alias -> words.say("quoted", name(alias)))
                .forEach(said::add);
        Integer year = is.birth().year();
        if (year != null) said.add(words.say("born", String.valueOf(year)));
        return String.join(" · ", said);
    }
}
