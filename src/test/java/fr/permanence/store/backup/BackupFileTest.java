package fr.permanence.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.permanence.store.backup.BackupFile.DamagedBackup;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The container of a backup: read back exactly, or refused. */
class BackupFileTest {
    private static final int CHUNK = 1 << 20;
    private static final byte[] KEYRING = {7, 7, 1, 2, 3};

    private final Random chance = new Random(20261124);

    private byte[] bytes(int length) {
        byte[] made = new byte[length];
        chance.nextBytes(made);
        return made;
    }

    private static byte[] written(byte[] store) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BackupFile.write(out, KEYRING, new ByteArrayInputStream(store), key(1), new SecureRandom(), () -> false);
        return out.toByteArray();
    }

    private static byte[] key(int first) {
        byte[] key = new byte[32];
        key[0] = (byte) first;
        return key;
    }

    private static byte[] read(byte[] container, byte[] key) throws IOException {
        ByteArrayOutputStream store = new ByteArrayOutputStream();
        assertThat(BackupFile.read(new ByteArrayInputStream(container), store, key))
                .isEqualTo(KEYRING);
        return store.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4096, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 17})
    void what_was_written_is_read_back(int length) throws IOException {
        byte[] store = bytes(length);
        assertThat(read(written(store), key(1))).isEqualTo(store);
    }

    @Test
    void two_backups_of_the_same_store_have_nothing_in_common() throws IOException {
        byte[] store = new byte[100];
        byte[] one = written(store);
        byte[] other = written(store);
        assertThat(Arrays.copyOfRange(one, one.length - 116, one.length))
                .isNotEqualTo(Arrays.copyOfRange(other, other.length - 116, other.length));
    }

    @Test
    void another_key_opens_nothing() throws IOException {
        byte[] container = written(bytes(5000));
        assertThatThrownBy(() -> read(container, key(2))).isInstanceOf(DamagedBackup.class);
    }

    @Test
    void a_flip_of_any_bit_is_refused() throws IOException {
        byte[] container = written(bytes(300));
        for (int bit = 0; bit < container.length * 8; bit++) {
            byte[] altered = container.clone();
            altered[bit / 8] ^= (byte) (1 << bit % 8);
            assertThatThrownBy(() -> read(altered, key(1))).as("bit %d", bit).isInstanceOf(DamagedBackup.class);
        }
    }

    @Test
    void a_container_cut_anywhere_is_refused() throws IOException {
        byte[] container = written(bytes(300));
        for (int length = 0; length < container.length; length++) {
            byte[] cut = Arrays.copyOf(container, length);
            assertThatThrownBy(() -> read(cut, key(1))).as("%d bytes", length).isInstanceOf(DamagedBackup.class);
        }
    }

    @Test
    void chunks_left_out_moved_or_added_are_refused() throws IOException {
        byte[] container = written(bytes(3 * CHUNK));
        int head = 8 + 32 + 4 + KEYRING.length;
        int chunk = 4 + CHUNK + 16;
        byte[] withoutLast = Arrays.copyOf(container, head + 2 * chunk);
        byte[] withoutFirst = concat(container, 0, head, container, head + chunk, 2 * chunk);
        byte[] swapped = container.clone();
        System.arraycopy(container, head, swapped, head + chunk, chunk);
        System.arraycopy(container, head + chunk, swapped, head, chunk);
        byte[] longer = Arrays.copyOf(container, container.length + 1);
        for (byte[] spoilt : new byte[][] {withoutLast, withoutFirst, swapped, longer})
            assertThatThrownBy(() -> read(spoilt, key(1))).isInstanceOf(DamagedBackup.class);
        assertThat(read(container, key(1))).hasSize(3 * CHUNK);
    }

    private static byte[] concat(byte[] one, int from, int length, byte[] other, int otherFrom, int otherLength) {
        byte[] both = Arrays.copyOfRange(one, from, from + length + otherLength);
        System.arraycopy(other, otherFrom, both, length, otherLength);
        return both;
    }

    @Test
    void who_gives_up_stops_between_two_chunks() {
        assertThatThrownBy(() -> BackupFile.write(
                        new ByteArrayOutputStream(),
                        KEYRING,
                        new ByteArrayInputStream(bytes(10)),
                        key(1),
                        new SecureRandom(),
                        () -> true))
                .isInstanceOf(InterruptedIOException.class);
    }
}
