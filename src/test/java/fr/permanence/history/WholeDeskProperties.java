package fr.permanence.history;

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
import net.jqwik.api.lifecycle.AfterContainer;

/** Whatever a house does at its desk, in whatever order: nobody is in twice, no visit is lost or doubled, undo is exact. */
class WholeDeskProperties {
    private static final int KINDS = 100;

    @Property(tries = 30, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void any_days_add_up_and_are_undone_exactly(@ForAll("days") List<Integer> acts) throws Exception {
        play(acts);
    }

    @Tag("long")
    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void so_do_very_many(@ForAll("days") List<Integer> acts) throws Exception {
        play(acts);
    }

    @Provide
    Arbitrary<List<Integer>> days() {
        return Arbitraries.integers()
                .between(0, 999_999)
                .withDistribution(RandomDistribution.uniform())
                .list()
                .ofMinSize(40)
                .ofMaxSize(120);
    }

    private static void play(List<Integer> acts) throws Exception {
        Path directory = folder();
        try (TestHouse house = TestHouse.in(directory)) {
            DeskHistory history = new DeskHistory(house);
            for (int act : acts) history.act(act % KINDS, act / KINDS);
            history.end();
        } finally {
            try (var files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
            }
        }
    }

    /** In memory where the system has such a place: waiting for the disk at each act is most of the time otherwise. */
    private static Path folder() throws IOException {
        Path memory = Path.of("/dev/shm");
        return Files.isWritable(memory) ? Scratch.folder(memory, "desk") : Scratch.folder("desk");
    }

    /** The gate asks how many acts were played. */
    @AfterContainer
    static void says_how_many_acts_were_played() {
        System.out.println("Acts played at the whole desk: " + DeskHistory.ACTS.get());
    }
}
