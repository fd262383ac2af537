package fr.permanence.store.keyring;

import fr.permanence.store.files.Durable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.CRC32;

/**
 * Makes guessing at the door slow: after three failed sign-ins each next one has to wait longer, also after a restart.
 * Never wipes anything: that would hand a stranger a way to destroy. Who tampers with the file or removes it only loses
 * the wait; what protects the vault is the work each try takes.
 */
public final class SignInDelays {
    private static final int FREE = 3;
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int BYTES = 4 + 4 + 8 + 8;
    private static final int MAGIC = 0x50445301; // "PDS", version 1

    private final Path file;
    private final Clock clock;
    private int failures;
    private Instant last = Instant.EPOCH;

    /** Takes up what the file remembers, if it does. */
    public SignInDelays(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
        recall();
    }

    /** How long the next try has to wait; zero when it need not. At most five minutes, whatever the clock did since. */
    public synchronized Duration remaining() {
        Duration whole = delay();
        Duration passed = Duration.between(last, clock.instant());
        if (passed.isNegative()) return whole; // the clock was put back
        return passed.compareTo(whole) >= 0 ? Duration.ZERO : whole.minus(passed);
    }

    /** A try failed. */
    public synchronized void failed() {
        failures = Math.min(failures + 1, 1000);
        last = clock.instant();
        remember();
    }

    /** Somebody signed in: all is forgotten. */
    public synchronized void succeeded() {
        failures = 0;
        try {
            Files.deleteIfExists(file);
        } catch (IOException kept) {
            remember();
        }
    }

    private Duration delay() {
        if (failures < FREE) return Duration.ZERO;
        Duration grown = FIRST.multipliedBy(1L << Math.min(failures - FREE, 20));
        return grown.compareTo(LONGEST) > 0 ? LONGEST : grown;
    }

    private void remember() {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        ByteBuffer bytes =
                ByteBuffer.allocate(BYTES).putInt(MAGIC).putInt(failures).putLong(last.toEpochMilli());
        bytes.putLong(sum(bytes.array()));
        try {
            Files.deleteIfExists(fresh);
            Durable.writeNew(fresh, bytes.array());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            return; // a full disk must not keep the desk from opening: the wait then lasts until the restart
        }
    }

    private void recall() {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) != BYTES) return;
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            long sum = bytes.getLong(BYTES - 8);
            if (bytes.getInt() != MAGIC || sum != sum(bytes.array())) return;
            failures = Math.clamp(bytes.getInt(), 0, 1000);
            last = Instant.ofEpochMilli(bytes.getLong());
        } catch (IOException unreadable) {
            failures = 0;
        }
    }

    private static long sum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, BYTES - 8);
        return crc.getValue();
    }
}
