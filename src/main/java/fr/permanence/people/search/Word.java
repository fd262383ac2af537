package fr.permanence.people.search;

import java.util.Arrays;

/** One word of the index and the people who have it. */
final class Word {
    private static final Entry[] NOBODY = {};

    final String text;
    private Entry[] people = NOBODY;
    private int size;

    Word(String text) {
        this.text = text;
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
