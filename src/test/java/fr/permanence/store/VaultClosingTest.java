package fr.permanence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.permanence.TestHouse;
import fr.permanence.access.Compartment;
import fr.permanence.store.VaultClosing.Ending;
import fr.permanence.store.keyring.NotHeld;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What locking and closing leave behind: nothing in memory, a backup that was read back, files for their owner only. */
class VaultClosingTest {
    @TempDir
    Path directory;

    private TestHouse house;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private List<Path> backups() throws IOException {
        if (!Files.isDirectory(house.folder().backups())) return List.of();
        try (Stream<Path> files = Files.list(house.folder().backups())) {
            return files.sorted().toList();
        }
    }

    @Test
    void locking_closes_the_store_and_wipes_every_key() {
        OpenVault open = house.open();
        byte[] sealed = open.seals().seal(Compartment.SOCIAL, "social_entry", 1, new byte[8]);
        open.lock();
        assertThatThrownBy(() -> house.services().checkIns.today())
                .isInstanceOfSatisfying(
                        StoreTrouble.class,
                        trouble -> assertThat(trouble.kind()).isEqualTo(StoreTrouble.Kind.LOCKED));
        assertThat(open.seals().holds(Compartment.SOCIAL)).isFalse();
        assertThatThrownBy(() -> open.seals().open(Compartment.SOCIAL, "social_entry", 1, sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> open.keyring().derive(Compartment.DESK, "rows", 32))
                .isInstanceOf(NotHeld.class);
        assertThat(open.registerMarkKey()).containsOnly(0);
    }

    @Test
    void closing_makes_a_backup_that_was_read_back_and_says_when() throws IOException {
        house.services().checkIns.arriveAnonymously(3);
        assertThat(house.open().lastVerifiedBackup()).isEmpty();
        assertThat(house.open().end(() -> false)).isEqualTo(Ending.VERIFIED);
        assertThat(backups()).hasSize(1);
        assertThat(backups().getFirst()).isNotEmptyFile();
        house.restart();
        assertThat(house.open().lastVerifiedBackup()).contains(TestHouse.NOW);
    }

    @Test
    void locking_makes_a_backup_only_when_the_last_is_half_a_day_old() {
        assertThat(house.open().lock()).isEqualTo(Ending.VERIFIED);
        house.restart();
        assertThat(house.open().lock()).isEqualTo(Ending.NOT_NEEDED);
        house.clock().move(Duration.ofHours(13));
        house.restart();
        assertThat(house.open().lock()).isEqualTo(Ending.VERIFIED);
    }

    @Test
    void a_backup_that_is_given_up_leaves_nothing_and_the_store_is_whole() throws IOException {
        house.services().checkIns.arriveAnonymously(3);
        assertThat(house.open().end(() -> true)).isEqualTo(Ending.CANCELLED);
        house.restart();
        assertThat(house.services().checkIns.today()).hasSize(1);
        house.open().end(() -> false);
        assertThat(backups()).hasSize(1);
    }

    @Test
    void a_backup_that_cannot_be_written_is_said_and_nothing_is_lost() throws IOException {
        Files.writeString(house.folder().backups(), "a file where the folder should be");
        house.services().checkIns.arriveAnonymously(3);
        assertThat(house.open().end(() -> false)).isEqualTo(Ending.NOT_MADE);
        house.restart();
        assertThat(house.services().checkIns.today()).hasSize(1);
        Files.delete(house.folder().backups());
    }

    @Test
    void every_file_of_the_vault_is_its_owners_alone() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        house.services().checkIns.arriveAnonymously(3);
        house.open().end(() -> false);
        assertThatThrownBy(() -> house.vault().unlock("Marie", "non".toCharArray()));
        house.restart();
        int files = 0;
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : all.toList()) {
                String rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
                assertThat(rights).as(path.toString()).isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------");
                if (Files.isRegularFile(path)) files++;
            }
        }
        assertThat(files).isGreaterThanOrEqualTo(4);
    }

    @Test
    void a_store_opened_in_an_open_folder_closes_it() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        house.open().drop();
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        house.restart();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
                .isEqualTo("rwx------");
    }

    @Test
    void the_files_on_the_disk_hold_no_word_in_clear() throws IOException {
        house.services().people.add(fr.permanence.people.PersonDraft.named("Zébulonne"));
        house.open().end(() -> false);
        byte[] word = "bulonne".getBytes(StandardCharsets.ISO_8859_1);
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : all.filter(Files::isRegularFile).toList())
                assertThat(new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1))
                        .as(path.toString())
                        .doesNotContain(new String(word, StandardCharsets.ISO_8859_1));
        }
    }
}
