package fr.permanence.bench;

import java.util.Arrays;
import java.util.List;

/**
 * Takes the measures that are named, at the sizes that are named, and prints a table of each:
 *
 * <pre>mvn -B -ntp -Pbench test-compile -Dbench="checkin 1000 10000"</pre>
 *
 * Without names all are taken; without sizes at 1,000, 10,000 and 100,000 people of five years.
 */
public final class Bench {
    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);

    /** What is measured without a centre. */
    private static final List<String> NO_CENTRE = List.of("search", "rooms");

    private Bench() {}

    public static void main(String... args) throws Exception {
        List<Integer> asked = Arrays.stream(args)
                .filter(arg -> arg.matches("\\d+"))
                .map(Integer::valueOf)
                .toList();
        List<Integer> sizes = asked.isEmpty() ? SIZES : asked;
        List<String> named =
                Arrays.stream(args).filter(arg -> !arg.matches("\\d+")).toList();
        boolean needsCentre = named.isEmpty() || !NO_CENTRE.containsAll(named);
        for (int size : sizes) if (needsCentre) Centre.made(size);
        for (Measure measure : Measure.values())
            if (named.isEmpty() || named.contains(measure.word())) measure.take(sizes);
        System.exit(0);
    }
}
