package fr.permanence.store.torture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.permanence.store.sealed.SealedFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody, or a failing disk, alters one bit or one stretch of the closed store. */
class FlipsTest {
    @TempDir
    Path directory;

    private enum Seen {
        IDENTICAL,
        DETECTED,
        SILENT
    }

    /** How a store is made and opened, so that the control is treated exactly alike. */
    private interface Door {
        Connection open() throws SQLException;
    }

    @Test
    void an_altered_store_is_noticed_or_reads_the_same() throws Exception {
        Map<Seen, Integer> seen = sealed(Integer.getInteger("permanence.flips", 300));
        assertThat(seen.get(Seen.SILENT)).as("%s", seen).isZero();
        assertThat(seen.get(Seen.DETECTED)).as("%s", seen).isPositive();
    }

    @Test
    @Tag("long")
    void ten_thousand_alterations_are_noticed() throws Exception {
        assertThat(sealed(Integer.getInteger("permanence.flips.long", 10_000)).get(Seen.SILENT))
                .isZero();
    }

    /** The control: if the same flips did no harm without the layer, the test above would show nothing. */
    @Test
    void the_same_flips_pass_unnoticed_without_the_layer() throws Exception {
        Path file = directory.resolve("plain");
        String url = "jdbc:h2:async:" + file;
        SealedStore.fill(SealedStore.connect(url + SealedStore.SETTINGS), 300);
        int flips = Integer.getInteger("permanence.flips.control", 120);
        Map<Seen, Integer> seen = torture(
                directory.resolve("plain.mv.db"),
                () -> SealedStore.connect(url + ";IFEXISTS=TRUE" + SealedStore.SETTINGS),
                flips,
                true);
        assertThat(seen.get(Seen.SILENT)).as("%s", seen).isGreaterThanOrEqualTo(flips / 20);
    }

    private Map<Seen, Integer> sealed(int flips) throws Exception {
        Path file = directory.resolve("house");
        SealedStore.create(file, 300);
        return torture(directory.resolve("house.mv.db"), () -> SealedStore.open(file), flips, false);
    }

    private static Map<Seen, Integer> torture(Path disk, Door door, int flips, boolean bitsOnly) throws Exception {
        Random chance = new Random(Long.getLong("permanence.seed", 20261124L));
        byte[] whole = Files.readAllBytes(disk);
        SortedMap<Long, String> rows;
        try (Connection connection = door.open()) {
            rows = Ledger.read(connection);
        }
        assertThat(rows).hasSize(300);
        Map<Seen, Integer> seen = new EnumMap<>(Map.of(Seen.IDENTICAL, 0, Seen.DETECTED, 0, Seen.SILENT, 0));
        for (int i = 0; i < flips; i++) {
            Files.write(disk, bitsOnly ? flipped(whole, chance) : altered(whole, chance));
            Seen one = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> look(door, rows));
            seen.merge(one, 1, Integer::sum);
        }
        return seen;
    }

    private static Seen look(Door door, SortedMap<Long, String> rows) {
        try (Connection connection = door.open()) {
            return Ledger.read(connection).equals(rows) ? Seen.IDENTICAL : Seen.SILENT;
        } catch (SQLException noticed) {
            return Seen.DETECTED;
        }
    }

    private static byte[] flipped(byte[] whole, Random chance) {
        byte[] altered = whole.clone();
        altered[chance.nextInt(whole.length)] ^= (byte) (1 << chance.nextInt(8));
        return altered;
    }

    private static byte[] altered(byte[] whole, Random chance) {
        byte[] altered = whole.clone();
        int from = chance.nextInt(whole.length);
        int length = Math.min(1 + chance.nextInt(9000), whole.length - from);
        switch (chance.nextInt(6)) {
            case 0 -> java.util.Arrays.fill(altered, from, from + length, (byte) 0);
            case 1 -> altered = java.util.Arrays.copyOf(whole, from);
            case 2 -> System.arraycopy(whole, chance.nextInt(whole.length - length), altered, from, length);
            default -> {
                return flipped(whole, chance);
            }
        }
        return altered;
    }

    @Test
    void every_seal_is_asked_by_a_check() throws Exception {
        Path file = directory.resolve("house");
        SealedStore.create(file, 300);
        Path disk = directory.resolve("house.mv.db");
        byte[] whole = Files.readAllBytes(disk);
        Random chance = new Random(7);
        for (int i = 0; i < 60; i++) {
            Files.write(disk, flipped(whole, chance));
            assertThat(isRefused(file)).isTrue();
        }
        Files.write(disk, whole);
        assertThat(isRefused(file)).isFalse();
    }

    private static boolean isRefused(Path file) {
        try {
            SealedFiles.check(file, SealedStore.key());
            return false;
        } catch (java.io.IOException damage) {
            return true;
        }
    }
}
