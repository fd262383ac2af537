package fr.permanence.people.search;

/** Neighbouring words of a lexicon, which share their first letters: the words from one place up to before another. */
record Span(Lexicon lexicon, int from, int to) {
    boolean isEmpty() {
        return from >= to;
    }

    /** How many people have these words, counting no further than a limit. */
    int people(int limit) {
        int people = 0;
        for (int i = from; i < to && people < limit; i++)
            people += lexicon.word(i).size();
        return people;
    }
}
