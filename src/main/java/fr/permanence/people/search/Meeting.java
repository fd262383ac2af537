package fr.permanence.people.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds who is in all of several sources, as far as these are small enough for it to be worth while. */
final class Meeting {
    /** A source with more people is not looked through here. */
    private static final int MOST = 25_000;
    /** So few people are judged sooner than another source is looked through. */
    private static final int FEW = 150;

    private final Stamps stamps;
    private final List<Sized> sources = new ArrayList<>();

    private record Sized(List<Span> spans, int people) {}

    Meeting(Stamps stamps) {
        this.stamps = stamps;
    }

    void with(List<Span> source) {
        sources.add(new Sized(source, Span.people(source, MOST)));
    }

    /** Everyone who is in all sources, and perhaps others; a list of its own, empty without sources. */
    List<Span> all() {
        if (sources.isEmpty()) return new ArrayList<>();
        sources.sort(Comparator.comparingInt(Sized::people));
        Sized smallest = sources.getFirst();
        if (smallest.people >= MOST) return new ArrayList<>(smallest.spans);
        List<Span> met = smallest.spans;
        for (Sized other : sources.subList(1, sources.size())) {
            if (other.people >= MOST || Span.people(met, FEW) < FEW) break;
            met = both(met, other.spans);
        }
        return new ArrayList<>(met);
    }

    private List<Span> both(List<Span> one, List<Span> other) {
        int first = stamps.next();
        for (Span span : one) {
            for (int i = span.from(); i < span.to(); i++) {
                Word word = span.lexicon().word(i);
                for (int j = 0; j < word.size(); j++) word.person(j).met = first;
            }
        }
        int second = stamps.next();
        Word both = new Word("");
        for (Span span : other) {
            for (int i = span.from(); i < span.to(); i++) addMet(span.lexicon().word(i), first, second, both);
        }
        return List.of(Lexicon.of(both).all());
    }

    private static void addMet(Word word, int first, int second, Word both) {
        for (int i = 0; i < word.size(); i++) {
            Entry person = word.person(i);
            if (person.met != first) continue;
            person.met = second;
            both.add(person);
        }
    }
}
