package fr.permanence.people.search;

import java.util.Arrays;

/** One word of the index and the people who have it. */
final class Word {
    private static final Entry[] NOBODY = {};
    private static final int FIRST = 4;

    final String text;
    /** The first four letters, so that most comparisons need not follow a reference. */
    private final long first;
    /** Which letters it has, as {@link #letters}. */
    private final int letters;

    private Entry[] people = NOBODY;
    private int size;

    Word(String text) {
        this.text = text;
        this.first = first(text);
        this.letters = letters(text);
    }

    private static long first(String text) {
        long first = 0;
        for (int i = 0; i < FIRST; i++) first = first << Character.SIZE | (i < text.length() ? text.charAt(i) : 0);
        return first;
    }

    /** The letter at this depth, or 0 past the end: folded words hold no such character. */
    int letter(int depth) {
        if (depth < FIRST) return (int) (first >>> (Character.SIZE * (FIRST - 1 - depth))) & Character.MAX_VALUE;
        return depth < text.length() ? text.charAt(depth) : 0;
    }

    boolean beginsWith(String typed) {
        // Most words differ in their first letter: then the text need not be looked at.
        return letter(0) == typed.charAt(0) && text.startsWith(typed);
    }

    /** A set of the letters of a text, one bit each; other scripts share the bits. */
    static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) letters |= 1 << (text.charAt(i) & (Integer.SIZE - 1));
        return letters;
    }

    /** False when at least two of a set of letters are missing here, so that one slip cannot explain it. */
    boolean mayBeMeant(int typedLetters) {
        return Integer.bitCount(typedLetters & ~letters) <= 1;
    }

    /** The order of their letters. */
    int compareTo(Word other) {
        int order = Long.compareUnsigned(first, other.first);
        return order != 0 ? order : text.compareTo(other.text);
    }

    int size() {
        return size;
    }

    Entry person(int at) {
        return people[at];
    }

    void add(Entry person) {
        // Most words belong to one person: start with one place and grow by half.
        if (size == people.length) people = Arrays.copyOf(people, size + (size >> 1) + 1);
        people[size++] = person;
    }

    void remove(Entry person) {
        for (int i = 0; i < size; i++) {
            if (people[i] == person) {
                people[i] = people[--size];
                people = Arrays.copyOf(people, size);
                return;
            }
        }
    }
}
