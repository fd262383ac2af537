package fr.permanence.people.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Says where to look for the people who may answer in a given way. A source holds everyone who does, and others who are
 * then judged and left; with several typed words it is the one word that fewest people have.
 */
final class Sources {
    /** From so many people on, one source is as broad as another. */
    static final int BROAD = 4000;

    /** So far people are counted to find the narrower of two broad sources. */
    private static final int MOST_COUNTED = 10 * BROAD;

    private final Catalogue catalogue;
    private final Query query;

    Sources(Catalogue catalogue, Query query) {
        this.catalogue = catalogue;
        this.query = query;
    }

    /** Who has all that was typed as her code. */
    List<Span> codesInFull() {
        return List.of(catalogue.codes.exactly(query.joined));
    }

    /** Who has a typed word in full. */
    List<Span> whole() {
        List<Span> spans = fewest(query.words.size(), i -> List.of(catalogue.words.exactly(query.text(i))));
        spans.add(catalogue.words.exactly(query.joined));
        return spans;
    }

    /** Whose name may begin with what was typed. */
    List<Span> beginning() {
        List<Span> spans = fewest(query.words.size() - 1, i -> List.of(catalogue.words.exactly(query.text(i))));
        spans.add(catalogue.words.beginning(query.joined));
        return spans;
    }

    /** Who has words that begin with those typed. */
    List<Span> words() {
        List<Span> spans = fewest(query.words.size(), i -> List.of(catalogue.words.beginning(query.text(i))));
        spans.add(catalogue.words.beginning(query.joined));
        return spans;
    }

    List<Span> codes() {
        return List.of(catalogue.codes.beginning(query.joined));
    }

    /** Who has the rarest four digits of those typed. */
    List<Span> phones() {
        return PhoneDigits.rowsTyped(query.phone).stream()
                .map(catalogue.digits::exactly)
                .min(Comparator.comparingInt(row -> row.people(Integer.MAX_VALUE)))
                .map(List::of)
                .orElse(List.of());
    }

    /** Who may answer with a slip or by sound: for a typed word, or for all run together for a negative place. */
    Loose loose(int word) {
        return new Loose(catalogue, query, word);
    }

    /** Of several typed words, one may have a slip: whoever has it, or fewer people who have the others. */
    List<Span> oneSlip() {
        List<Span> spans = new ArrayList<>(loose(-1).slips());
        for (int slipped = 0; slipped < query.words.size(); slipped++) {
            int at = slipped;
            List<Span> slips = loose(at).slips();
            if (slips.isEmpty()) continue;
            spans.addAll(fewest(
                    query.words.size(), i -> i == at ? slips : List.of(catalogue.words.beginning(query.text(i)))));
        }
        return spans;
    }

    /** Each typed word may have a slip or be meant by sound, but only the last may be unfinished. */
    List<Span> sounds() {
        List<Span> spans = fewest(query.words.size(), i -> {
            List<Span> all = loose(i).heard(query.isLast(i));
            all.add(catalogue.words.beginning(query.text(i)));
            return all;
        });
        spans.addAll(loose(-1).heard(true));
        return spans;
    }

    /** Of the sources of the first so many typed words, the one with the fewest people; empty without words. */
    private static List<Span> fewest(int words, IntFunction<List<Span>> source) {
        List<Span> best = new ArrayList<>();
        int fewest = MOST_COUNTED;
        for (int i = 0; i < words; i++) {
            List<Span> spans = source.apply(i);
            int people = people(spans, fewest);
            if (i > 0 && people >= fewest) continue;
            best = new ArrayList<>(spans);
            fewest = people;
        }
        return best;
    }

    /** How many people a source holds, some counted more than once, counting no further than a limit. */
    static int people(List<Span> source, int limit) {
        int people = 0;
        for (Span span : source) {
            if (people >= limit) break;
            people += span.people(limit - people);
        }
        return people;
    }
}
