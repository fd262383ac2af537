package fr.permanence.store;

import fr.permanence.store.OpenVault.Parts;
import fr.permanence.store.backup.Backups;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/** How a vault is closed: store, backup, keys, in this order, and under a watchdog because a full disk can hang H2. */
public final class VaultClosing {
    private static final Duration WATCHDOG = Duration.ofSeconds(20);
    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    private final Parts parts;
    private final Clock clock;
    private final Backups backups;
    private final AtomicBoolean closed = new AtomicBoolean();

    VaultClosing(Parts parts, Clock clock, Backups backups) {
        this.parts = parts;
        this.clock = clock;
        this.backups = backups;
    }

    /** What became of the backup. */
    public enum Ending {
        VERIFIED,
        /** The last verified backup is recent enough. */
        NOT_NEEDED,
        CANCELLED,
        /** Made, read back, and not the same: it was thrown away. */
        NOT_VERIFIED,
        /** The disk refused; earlier backups are kept. */
        NOT_MADE
    }

    Optional<Instant> lastVerifiedBackup() {
        return backups.newest();
    }

    /** When a closing makes a backup. */
    enum Backup {
        ALWAYS,
        WHEN_OLD,
        NEVER
    }

    Ending close(Backup when, BooleanSupplier cancelled) {
        if (!closed.compareAndSet(false, true)) return Ending.NOT_NEEDED;
        try {
            boolean wanted = when == Backup.ALWAYS || (when == Backup.WHEN_OLD && isOld());
            Map<String, Long> counts = wanted ? countsOrNone() : Map.of();
            boolean clean = closeUnderWatch();
            if (!wanted || counts.isEmpty()) return wanted ? Ending.NOT_MADE : Ending.NOT_NEEDED;
            return clean ? backUp(counts, cancelled) : Ending.NOT_MADE;
        } finally {
            wipe();
        }
    }

    private boolean isOld() {
        Optional<Instant> newest = backups.newest();
        return newest.isEmpty() || newest.get().isBefore(clock.instant().minus(HALF_A_DAY));
    }

    private Map<String, Long> countsOrNone() {
        try {
            return parts.database().read(tx -> tx.sql().connectionResult(Inventory::rowCounts));
        } catch (StoreTrouble e) {
            return Map.of();
        }
    }

    private boolean closeUnderWatch() {
        Thread closer = Thread.ofPlatform().daemon().name("closing").start(parts.database()::close);
        try {
            return closer.join(WATCHDOG);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Ending backUp(Map<String, Long> counts, BooleanSupplier cancelled) {
        VaultFolder folder = parts.folder();
        try {
            boolean verified = backups.make(
                    folder.keyring(),
                    folder.store(),
                    parts.keys().backup,
                    clock.instant(),
                    copy -> holds(copy, counts),
                    cancelled);
            return verified ? Ending.VERIFIED : Ending.NOT_VERIFIED;
        } catch (java.io.InterruptedIOException e) {
            return Ending.CANCELLED;
        } catch (IOException e) {
            return Ending.NOT_MADE;
        }
    }

    private boolean holds(Path copy, Map<String, Long> counts) {
        StoreFile opened = new StoreFile(copy, parts.keys());
        try (Connection connection = opened.toRead()) {
            return Inventory.rowCounts(connection).equals(counts);
        } catch (SQLException | StoreTrouble e) {
            return false;
        } finally {
            opened.forget();
        }
    }

    private void wipe() {
        parts.store().forget();
        parts.seals().close();
        parts.chain().wipe();
        parts.keys().close();
        parts.keyring().close();
    }
}
