package fr.permanence.store;

import static fr.permanence.store.schema.Tables.ACT;
import static fr.permanence.store.schema.Tables.HOUSE;

import fr.permanence.access.Session;
import fr.permanence.ids.AccountId;
import fr.permanence.ids.Ids;
import fr.permanence.store.StoreTrouble.Kind;
import fr.permanence.store.backup.Backups;
import fr.permanence.store.keyring.OpenKeyring;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** An opened vault: what the services of one session stand on. Locking it wipes the keys and closes the store. */
public final class OpenVault implements AutoCloseable {
    private static final String OPEN = "session.open";
    private static final String CLOSE = "session.close";
    private static final Duration FAR_AHEAD = Duration.ofDays(30);

    private final Parts parts;
    private final Clock clock;
    private final Ids ids;
    private final VaultClosing closing;
    private final Set<Notice> notices;
    private final Optional<LastSession> lastSession;

    /** What an opened vault is made of. */
    record Parts(
            VaultFolder folder,
            OpenKeyring keyring,
            StoreKeys keys,
            StoreFile store,
            Database database,
            RowSeals seals,
            JournalChain chain,
            Journal journal,
            Session session) {}

    /** What the window must say when it opens. */
    public enum Notice {
        /** Less than 1 GiB is free. */
        DISK_GETTING_FULL,
        /** Less than 200 MiB is free: nothing is written. */
        DISK_NEARLY_FULL,
        /** The last act is later than the clock of the computer. */
        CLOCK_MOVED_BACK,
        /** The last act is more than 30 days ago. */
        CLOCK_FAR_AHEAD
    }

    /** When and by whom the vault was last opened. */
    public record LastSession(Instant at, AccountId account) {}

    OpenVault(Parts parts, Clock clock, SecureRandom random, Set<Notice> notices) {
        this.parts = parts;
        this.clock = clock;
        this.notices = notices;
        this.ids = new TimeIds(clock, parts.database().read(tx -> tx.sql().connectionResult(Inventory::highestNumber)));
        this.closing = new VaultClosing(parts, clock, new Backups(parts.folder().backups(), random));
        this.lastSession = parts.database()
                .read(tx -> parts.journal().newest(tx, List.of(OPEN), 1).stream()
                        .findFirst()
                        .map(act -> new LastSession(act.at(), act.account())));
        lookAtClock();
    }

    private void lookAtClock() {
        Instant last = parts.database()
                .read(tx -> tx.sql()
                        .select(ACT.DONE_AT)
                        .from(ACT)
                        .orderBy(ACT.SEQ.desc())
                        .limit(1)
                        .fetchOne(ACT.DONE_AT));
        if (last == null) return;
        if (clock.instant().isBefore(last.minusSeconds(60))) notices.add(Notice.CLOCK_MOVED_BACK);
        if (clock.instant().isAfter(last.plus(FAR_AHEAD))) notices.add(Notice.CLOCK_FAR_AHEAD);
    }

    /** Notes in the journal that the session began. */
    void begin() {
        if (parts.database().whyStopped() != null) return;
        parts.database().write(tx -> parts.journal().record(tx, OPEN, null, null));
    }

    public Database database() {
        return parts.database();
    }

    public Journal journal() {
        return parts.journal();
    }

    /** Who is signed in. */
    public Session session() {
        return parts.session();
    }

    /** Seals rows of the compartments this account holds. */
    public Seals seals() {
        return parts.seals();
    }

    public Ids ids() {
        return ids;
    }

    /** The accounts of the house, and what changes them. */
    public OpenKeyring keyring() {
        return parts.keyring();
    }

    /** The key under which the rows of an imported register are remembered; 32 bytes, a copy. */
    public byte[] registerMarkKey() {
        return parts.keys().marks.clone();
    }

    /** What the window must say now that it is open. */
    public Set<Notice> notices() {
        return Set.copyOf(notices);
    }

    /** The session before this one, if there was one. */
    public Optional<LastSession> lastSession() {
        return lastSession;
    }

    /** When the newest verified backup was made, or nothing. */
    public Optional<Instant> lastVerifiedBackup() {
        return closing.lastVerifiedBackup();
    }

    /** The name of the centre; never shown where a visitor could read what the house is about. */
    public String centreName() {
        return database()
                .read(tx -> tx.sql().select(HOUSE.CENTRE_NAME).from(HOUSE).fetchSingle(HOUSE.CENTRE_NAME));
    }

    /** Whether the data are made up. */
    public boolean isDemonstration() {
        return database()
                .read(tx -> tx.sql().select(HOUSE.DEMONSTRATION).from(HOUSE).fetchSingle(HOUSE.DEMONSTRATION));
    }

    /**
     * Lets very many visits be written into a demonstration: their indexes are put aside meanwhile. A store in which this
     * was interrupted is to be thrown away.
     *
     * @throws IllegalStateException when the data are not made up
     */
    public void loadVisits(Runnable load) {
        if (!isDemonstration()) throw new IllegalStateException("not a demonstration");
        try (Connection admin = parts.store().asAdmin(true)) {
            VisitIndexes.asideDuring(admin, load);
        } catch (SQLException e) {
            throw new StoreTrouble(Kind.WRITE_FAILED, e);
        }
    }

    /** How the vault is looked through from end to end. */
    public StoreVerification verification() {
        return new StoreVerification(parts);
    }

    /**
     * Closes the store, makes a verified backup, then wipes the keys. Returns within seconds for a small centre.
     *
     * @param cancelled gives up the backup, never the closing
     * @return what became of the backup
     */
    public VaultClosing.Ending end(BooleanSupplier cancelled) {
        noteEnd();
        return closing.close(VaultClosing.Backup.ALWAYS, cancelled);
    }

    /** Closes the store and wipes the keys; makes a backup only when the last one is half a day old. */
    public VaultClosing.Ending lock() {
        noteEnd();
        return closing.close(VaultClosing.Backup.WHEN_OLD, () -> false);
    }

    /** Closes the store and wipes the keys without a backup: for a vault that is fictional or about to be opened again. */
    public void drop() {
        noteEnd();
        closing.close(VaultClosing.Backup.NEVER, () -> false);
    }

    private void noteEnd() {
        try {
            if (parts.database().whyStopped() == null)
                parts.database().write(tx -> parts.journal().record(tx, CLOSE, null, null));
        } catch (StoreTrouble e) {
            // The store closes all the same; what was acknowledged before is kept.
        }
    }

    @Override
    public void close() {
        lock();
    }
}
