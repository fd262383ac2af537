package fr.permanence.people.search;

import org.jspecify.annotations.Nullable;

/**
 * Writes a folded word as it may be heard, so that spellings of one sound meet whatever language the writer had in
 * mind: sh, ch, x, s and soft c are one sound, j and g another, silent h and doubled letters go, vowels are three.
 * Rules on groups of letters only; no name is known here.
 */
final class Sounds {
    /** Below this many sounds nearly everything sounds alike. */
    static final int SHORTEST = 3;
    /** From this many sounds one of them may differ. */
    static final int SHORTEST_NEAR = 5;

    private final String word;
    private final StringBuilder heard;
    private int at;

    private Sounds(String word) {
        this.word = word;
        this.heard = new StringBuilder(word.length());
    }

    /** The sounds of a folded word, or null when it is not made of the letters a to z only or has too few sounds. */
    static @Nullable String of(String word) {
        for (int i = 0; i < word.length(); i++) if (word.charAt(i) < 'a' || word.charAt(i) > 'z') return null;
        String heard = new Sounds(word).listen();
        return heard.length() < SHORTEST ? null : heard;
    }

    private String listen() {
        // A last e after a consonant is not heard in French nor in English.
        int end = word.length() > 3 && word.endsWith("e") && !isVowel(word.length() - 2)
                ? word.length() - 1
                : word.length();
        while (at < end) at += letter(word.charAt(at));
        return heard.toString();
    }

    /** Adds what is heard from the place reached on; says how many letters that took. */
    private int letter(char letter) {
        return switch (letter) {
            case 'a' -> say(letterAt(at + 1) == 'i' || letterAt(at + 1) == 'y' ? 'i' : 'a', 1);
            case 'e', 'i', 'y' -> say('i', 1);
            case 'o' -> next("ou") && (isVowel(at + 2) || letterAt(at + 2) == 'w') ? 1 : say('u', 1);
            case 'u' -> letterAt(at + 1) == 'w' ? 1 : say(isVowel(at + 1) && at > 0 ? 'v' : 'u', 1);
            case 'w' -> say('v', 1);
            case 'h' -> 1;
            case 'c' -> c();
            case 's', 'z', 'x' -> s();
            case 'g', 'j' -> g();
            case 'k', 'q' -> k();
            case 't' -> t();
            case 'd' -> next("dj") || next("dg") || next("dzh") ? 1 : say('d', 1);
            case 'p' -> next("ph") ? say('f', 2) : say('p', 1);
            case 'm' -> say(letterAt(at + 1) == 'p' || letterAt(at + 1) == 'b' ? 'n' : 'm', 1);
            case 'n' -> say('n', next("ng") && "aeiou".indexOf(letterAt(at + 2)) < 0 ? 2 : 1);
            default -> say(letter, 1);
        };
    }

    private int c() {
        if (next("ch")) return isHardAfter(at + 2) ? say('k', 2) : soft('s', 2);
        if (next("cz") || next("cs")) return soft('s', 2);
        if (isFront(at + 1)) return soft('s', 1);
        return say('k', next("ck") ? 2 : 1);
    }

    private int s() {
        if (next("sch")) return isHardAfter(at + 3) ? say('s', 1) : soft('s', 3);
        if (next("zh")) return soft('g', 2);
        if (next("sz") || (next("sc") && isFront(at + 2))) return soft('s', 2);
        return soft('s', next("sh") || next("ss") || next("zz") ? 2 : 1);
    }

    private int g() {
        if (next("gn")) return say('n', 2);
        if (next("gu") && isFront(at + 2)) return say('g', 2);
        return soft('g', next("gh") || next("gg") ? 2 : 1);
    }

    private int k() {
        // In pinyin q before i is a soft sound; elsewhere q is k.
        if ((next("qi") || next("qy")) && isVowel(at + 2)) return soft('s', 1);
        if (next("qu")) return say('k', isFront(at + 2) ? 2 : 1);
        if (next("ks")) return soft('s', 2);
        return say('k', next("kh") ? 2 : 1);
    }

    private int t() {
        if (next("tch")) return soft('s', 3);
        if (next("tsh")) return soft('s', 3);
        if (at > 0 && (next("tio") || next("tie"))) return soft('s', 1);
        return say('t', next("th") ? 2 : 1);
    }

    /** A soft consonant swallows the i or e that only softens it: Giovanna, Xiaoying, Gheorghe. */
    private int soft(char sound, int letters) {
        say(sound, letters);
        int after = at + letters;
        boolean softener = isFront(after);
        return softener && "aou".indexOf(letterAt(after + 1)) >= 0 ? letters + 1 : letters;
    }

    private int say(char sound, int letters) {
        int last = heard.length() - 1;
        if (last < 0 || heard.charAt(last) != sound) heard.append(sound);
        return letters;
    }

    private boolean next(String letters) {
        return word.startsWith(letters, at);
    }

    private boolean isHardAfter(int place) {
        return "rlnt".indexOf(letterAt(place)) >= 0;
    }

    private boolean isFront(int place) {
        return "eiy".indexOf(letterAt(place)) >= 0;
    }

    private boolean isVowel(int place) {
        return "aeiouy".indexOf(letterAt(place)) >= 0;
    }

    /** The letter there, or a sign that is none past the end. */
    private char letterAt(int place) {
        return place < word.length() ? word.charAt(place) : '.';
    }
}
