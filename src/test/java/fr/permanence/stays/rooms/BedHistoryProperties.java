package fr.permanence.stays.rooms;

import fr.permanence.Scratch;
import fr.permanence.TestHouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

/**
 * Whatever happens to beds and seats: nobody is in two beds, no bed is given twice, no hard rule is broken; undo restores what
 * was, and redo what was undone.
 */
final class BedHistoryProperties {
    private static final String CHANGED = "acts that changed something";

    @Property(tries = 5, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void any_filling_of_rooms_keeps_its_promises(@ForAll("acts") List<Integer> acts) throws IOException {
        play(acts);
    }

    @Tag("long")
    @Property(tries = 150, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void so_does_any_of_ten_thousand_acts(@ForAll("acts") List<Integer> acts) throws IOException {
        play(acts);
        Statistics.label(CHANGED).coverage(coverage -> {
            for (int kind = 0; kind < BedHistory.KINDS; kind++)
                coverage.check(kind).count(count -> count > 0);
        });
    }

    @Provide
    Arbitrary<List<Integer>> acts() {
        return Arbitraries.integers()
                .between(0, 999_999)
                .withDistribution(RandomDistribution.uniform())
                .list()
                .ofMinSize(60)
                .ofMaxSize(90);
    }

    private static void play(List<Integer> acts) throws IOException {
        Path directory = folder();
        try (TestHouse house = TestHouse.in(directory)) {
            BedHistory history =
                    new BedHistory(house, kind -> Statistics.label(CHANGED).collect(kind));
            acts.forEach(history::act);
            history.undoEverything();
        } finally {
            try (var files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
            }
        }
    }

    /** In memory where the system has such a place: waiting for the disk at each act is most of the time otherwise. */
    private static Path folder() throws IOException {
        Path memory = Path.of("/dev/shm");
        return Files.isWritable(memory) ? Scratch.folder(memory, "beds") : Scratch.folder("beds");
    }
}
