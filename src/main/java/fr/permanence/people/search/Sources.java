package fr.permanence.people.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Says where to look for the people who may answer in a given way. A source holds everyone who does, and others who are
 * then judged and left; with several typed words it is who has them all, or at least the rarest of them.
 */
final class Sources {
    private final Catalogue catalogue;
    private final Query query;

    private final Stamps stamps;
    private final Map<Integer, Loose> loose = new HashMap<>();

    Sources(Catalogue catalogue, Query query, Stamps stamps) {
        this.catalogue = catalogue;
        this.query = query;
        this.stamps = stamps;
    }

    /** Who has all that was typed as her code. */
    List<Span> codesInFull() {
        return List.of(catalogue.codes.exactly(query.joined));
    }

    /** Who has a typed word in full. */
    List<Span> whole() {
        List<Span> spans = meeting(query.words.size(), i -> List.of(catalogue.words.exactly(query.text(i))));
        spans.add(catalogue.words.exactly(query.joined));
        return spans;
    }

    /** Whose name may begin with what was typed: all words in full but the last. */
    List<Span> beginning() {
        List<Span> spans = meeting(query.words.size(), i -> {
            String word = query.text(i);
            return List.of(query.isLast(i) ? catalogue.words.beginning(word) : catalogue.words.exactly(word));
        });
        spans.add(catalogue.words.beginning(query.joined));
        return spans;
    }

    /** Who has words that begin with those typed. */
    List<Span> words() {
        List<Span> spans = meeting(query.words.size(), i -> List.of(catalogue.words.beginning(query.text(i))));
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
        return loose.computeIfAbsent(word, at -> new Loose(catalogue, query, at));
    }

    /** Of several typed words, one may have a slip: whoever has it and the others. */
    List<Span> oneSlip() {
        List<Span> spans = new ArrayList<>(loose(-1).slips());
        for (int slipped = 0; slipped < query.words.size(); slipped++) {
            int at = slipped;
            List<Span> slips = loose(at).slips();
            if (slips.isEmpty()) continue;
            spans.addAll(meeting(
                    query.words.size(), i -> i == at ? slips : List.of(catalogue.words.beginning(query.text(i)))));
        }
        return spans;
    }

    /** Each typed word may have a slip or be meant by sound, but only the last may be unfinished. */
    List<Span> sounds() {
        List<Span> spans = meeting(query.words.size(), i -> {
            List<Span> all = loose(i).heard(query.isLast(i));
            all.add(catalogue.words.beginning(query.text(i)));
            return all;
        });
        spans.addAll(loose(-1).heard(true));
        return spans;
    }

    /** Who is in the sources of the first so many typed words. */
    private List<Span> meeting(int words, IntFunction<List<Span>> source) {
        Meeting meeting = new Meeting(stamps);
        for (int i = 0; i < words; i++) meeting.with(source.apply(i));
        return meeting.all();
    }
}
