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
    /** The letters of all words run together, then of each; and the same of their sounds. */
    private final int[] letters;

    private final int[] soundLetters;

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
        letters = new int[sounds.length + 1];
        soundLetters = new int[sounds.length + 1];
        for (int i = -1; i < sounds.length; i++) {
            letters[i + 1] = Word.letters(text(i));
            soundLetters[i + 1] = letters(sounds(i));
        }
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
    Closeness meets(int typed, Word word, @Nullable Word heard, Reach reach) {
        String text = text(typed);
        if (word.beginsWith(text)) return word.text.length() == text.length() ? Closeness.WHOLE : Closeness.PREFIX;
        if (reach == Reach.TRUE) return Closeness.NONE;
        boolean slips = mayHaveSlip(typed) && word.mayBeMeant(letters[typed + 1]);
        Closeness close = slips ? Slip.between(text, word.text) : Closeness.NONE;
        if (reach == Reach.SLIP) return close;
        if (close == Closeness.NONE || close == Closeness.SLIP_LAST) close = soundsLike(typed, heard);
        return close.isWhole() || isLast(typed) ? close : Closeness.NONE;
    }

    /** Whether the word may still be unfinished. */
    boolean isLast(int word) {
        return word < 0 || word == words.size() - 1;
    }

    private Closeness soundsLike(int typed, @Nullable Word heard) {
        String sound = sounds(typed);
        if (sound == null || heard == null || !heard.mayBeMeant(soundLetters[typed + 1])) return Closeness.NONE;
        if (sound.equals(heard.text)) return Closeness.SOUND_SAME;
        // Several words run together would be near any one of them.
        if (typed < 0 && !isOneWord()) return Closeness.NONE;
        if (sound.length() >= Sounds.SHORTEST_NEAR && isNear(sound, heard.text)) return Closeness.SOUND_NEAR;
        return mayGoOn(sound) && heard.text.startsWith(sound) ? Closeness.SOUND_PREFIX : Closeness.NONE;
    }

    private static boolean isNear(String typed, String heard) {
        return Math.abs(typed.length() - heard.length()) <= 1 && Slip.between(typed, heard) == Closeness.SLIP_WHOLE;
    }

    private static int letters(@Nullable String text) {
        return text == null ? 0 : Word.letters(text);
    }
}
