package fr.permanence.people.ui;

import fr.permanence.people.Languages;
import fr.permanence.people.PersonDraft;
import fr.permanence.text.Words;
import java.util.ArrayList;
import java.util.List;

/** How a person is told from her homonyms in a line. */
final class Described {
    private Described() {}

    static String name(PersonDraft is) {
        return is.familyName() == null ? is.chosenName() : is.chosenName() + " " + is.familyName();
    }

    /** Other names, year of birth, languages. */
    static String beside(PersonDraft is, Words words) {
        List<String> said = new ArrayList<>(is.aliases().stream().limit(2).toList());
        Integer year = is.birth().year();
        if (year != null) said.add(words.say("person.bornIn", String.valueOf(year)));
        is.languages().forEach(code -> said.add(Languages.name(code, words.language())));
        return String.join(" · ", said);
    }
}
