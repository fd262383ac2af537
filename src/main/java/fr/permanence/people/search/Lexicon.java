package fr.permanence.people.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All words in the order of their letters, each with the people who have it. A beginning is a span of neighbours, so
 * the sorted array is walked like a tree of letters, one binary search a letter.
 */
final class Lexicon {
    private Word[] words = new Word[1];
    private int size;
    /** Words by their text while many are added at once; null otherwise. */
    private @Nullable Map<String, Word> gathering;

    /** A lexicon of this word only. */
    static Lexicon of(Word word) {
        Lexicon lexicon = new Lexicon();
        lexicon.words[0] = word;
        lexicon.size = 1;
        return lexicon;
    }

    Word word(int at) {
        return words[at];
    }

    /** From here until {@link #settle} words are added without order and must not be looked up. */
    void gather() {
        gathering = new HashMap<>();
    }

    /** Brings what was gathered in order. */
    void settle() {
        if (gathering == null) return;
        words = gathering.values().toArray(Word[]::new);
        size = words.length;
        Arrays.parallelSort(words, Word::compareTo);
        gathering = null;
    }

    /** The word with this text, to which the person was added. */
    Word add(String text, Entry person) {
        Word word = gathering != null ? gathering.computeIfAbsent(text, Word::new) : findOrInsert(text);
        word.add(person);
        return word;
    }

    /** Takes the person off the word with this text, and the word out when nobody has it any more. */
    void remove(String text, Entry person) {
        int at = place(text);
        if (at < 0) return;
        words[at].remove(person);
        if (words[at].size() > 0) return;
        System.arraycopy(words, at + 1, words, at, --size - at);
        Arrays.fill(words, size, size + 1, null);
    }

    Span all() {
        return new Span(this, 0, size);
    }

    /** The words that begin so. */
    Span beginning(String prefix) {
        return follow(all(), 0, prefix, 0);
    }

    /** The one word that reads so, or an empty span. */
    Span exactly(String text) {
        int at = place(text);
        return at < 0 ? new Span(this, 0, 0) : new Span(this, at, at + 1);
    }

    /** Of the words of a span, which share their letters up to depth, those that go on with the rest of the text. */
    Span follow(Span span, int depth, String text, int rest) {
        Span followed = span;
        for (int i = rest; i < text.length() && !followed.isEmpty(); i++) {
            followed = child(followed, depth + i - rest, text.charAt(i));
        }
        return followed;
    }

    /** Of the words of a span, which share their letters up to depth, those that go on with this letter. */
    Span child(Span span, int depth, char letter) {
        int from = firstFrom(span.from(), span.to(), depth, letter);
        return new Span(this, from, firstFrom(from, span.to(), depth, letter + 1));
    }

    /** The first place in the span whose word has at this depth a letter not below the given one. */
    int firstFrom(int from, int to, int depth, int letter) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words[middle].letter(depth) < letter) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private Word findOrInsert(String text) {
        int at = place(text);
        if (at >= 0) return words[at];
        int into = -at - 1;
        if (size == words.length) words = Arrays.copyOf(words, size + (size >> 3) + 16);
        System.arraycopy(words, into, words, into + 1, size++ - into);
        words[into] = new Word(text);
        return words[into];
    }

    private int place(String text) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = words[middle].text.compareTo(text);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return -low - 1;
    }
}
