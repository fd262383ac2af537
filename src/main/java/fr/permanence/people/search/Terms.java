package fr.permanence.people.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the names of a person apart into the words by which she can be found. */
final class Terms {
    /** The longest list of words kept of one person: a bound for hostile input, far above any real name. */
    static final int LIMIT = 96;

    /** The most words kept of one name, so that a monstrous one does not crowd out the others. */
    private static final int MOST_WORDS = 24;

    private static final int LONGEST_IDEOGRAPHIC = 8;

    /** A word to find a person by, the place of its name (0 chosen, 1 family, then aliases), its role there. */
    record Term(String text, int name, Role role) {
        /** Family name before chosen name: not worth finding by sound too. */
        boolean isReversed() {
            return role == Role.RUN && name == 1;
        }
    }

    /** What a word is in its name. */
    enum Role {
        /** A name of one word. */
        ONLY,
        /** The first word of a longer name. */
        HEAD,
        /** A further word of a name. */
        WORD,
        /** Less than a word: what follows an apostrophe, an article, or a first ideogram. */
        PART,
        /** A whole name, or chosen and family name, run together. */
        RUN;

        boolean isWord() {
            return this == ONLY || this == HEAD || this == WORD;
        }

        boolean beginsName() {
            return this == ONLY || this == HEAD;
        }
    }

    private final List<Term> terms = new ArrayList<>();

    private Terms() {}

    static List<Term> of(Findable person) {
        Terms terms = new Terms();
        String run = terms.name(person.chosenName(), 0);
        String family = person.familyName();
        if (family != null) {
            String familyRun = terms.name(family, 1);
            if (!run.isEmpty() && !familyRun.isEmpty()) {
                terms.add(run + familyRun, 0, Role.RUN);
                terms.add(familyRun + run, 1, Role.RUN);
            }
        }
        int place = 2;
        for (String alias : person.aliases()) terms.name(alias, place++);
        return terms.terms;
    }

    /** Adds the words of a name; returns them run together. */
    private String name(@Nullable String name, int place) {
        if (name == null) return "";
        List<String> all = Folding.words(Folding.fold(name));
        List<String> words = all.size() > MOST_WORDS ? all.subList(0, MOST_WORDS) : all;
        for (int i = 0; i < words.size(); i++) {
            add(words.get(i), place, i > 0 ? Role.WORD : words.size() == 1 ? Role.ONLY : Role.HEAD);
            endings(words.get(i), place);
        }
        if (words.size() > 1) add(String.join("", words), place, Role.RUN);
        afterApostrophes(name, words, place);
        return String.join("", words);
    }

    private void afterApostrophes(String name, List<String> words, int place) {
        String apart = Folding.apart(name);
        if (apart.equals(name)) return;
        for (String part : Folding.words(Folding.fold(apart))) {
            if (part.length() > 1 && !words.contains(part)) add(part, place, Role.PART);
        }
    }

    /** Chinese names are written without spaces, and the Arabic article is one with its word. */
    private void endings(String word, int place) {
        if (word.length() > 3 && word.startsWith("ال")) add(word.substring(2), place, Role.PART);
        if (word.length() > LONGEST_IDEOGRAPHIC || !Character.isIdeographic(word.codePointAt(0))) return;
        for (int i = 1; i < word.length(); i++) add(word.substring(i), place, Role.PART);
    }

    private void add(String text, int name, Role role) {
        if (terms.size() < LIMIT) terms.add(new Term(text, name, role));
    }
}
