package fr.permanence.people.search;

/** Numbers questions and looks, so that people can be marked without unmarking them afterwards. */
final class Stamps {
    private int last;

    int next() {
        return ++last;
    }
}
