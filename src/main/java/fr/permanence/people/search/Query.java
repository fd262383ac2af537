package fr.permanence.people.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was typed into the box, read in every way it can be meant. */
final class Query {
    /** No name is longer; more is not read. */
    private static final int LONGEST = 256;
    /** No name has more words; the others are not read. */
    private static final int MOST_WORDS = 10;
    /** From this many letters, those not yet typed may be guessed by sound. */
    private static final int SHORTEST_SOUND_PREFIX = 4;

    final List<String> words;
    /** All words run together. */
    final String joined;
    /** The digits, when it can be meant as a part of a phone number; else empty. */
    final String phone;

    private final @Nullable String[] sounds;
    private final @Nullable String joinedSounds;
    private final boolean[] slips;

    Query(String typed) {
        String read = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        List<String> all = Folding.words(Folding.fold(read));
        words = all.size() > MOST_WORDS ? all.subList(0, MOST_WORDS) : all;
        joined = String.join("", words);
        String digits = PhoneDigits.typed(read);
        phone = digits.length() >= PhoneDigits.FEWEST ? digits : "";
        sounds = new String[words.size()];
        slips = new boolean[words.size()];
        for (int i = 0; i < sounds.length; i++) {
            sounds[i] = Sounds.of(words.get(i));
            slips[i] = Slip.isThinkable(words.get(i));
        }
        joinedSounds = Sounds.of(joined);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean isOneWord() {
        return words.size() == 1;
    }

    /** The sounds of one typed word, or of all run together for a negative place; null where there are none. */
    @Nullable
    String sounds(int word) {
        return word < 0 ? joinedSounds : sounds[word];
    }

    /** One typed word, or all run together for a negative place. */
    String text(int word) {
        return word < 0 ? joined : words.get(word);
    }

    boolean mayHaveSlip(int word) {
        return word < 0 ? Slip.isThinkable(joined) : slips[word];
    }

    /** Whether sounds may be the beginning of longer ones. */
    static boolean mayGoOn(String sounds) {
        return sounds.length() >= SHORTEST_SOUND_PREFIX;
    }

    /** How a typed word (all run together for a negative place) meets a word and its sounds, within a reach. */
    Closeness meets(int typed, String word, @Nullable Word heard, Reach reach) {
        String text = text(typed);
        if (word.startsWith(text)) return word.length() == text.length() ? Closeness.WHOLE : Closeness.PREFIX;
        if (reach == Reach.TRUE) return Closeness.NONE;
        Closeness close = mayHaveSlip(typed) ? Slip.between(text, word) : Closeness.NONE;
        if (reach == Reach.SLIP) return close;
        if (close == Closeness.NONE || close == Closeness.SLIP_LAST) close = soundsLike(sounds(typed), heard);
        return close.isWhole() || isLast(typed) ? close : Closeness.NONE;
    }

    /** Whether the word may still be unfinished. */
    boolean isLast(int word) {
        return word < 0 || word == words.size() - 1;
    }

    private static Closeness soundsLike(@Nullable String typed, @Nullable Word heard) {
        if (typed == null || heard == null) return Closeness.NONE;
        if (typed.equals(heard.text)) return Closeness.SOUND_SAME;
        boolean near = typed.length() >= Sounds.SHORTEST_NEAR && isNear(typed, heard.text);
        if (near) return Closeness.SOUND_NEAR;
        return mayGoOn(typed) && heard.text.startsWith(typed) ? Closeness.SOUND_PREFIX : Closeness.NONE;
    }

    private static boolean isNear(String typed, String heard) {
        return Math.abs(typed.length() - heard.length()) <= 1 && Slip.between(typed, heard) == Closeness.SLIP_WHOLE;
    }
}
