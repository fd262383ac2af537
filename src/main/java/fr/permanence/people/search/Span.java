package fr.permanence.people.search;

import java.util.List;

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

    /** How many people several spans hold, some counted more than once, counting no further than a limit. */
    static int people(List<Span> spans, int limit) {
        int people = 0;
        for (Span span : spans) {
            if (people >= limit) break;
            people += span.people(limit - people);
        }
        return people;
    }
}
