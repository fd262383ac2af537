package fr.permanence.people.search;

/**
 * One typing slip between what was typed and a word: a letter too many, too few, replaced, or two neighbours swapped
 * (optimal string alignment distance 1), also while the word is still being typed.
 */
final class Slip {
    /** Below this many letters any slip would match nearly everything. */
    static final int SHORTEST = 3;
    /** From this many letters a slip is looked for before the word is finished. */
    static final int SHORTEST_BEGINNING = 4;
    /** From this many letters the last letter typed may be the slip. */
    static final int SHORTEST_LAST = 5;

    private Slip() {}

    /** Whether a slip is looked for at all: never in short words, nor in numbers and codes. */
    static boolean isThinkable(String typed) {
        return typed.length() >= SHORTEST && typed.chars().noneMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether a slip of this kind is believed in a typed word of this length. */
    static boolean isBelieved(Closeness kind, int typedLength) {
        return switch (kind) {
            case SLIP_WHOLE -> typedLength >= SHORTEST;
            case SLIP_INSIDE -> typedLength >= SHORTEST_BEGINNING;
            case SLIP_LAST -> typedLength >= SHORTEST_LAST;
            default -> false;
        };
    }

    /**
     * The slip by which the typed word differs from the word, or from its beginning; NONE when there is none or it is
     * not believed. The word must not itself begin with what was typed.
     */
    static Closeness between(String typed, String word) {
        int at = 0;
        int shorter = Math.min(typed.length(), word.length());
        while (at < shorter && typed.charAt(at) == word.charAt(at)) at++;
        if (at == typed.length()) return Closeness.NONE;
        Closeness kind = tooMany(typed, word, at);
        if (at < word.length()) kind = closest(kind, replacedOrMissingOrSwapped(typed, word, at));
        return isBelieved(kind, typed.length()) ? kind : Closeness.NONE;
    }

    private static Closeness tooMany(String typed, String word, int at) {
        return word.regionMatches(at, typed, at + 1, typed.length() - at - 1)
                ? kind(typed.length() - 1, word, at == typed.length() - 1)
                : Closeness.NONE;
    }

    private static Closeness replacedOrMissingOrSwapped(String typed, String word, int at) {
        int rest = typed.length() - at;
        Closeness kind = Closeness.NONE;
        if (word.regionMatches(at + 1, typed, at + 1, rest - 1)) kind = kind(typed.length(), word, rest == 1);
        if (word.regionMatches(at + 1, typed, at, rest)) kind = closest(kind, kind(typed.length() + 1, word, false));
        boolean swapped = rest >= 2
                && at + 1 < word.length()
                && typed.charAt(at) == word.charAt(at + 1)
                && typed.charAt(at + 1) == word.charAt(at)
                && word.regionMatches(at + 2, typed, at + 2, rest - 2);
        return swapped ? closest(kind, kind(typed.length(), word, false)) : kind;
    }

    private static Closeness kind(int matched, String word, boolean last) {
        if (matched == word.length()) return Closeness.SLIP_WHOLE;
        return last ? Closeness.SLIP_LAST : Closeness.SLIP_INSIDE;
    }

    private static Closeness closest(Closeness one, Closeness other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
