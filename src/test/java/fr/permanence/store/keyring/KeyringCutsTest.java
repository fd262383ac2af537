package fr.permanence.store.keyring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import fr.permanence.access.Role;
import fr.permanence.store.keyring.KeyringDisk.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The power fails at each step of replacing the keyring. */
class KeyringCutsTest {
    private static final char[] OLD = "abeille cactus lundi".toCharArray();
    private static final char[] FRESH = "dimanche tuile rouge".toCharArray();

    @TempDir
    Path directory;

    private static final class Cut extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private KeyringFile before;
    private KeyringFile after;
    private Path file;

    @BeforeEach
    void two_keyrings() throws Exception {
        file = directory.resolve("keyring.bin");
        Keyring.found(file, "Nadège", EnumSet.allOf(Role.class), OLD, Argon2Cost.weakForTests(), new SecureRandom())
                .confirm()
                .close();
        byte[] old = Files.readAllBytes(file);
        before = KeyringFile.decode(old);
        try (OpenKeyring open = Keyring.load(file).unlock("Nadège", OLD)) {
            open.changePassphrase(OLD, FRESH);
        }
        after = KeyringDisk.read(file);
        try (var files = Files.list(directory)) {
            for (Path each : files.toList()) Files.delete(each);
        }
        Files.write(file, old);
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void the_old_or_the_new_keyring_is_there_whole(Step at) throws Exception {
        KeyringDisk disk = new KeyringDisk(file, step -> {
            if (step == at) throw new Cut();
        });
        try {
            disk.replace(after, written -> {});
            fail("not cut");
        } catch (Cut cut) {
            tearWhatWasNotForced(at);
        }
        byte[] found = Files.readAllBytes(file);
        boolean moved = at == Step.FORCE_DIRECTORY || at == Step.READ_BACK;
        assertThat(found).isEqualTo((moved ? after : before).encode());
        Keyring.load(file).unlock("Nadège", moved ? FRESH : OLD).close();

        new KeyringDisk(file).replace(after, written -> {});
        Keyring.load(file).unlock("Nadège", FRESH).close();
        assertThat(KeyringDisk.previous(file)).exists();
    }

    /** Cut in the midst of writing, the file of that step holds any part of its content, or none of it. */
    private void tearWhatWasNotForced(Step at) throws IOException {
        Random chance = new Random(at.name().hashCode());
        String torn = at == Step.WRITE ? ".new" : at == Step.COPY_PREVIOUS ? ".prev.new" : "";
        if (torn.isEmpty()) return;
        byte[] content = after.encode();
        Files.write(KeyringDisk.sibling(file, torn), Arrays.copyOf(content, chance.nextInt(content.length)));
    }

    @Test
    void what_does_not_open_with_the_new_secret_is_not_put_in_place() throws Exception {
        try {
            new KeyringDisk(file).replace(after, written -> {
                throw new KeyringTrouble(KeyringTrouble.Kind.DAMAGED);
            });
            fail("put in place");
        } catch (KeyringTrouble expected) {
            assertThat(Files.readAllBytes(file)).isEqualTo(before.encode());
        }
        Keyring.load(file).unlock("Nadège", OLD).close();
    }

    @Test
    void a_founding_cut_before_the_move_leaves_no_keyring() throws Exception {
        Files.delete(file);
        Files.write(KeyringDisk.sibling(file, ".new"), Arrays.copyOf(before.encode(), 100));

        Keyring.found(file, "Samia", Set.of(Role.MANAGER), OLD, Argon2Cost.weakForTests(), new SecureRandom())
                .confirm()
                .close();
        Keyring.load(file).unlock("Samia", OLD).close();
    }
}
