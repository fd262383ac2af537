package fr.permanence.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.permanence.sample.SampleSize;
import fr.permanence.store.StoreTrouble;
import fr.permanence.store.Vault;
import fr.permanence.store.VaultFolder;
import fr.permanence.store.keyring.Argon2Cost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fictional centre is there whole, or not at all. */
final class SampleFolderTest {
    private static final SampleSize SMALL = new SampleSize(40, 1, 1);
    private static final char[] PASSPHRASE = "lampe".toCharArray();

    @TempDir
    private Path root;

    private VaultFolder folder = new VaultFolder(Path.of("."));

    @BeforeEach
    void choose_a_folder() {
        folder = new VaultFolder(root.resolve("centre"));
    }

    @Test
    void it_is_opened_by_each_role_where_it_was_put() {
        assertThat(sample().make(SMALL, PASSPHRASE, (done, total) -> {})).containsEntry("person", 40L);
        try (Vault vault = vault();
                var open = vault.unlock("sejours", PASSPHRASE)) {
            assertThat(open.isDemonstration()).isTrue();
        }
    }

    @Test
    void a_making_that_is_cut_off_leaves_no_vault_and_the_next_one_succeeds() throws IOException {
        assertThatThrownBy(() -> sample().make(SMALL, PASSPHRASE, (done, total) -> {
                    if (done > 40) throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(folder.isFounded()).isFalse();
        assertThat(folder.aside().resolve("sample")).doesNotExist();
        // What a killed process leaves.
        Files.createDirectories(folder.aside().resolve("sample"));
        Files.writeString(folder.aside().resolve("sample").resolve("permanence.mv.db"), "half");
        assertThat(sample().make(SMALL, PASSPHRASE, (done, total) -> {})).containsEntry("person", 40L);
    }

    @Test
    void a_vault_that_is_there_is_not_touched() throws IOException {
        sample().make(SMALL, PASSPHRASE, (done, total) -> {});
        byte[] before = Files.readAllBytes(folder.store());
        assertThatThrownBy(() -> sample().make(SMALL, PASSPHRASE, (done, total) -> {}))
                .isInstanceOfSatisfying(
                        StoreTrouble.class,
                        trouble -> assertThat(trouble.kind()).isEqualTo(StoreTrouble.Kind.ALREADY_FOUNDED));
        assertThat(Files.readAllBytes(folder.store())).isEqualTo(before);
    }

    private SampleFolder sample() {
        return new SampleFolder(folder, Clock.systemUTC(), new SecureRandom(), Argon2Cost.weakForTests());
    }

    private Vault vault() {
        return Vault.at(folder, Clock.systemUTC(), new SecureRandom(), Argon2Cost.weakForTests());
    }
}
