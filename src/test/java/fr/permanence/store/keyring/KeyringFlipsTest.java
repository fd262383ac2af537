package fr.permanence.store.keyring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import fr.permanence.access.Role;
import fr.permanence.store.keyring.KeyringTrouble.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every byte of a keyring altered, one after the other. */
class KeyringFlipsTest {
    private static final char[] PASSPHRASE = "abeille cactus lundi".toCharArray();

    @TempDir
    Path directory;

    private Path file;
    private byte[] whole;
    private RecoveryKey onPaper;

    @BeforeEach
    void a_keyring() throws Exception {
        file = directory.resolve("keyring.bin");
        Founding founding = Keyring.found(
                file, "Nadège", EnumSet.allOf(Role.class), PASSPHRASE, Argon2Cost.weakForTests(), new SecureRandom());
        onPaper = KeyringTest.copy(founding.recoveryKey());
        try (OpenKeyring open = founding.confirm()) {
            open.addAccount("Ali", Set.of(Role.RECEPTION), PASSPHRASE, null);
        }
        whole = Files.readAllBytes(file);
    }

    @Test
    void a_flipped_zeroed_or_cut_byte_is_damage() throws Exception {
        for (int at = 0; at < whole.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] flipped = whole.clone();
                flipped[at] ^= (byte) (1 << bit);
                assertDamaged(flipped);
            }
            if (whole[at] != 0) {
                byte[] zeroed = whole.clone();
                zeroed[at] = 0;
                assertDamaged(zeroed);
            }
            assertDamaged(Arrays.copyOf(whole, at));
        }
        assertDamaged(Arrays.copyOf(whole, whole.length + 1));
    }

    private static void assertDamaged(byte[] altered) {
        try {
            KeyringFile.decode(altered);
            fail("taken for whole");
        } catch (KeyringTrouble trouble) {
            assertThat(trouble.kind()).isEqualTo(Kind.DAMAGED);
        }
    }

    /** Who edits the file can make the sum right again; the seals and the signature are left to catch it. */
    @Test
    void a_byte_altered_by_someone_who_repairs_the_sum_never_passes() throws Exception {
        Map<Kind, Integer> seen = new EnumMap<>(Kind.class);
        for (int at = 0; at < whole.length - 32; at++) {
            byte[] altered = whole.clone();
            altered[at] ^= 1;
            seen.merge(assertRefused(resummed(altered)), 1, Integer::sum);
        }
        assertThat(seen.get(Kind.NOT_OURS)).isGreaterThan(100);
    }

    private Kind assertRefused(byte[] altered) throws Exception {
        Files.write(file, altered);
        try (OpenKeyring open = Keyring.load(file).unlock(onPaper)) {
            return fail("opened " + open.accounts());
        } catch (KeyringTrouble trouble) {
            return trouble.kind();
        }
    }

    private static byte[] resummed(byte[] altered) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(altered, 0, altered.length - 32);
        System.arraycopy(digest.digest(), 0, altered, altered.length - 32, 32);
        return altered;
    }

    @Test
    void a_later_version_says_so() throws Exception {
        whole[9] = 2;
        assertThat(assertRefused(resummed(whole))).isEqualTo(Kind.NEWER_VERSION);
    }
}
