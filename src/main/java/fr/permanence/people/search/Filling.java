package fr.permanence.people.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * An index that is being filled, part by part and for one thread at a time, while the next part is still being read;
 * nobody is found in it before {@link #settled}.
 */
final class Filling {
    private final Catalogue catalogue = new Catalogue();
    private final List<Entry> people = new ArrayList<>();

    Filling() {
        catalogue.gather();
    }

    /** Files these people; each of them comes once in all parts. */
    void take(Iterable<Findable> part) {
        for (Findable person : part) people.add(catalogue.file(person));
    }

    List<Entry> people() {
        return people;
    }

    /** The whole, in order, with the warmth that is known by now. */
    Catalogue settled(ToDoubleFunction<Entry> warmth) {
        for (Entry person : people) person.warmth = warmth.applyAsDouble(person);
        catalogue.settle(people);
        return catalogue;
    }
}
