package fr.permanence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.permanence.TestHouse;
import fr.permanence.store.OpenVault.Notice;
import fr.permanence.store.StoreTrouble.Kind;
import fr.permanence.store.keyring.Keyring;
import fr.permanence.store.sealed.SealedFiles;
import fr.permanence.store.torture.PowerCutPath;
import fr.permanence.store.torture.SealedStore;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is nearly full, and one that refuses. */
class DiskTest {
    private static final long MIB = 1 << 20;

    @TempDir
    Path directory;

    private static OpenVault withFree(TestHouse house, long bytes) throws Exception {
        house.open().drop();
        var keyring = Keyring.load(house.folder().keyring()).unlock("Marie", TestHouse.passphrase());
        return new VaultOpening(house.folder(), house.clock(), new SecureRandom(), folder -> bytes).open(keyring);
    }

    private static void refused(ThrowingCallable act, Kind kind) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        StoreTrouble.class,
                        trouble -> assertThat(trouble.kind()).isEqualTo(kind));
    }

    private static void note(OpenVault open) {
        open.database().write(tx -> open.journal().record(tx, "test.note", null, null));
    }

    @Test
    void with_room_enough_nothing_is_said() throws Exception {
        try (TestHouse house = TestHouse.in(directory);
                OpenVault open = withFree(house, 1024 * MIB)) {
            assertThat(open.notices()).isEmpty();
        }
    }

    @Test
    void under_one_gibibyte_it_warns_and_writes() throws Exception {
        try (TestHouse house = TestHouse.in(directory);
                OpenVault open = withFree(house, 1024 * MIB - 1)) {
            assertThat(open.notices()).containsExactly(Notice.DISK_GETTING_FULL);
            note(open);
        }
    }

    @Test
    void under_two_hundred_mebibytes_it_shows_everything_and_writes_nothing() throws Exception {
        try (TestHouse house = TestHouse.in(directory)) {
            house.services().checkIns.arriveAnonymously(2);
            try (OpenVault open = withFree(house, 200 * MIB - 1)) {
                assertThat(open.notices()).containsExactly(Notice.DISK_NEARLY_FULL);
                refused(() -> note(open), Kind.DISK_NEARLY_FULL);
                assertThat(open.verification().counts()).containsEntry("visit", 1L);
            }
            house.restart();
            assertThat(house.services().checkIns.today()).hasSize(1);
        }
    }

    @Test
    void after_a_write_that_the_disk_refuses_nothing_more_is_written_and_what_was_acknowledged_stays()
            throws Exception {
        Path file = directory.resolve("house");
        Path onDisk = directory.resolve("house.mv.db");
        SealedStore.create(file, 3);
        PowerCutPath.Disk disk = PowerCutPath.disk(onDisk, new Random(1));
        SealedFiles.admit(file, SealedStore.key());
        Database database = new Database(DriverManager.getConnection(
                SealedFiles.pathOf(file).replace("async:", "cut:").replaceFirst("^", "jdbc:h2:")
                        + ";IFEXISTS=TRUE;CIPHER=AES;WRITE_DELAY=0;MAX_COMPACT_TIME=0;TRACE_LEVEL_FILE=0"
                        + ";TRACE_LEVEL_SYSTEM_OUT=0;DB_CLOSE_ON_EXIT=FALSE",
                "ADMIN",
                "0123456789abcdef user"));
        insert(database, 100);
        disk.cutAfter(1);
        refused(() -> insert(database, 101), Kind.WRITE_FAILED);
        assertThat(database.whyStopped()).isEqualTo(Kind.WRITE_FAILED);
        // The disk has room again: it is still not written to, for nobody knows what it kept.
        disk.cutAfter(Integer.MAX_VALUE);
        refused(() -> insert(database, 102), Kind.WRITE_FAILED);
        database.close();
        disk.settle();
        try (var again = SealedStore.open(file);
                var sql = again.createStatement();
                var rows = sql.executeQuery("select max(id) from note")) {
            rows.next();
            assertThat(rows.getLong(1)).isBetween(100L, 101L);
        }
    }

    private static void insert(Database database, long id) {
        database.write(tx -> tx.sql().execute("insert into note values (?, ?)", id, SealedStore.words(id)));
    }
}
