package fr.permanence.store.torture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.store.sealed.SealedFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power fails in work, at opening and at closing; nothing acknowledged is lost and the store always opens. */
class PowerCutsTest {
    @TempDir
    Path directory;

    private enum When {
        OPEN,
        WORK,
        CLOSE
    }

    @Test
    void a_power_cut_loses_nothing_that_was_acknowledged() throws Exception {
        torture(Integer.getInteger("permanence.cuts", 60));
    }

    @Test
    @Tag("long")
    void two_thousand_power_cuts_lose_nothing() throws Exception {
        torture(Integer.getInteger("permanence.cuts.long", 2000));
    }

    private void torture(int cuts) throws Exception {
        long seed = Long.getLong("permanence.seed", 20261124L);
        Random chance = new Random(seed);
        Path file = directory.resolve("house");
        SealedStore.create(file, 100);
        Ledger ledger = new Ledger(100);
        List<String> lost = new ArrayList<>();
        int hit = 0;
        for (int i = 0; i < cuts; i++) {
            When when = When.values()[i % 3];
            Path disk = directory.resolve("house.mv.db");
            PowerCutPath.Disk power = PowerCutPath.disk(disk, chance);
            if (live(power, file, ledger, when, chance)) hit++;
            power.settle();
            byte[] after = Files.readAllBytes(disk);
            String trouble = troubleOf(file, ledger);
            if (trouble != null) {
                lost.add(i + " " + when + ": " + trouble);
                Path evidence = Path.of(System.getProperty("java.io.tmpdir"), "cut-" + i + ".mv.db");
                Files.write(evidence, after);
                Files.deleteIfExists(disk);
                SealedStore.create(file, 100);
                ledger = new Ledger(100);
            }
        }
        assertThat(lost).as("seed %d, %d of %d cuts hit", seed, hit, cuts).isEmpty();
        assertThat(hit).isGreaterThan(cuts / 2);
    }

    /** Opens, works and closes until the power fails; says whether it did. */
    private static boolean live(PowerCutPath.Disk power, Path file, Ledger ledger, When when, Random chance) {
        SealedFiles.admit(file, SealedStore.key());
        if (when == When.OPEN) power.cutAfter(1 + chance.nextInt(6));
        try {
            Connection connection = SealedStore.connect("jdbc:h2:"
                    + SealedFiles.pathOf(file).replace(":async:", ":cut:") + ";IFEXISTS=TRUE" + SealedStore.SETTINGS);
            try {
                if (when == When.WORK) power.cutAfter(1 + chance.nextInt(60));
                int acts = when == When.CLOSE ? chance.nextInt(12) : 30;
                for (int act = 0; act < acts; act++) ledger.act(connection, chance);
                if (when == When.CLOSE) power.cutAfter(1 + chance.nextInt(10));
            } finally {
                connection.close();
            }
        } catch (SQLException powerFailed) {
            return power.isCut();
        }
        return power.isCut();
    }

    private static @org.jspecify.annotations.Nullable String troubleOf(Path file, Ledger ledger) {
        try (Connection connection = SealedStore.open(file)) {
            return ledger.isKeptBy(connection) ? null : "acknowledged rows differ";
        } catch (SQLException unopenable) {
            return unopenable.getErrorCode() + " " + unopenable.getMessage();
        }
    }
}
