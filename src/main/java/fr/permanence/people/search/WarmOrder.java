package fr.permanence.people.search;

import java.util.Arrays;

/** Everyone in the order in which equal matches are shown, so that a broad question need not look at all it matches. */
final class WarmOrder {
    private Entry[] people = new Entry[16];
    private int size;

    int size() {
        return size;
    }

    Entry person(int at) {
        return people[at];
    }

    /** Puts everyone in order at once; the array is taken. */
    void settle(Entry[] all) {
        people = all;
        size = all.length;
        Arrays.parallelSort(people, Entry::compareTo);
    }

    void add(Entry person) {
        int into = -place(person) - 1;
        if (size == people.length) people = Arrays.copyOf(people, size + (size >> 3) + 16);
        System.arraycopy(people, into, people, into + 1, size++ - into);
        people[into] = person;
    }

    /** Takes the person out; her warmth must be the one she was added with. */
    void remove(Entry person) {
        int at = place(person);
        System.arraycopy(people, at + 1, people, at, --size - at);
        Arrays.fill(people, size, size + 1, null);
    }

    private int place(Entry person) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = people[middle].compareTo(person);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return -low - 1;
    }
}
