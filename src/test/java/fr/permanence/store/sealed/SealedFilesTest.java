package fr.permanence.store.sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.permanence.store.torture.SealedStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedFilesTest {
    @TempDir
    Path directory;

    private Path onDisk() {
        return directory.resolve("house.mv.db");
    }

    private Path house() {
        return directory.resolve("house");
    }

    private long rows() throws SQLException {
        try (Connection connection = SealedStore.open(house());
                ResultSet found = connection.createStatement().executeQuery("SELECT id, words FROM note ORDER BY id")) {
            long count = 0;
            while (found.next()) assertThat(found.getString(2)).isEqualTo(SealedStore.words(count++));
            return count;
        }
    }

    @Test
    void what_was_written_is_read_back_and_every_seal_holds() throws Exception {
        SealedStore.create(house(), 200);

        assertThat(rows()).isEqualTo(200);
        assertThat(SealedFiles.check(house(), SealedStore.key()))
                .isEqualTo((Files.size(onDisk()) - BlockFile.FIRST) / BlockFile.SEALED)
                .isGreaterThan(10);
    }

    @Test
    void the_file_is_its_owners_only_and_shows_no_word() throws Exception {
        SealedStore.create(house(), 50);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(onDisk())))
                .isEqualTo("rw-------");
        assertThat(new String(Files.readAllBytes(onDisk()), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("Ligne")
                .doesNotContain("H2encrypt");
        try (var files = Files.list(directory)) {
            assertThat(files).containsExactly(onDisk());
        }
    }

    @Test
    void another_key_does_not_open_it() throws Exception {
        SealedStore.create(house(), 5);
        byte[] other = SealedStore.key();
        other[3]++;

        assertThatThrownBy(() -> SealedFiles.check(house(), other))
                .isInstanceOfSatisfying(
                        DamagedFile.class, damage -> assertThat(damage.block()).isEqualTo(-1));
    }

    @Test
    void a_forgotten_file_does_not_open() throws Exception {
        SealedStore.create(house(), 5);
        SealedFiles.forget(house());

        assertThatThrownBy(() -> java.sql.DriverManager.getConnection(
                        "jdbc:h2:" + SealedFiles.pathOf(house()) + ";CIPHER=AES;TRACE_LEVEL_FILE=0", "ADMIN", "x y"))
                .isInstanceOf(SQLException.class);
        assertThat(rows()).isEqualTo(5);
    }

    @Test
    void an_altered_block_is_refused_and_named() throws Exception {
        SealedStore.create(house(), 200);
        alter(BlockFile.FIRST + 7 * BlockFile.SEALED + 100);

        assertThatThrownBy(() -> SealedFiles.check(house(), SealedStore.key()))
                .isInstanceOfSatisfying(
                        DamagedFile.class, damage -> assertThat(damage.block()).isEqualTo(7));
    }

    @Test
    void blocks_that_changed_places_are_refused() throws Exception {
        SealedStore.create(house(), 200);
        byte[] all = Files.readAllBytes(onDisk());
        int from = (int) BlockFile.FIRST + 6 * BlockFile.SEALED;
        byte[] sixth = java.util.Arrays.copyOfRange(all, from, from + BlockFile.SEALED);
        System.arraycopy(all, from + BlockFile.SEALED, all, from, BlockFile.SEALED);
        System.arraycopy(sixth, 0, all, from + BlockFile.SEALED, BlockFile.SEALED);
        Files.write(onDisk(), all);

        assertThatThrownBy(() -> SealedFiles.check(house(), SealedStore.key())).isInstanceOf(DamagedFile.class);
    }

    @Test
    void one_unreadable_header_copy_costs_nothing() throws Exception {
        for (int copy = 1; copy <= 2; copy++) {
            Files.deleteIfExists(onDisk());
            SealedStore.create(house(), 100);
            alter(BlockFile.FIRST + (long) copy * BlockFile.SEALED + 50);

            assertThat(rows()).isEqualTo(100);
        }
    }

    @Test
    void a_file_that_was_emptied_is_not_begun_anew() throws Exception {
        SealedStore.create(house(), 5);
        Files.write(onDisk(), new byte[0]);

        assertThatThrownBy(() -> SealedStore.open(house())).isInstanceOf(SQLException.class);
        assertThat(Files.size(onDisk())).isZero();
    }

    @Test
    void a_file_cut_after_a_whole_block_is_noticed() throws Exception {
        SealedStore.create(house(), 100);
        byte[] all = Files.readAllBytes(onDisk());
        Files.write(onDisk(), java.util.Arrays.copyOf(all, all.length - BlockFile.SEALED));

        assertThatThrownBy(() -> SealedStore.open(house())).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> SealedFiles.check(house(), SealedStore.key())).isInstanceOf(DamagedFile.class);
    }

    @Test
    void an_interrupted_reader_does_not_close_it_for_the_others() throws Exception {
        SealedStore.create(house(), 100);
        try (Connection connection = SealedStore.open(house())) {
            Thread reader = new Thread(() -> {
                Thread.currentThread().interrupt();
                try (var other = SealedStore.open(house())) {
                    other.createStatement().executeQuery("SELECT COUNT(*) FROM note");
                } catch (SQLException interrupted) {
                    return; // it may fail; the others may not
                }
            });
            reader.start();
            reader.join();
            connection.createStatement().execute("INSERT INTO note VALUES (100, '" + SealedStore.words(100) + "')");
        }
        assertThat(rows()).isEqualTo(101);
    }

    private void alter(long position) throws IOException {
        byte[] all = Files.readAllBytes(onDisk());
        all[(int) position] ^= 1;
        Files.write(onDisk(), all);
    }
}
