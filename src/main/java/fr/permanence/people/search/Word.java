package fr.permanence.people.search;

import java.util.Arrays;

/** One word of the index and the people who have it. */
final class Word {
    private static final Entry[] NOBODY = {};
    private static final int FIRST = 4;

    final String text;
    /** The first four letters, so that most comparisons need not follow a reference. */
    private final long first;

    private Entry[] people = NOBODY;
    private int size;

    Word(String text) {
        this.text = text;
        this.first = first(text);
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
