package fr.permanence.people.search;

import fr.permanence.people.search.Terms.Role;
import org.jspecify.annotations.Nullable;

/** Judges how well one person answers to one question. */
final class Grading {
    private static final int SHORTEST_CODE_BEGINNING = 2;

    private final Query query;
    private final Pairing pairing;
    private Grade best = Grade.NONE;
    private int name;

    Grading(Query query) {
        this.query = query;
        this.pairing = new Pairing(query);
    }

    /** The best grade of the person; no word further off than the reach counts. */
    Grade of(Entry person, Reach reach) {
        best = Grade.NONE;
        name = 0;
        code(person.code);
        phone(person.phones);
        if (query.isOneWord()) {
            for (int i = 0; i < person.words.length; i++) keep(oneWord(person, i, 0, reach), person.names[i]);
        } else {
            keep(pairing.of(person, reach), pairing.name());
            for (int i = 0; i < person.words.length; i++) {
                boolean whole = person.roles[i] == Role.RUN || person.roles[i].beginsName();
                if (whole) keep(oneWord(person, i, -1, reach), person.names[i]);
            }
        }
        return best;
    }

    /** The place of the name by which the person last judged was found: 0 chosen, 1 family, then her aliases. */
    int name() {
        return name;
    }

    private void keep(Grade grade, int ofName) {
        if (grade.compareTo(best) >= 0) return;
        best = grade;
        name = ofName;
    }

    private Grade oneWord(Entry person, int at, int typed, Reach reach) {
        return query.meets(typed, person.words[at], person.sounds[at], reach).as(person.roles[at]);
    }

    private void code(@Nullable String code) {
        if (code == null || !code.startsWith(query.joined)) return;
        if (code.length() == query.joined.length()) keep(Grade.CODE_WHOLE, 0);
        else if (query.joined.length() >= SHORTEST_CODE_BEGINNING) keep(Grade.CODE_PREFIX, 0);
    }

    private void phone(String[] phones) {
        if (query.phone.isEmpty()) return;
        for (String phone : phones) if (PhoneDigits.holds(phone, query.phone)) keep(Grade.PHONE, 0);
    }
}
