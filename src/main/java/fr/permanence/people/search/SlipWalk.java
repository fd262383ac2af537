package fr.permanence.people.search;

import java.util.List;

/**
 * Finds the words of a lexicon that differ from what was typed, or begin with something that differs from it, by one
 * slip. Walks down the typed letters and tries each slip at each place: the work depends on the length typed and on
 * how many letters can follow, not on how many words there are.
 */
final class SlipWalk {
    private final Lexicon lexicon;
    private final String typed;
    private final List<Span> whole;
    private final List<Span> inside;
    private final List<Span> last;

    /** The spans found are added to the three lists, by the kind of slip. */
    SlipWalk(Lexicon lexicon, String typed, List<Span> whole, List<Span> inside, List<Span> last) {
        this.lexicon = lexicon;
        this.typed = typed;
        this.whole = whole;
        this.inside = inside;
        this.last = last;
    }

    void walk() {
        Span here = lexicon.all();
        for (int at = 0; at < typed.length() && !here.isEmpty(); at++) {
            tooMany(here, at);
            swapped(here, at);
            replacedOrMissing(here, at);
            here = lexicon.child(here, at, typed.charAt(at));
        }
    }

    private void tooMany(Span here, int at) {
        // Of two equal letters the second is the one too many.
        boolean last = at + 1 == typed.length();
        if (!last && typed.charAt(at + 1) == typed.charAt(at)) return;
        found(lexicon.follow(here, at, typed, at + 1), typed.length() - 1, last);
    }

    private void swapped(Span here, int at) {
        if (at + 1 >= typed.length() || typed.charAt(at) == typed.charAt(at + 1)) return;
        Span second = lexicon.child(here, at, typed.charAt(at + 1));
        if (second.isEmpty()) return;
        Span first = lexicon.child(second, at + 1, typed.charAt(at));
        found(lexicon.follow(first, at + 2, typed, at + 2), typed.length(), false);
    }

    private void replacedOrMissing(Span here, int at) {
        int from = lexicon.firstFrom(here.from(), here.to(), at, 1);
        while (from < here.to()) {
            int letter = lexicon.word(from).letter(at);
            int to = lexicon.firstFrom(from, here.to(), at, letter + 1);
            if (letter != typed.charAt(at)) {
                Span child = new Span(lexicon, from, to);
                found(lexicon.follow(child, at + 1, typed, at + 1), typed.length(), at + 1 == typed.length());
                found(lexicon.follow(child, at + 1, typed, at), typed.length() + 1, false);
            }
            from = to;
        }
    }

    /** Keeps words that share their first letters, as many as given, which differ from what was typed by one slip. */
    private void found(Span span, int letters, boolean isLast) {
        if (span.isEmpty()) return;
        // The word that has no further letter comes first.
        if (lexicon.word(span.from()).text.length() == letters) {
            whole.add(new Span(lexicon, span.from(), span.from() + 1));
        }
        (isLast ? last : inside).add(span);
    }
}
