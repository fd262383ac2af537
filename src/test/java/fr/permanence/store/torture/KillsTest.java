package fr.permanence.store.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is killed without warning, again and again, in the midst of its commits. */
class KillsTest {
    @TempDir
    Path directory;

    @Test
    void a_killed_program_loses_nothing_that_was_acknowledged() throws Exception {
        torture(Integer.getInteger("permanence.kills", 20));
    }

    @Test
    @Tag("long")
    void a_thousand_kills_lose_nothing() throws Exception {
        torture(Integer.getInteger("permanence.kills.long", 1000));
    }

    private void torture(int kills) throws Exception {
        Random chance = new Random(Long.getLong("permanence.seed", 20261124L));
        Path file = directory.resolve("house");
        SealedStore.create(file, 1);
        long last = 0;
        for (int i = 0; i < kills; i++) {
            last = liveUntilKilled(file, last + 1, 1 + chance.nextInt(60));
            try (Connection connection = SealedStore.open(file)) {
                SortedMap<Long, String> found = Ledger.read(connection);
                long there = found.lastKey();
                // the act under way when it was killed may be there or not; nothing else may differ
                assertThat(there).isBetween(last, last + 1);
                assertThat(found).hasSize((int) there + 1);
                for (long id = 0; id <= there; id++) {
                    assertThat(found.get(id)).isEqualTo(SealedStore.words(id) + (id < there ? "bis" : ""));
                }
                last = there;
            }
        }
        assertThat(last).isGreaterThan(kills);
    }

    /** The last row that was acknowledged before the kill. */
    private static long liveUntilKilled(Path file, long first, int acts) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseG1GC",
                        "-Dh2.objectCache=false",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Killed.class.getName(),
                        file.toString(),
                        Long.toString(first))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long last = first - 1;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                last = Long.parseLong(line);
                // through its handle: the process itself would also close the stream we still read from
                if (last - first == acts) process.toHandle().destroyForcibly();
            }
        }
        process.waitFor(20, TimeUnit.SECONDS);
        return last;
    }
}
