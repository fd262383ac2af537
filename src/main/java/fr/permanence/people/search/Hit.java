package fr.permanence.people.search;

/**
 * Someone found.
 *
 * @param person who
 * @param grade how well
 * @param name the place of the name by which: 0 chosen, 1 family, then aliases
 * @param warmth how often and how lately she comes, read for this question
 */
record Hit(Entry person, Grade grade, int name, double warmth) {
    /** Who only: the rest is personal. */
    @Override
    public String toString() {
        return "Hit[" + person.person + "]";
    }
}
