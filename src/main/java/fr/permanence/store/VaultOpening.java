package fr.permanence.store;

import static fr.permanence.store.schema.Tables.HOUSE;

import fr.permanence.access.Session;
import fr.permanence.store.OpenVault.Notice;
import fr.permanence.store.StoreTrouble.Kind;
import fr.permanence.store.Vault.Foundation;
import fr.permanence.store.files.OwnerOnly;
import fr.permanence.store.keyring.OpenKeyring;
import fr.permanence.text.HouseClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.ToLongFunction;

/** Opens the store behind an opened keyring: inventory, schema, user, disk, clock. */
final class VaultOpening {
    private static final long MIB = 1 << 20;
    private static final long NEARLY_FULL = 200 * MIB;
    private static final long GETTING_FULL = 1024 * MIB;

    private final VaultFolder folder;
    private final Clock clock;
    private final SecureRandom random;
    private final ToLongFunction<Path> freeBytes;

    VaultOpening(VaultFolder folder, Clock clock, SecureRandom random) {
        this(folder, clock, random, directory -> directory.toFile().getUsableSpace());
    }

    /** @param freeBytes how many bytes are free on the disk that holds a directory */
    VaultOpening(VaultFolder folder, Clock clock, SecureRandom random, ToLongFunction<Path> freeBytes) {
        this.folder = folder;
        this.clock = clock;
        this.random = random;
        this.freeBytes = freeBytes;
    }

    /** Makes the store of a vault that is being founded; takes everything back when it cannot. */
    OpenVault make(OpenKeyring keyring, Foundation foundation) {
        StoreKeys keys = new StoreKeys(keyring);
        StoreFile store = new StoreFile(folder.store(), keys);
        try {
            Connection admin = store.asAdmin(false);
            OwnerOnly.file(folder.store());
            new Migrations(store, folder.aside()).makeAll(admin);
            OpenVault vault = behind(keyring, keys, store, admin);
            vault.database()
                    .write(tx -> tx.sql()
                            .insertInto(HOUSE)
                            .columns(HOUSE.ONE, HOUSE.CENTRE_NAME, HOUSE.DEMONSTRATION, HOUSE.MADE_AT)
                            .values(
                                    (byte) 1,
                                    foundation.centreName(),
                                    foundation.demonstration(),
                                    new HouseClock(clock).now())
                            .execute());
            vault.begin();
            return vault;
        } catch (SQLException | IOException | StoreTrouble e) {
            store.forget();
            keys.close();
            keyring.close();
            takeBack();
            throw e instanceof StoreTrouble trouble ? trouble : new StoreTrouble(Kind.FOLDER_NOT_WRITABLE, e);
        }
    }

    private void takeBack() {
        try {
            Files.deleteIfExists(folder.store());
            Files.deleteIfExists(folder.keyring());
        } catch (IOException e) {
            // The trouble that led here is the one to tell; the next start says what is left.
        }
    }

    /** Opens the store of a vault that exists. */
    OpenVault open(OpenKeyring keyring) {
        StoreKeys keys = new StoreKeys(keyring);
        StoreFile store = new StoreFile(folder.store(), keys);
        try {
            Connection admin = new Migrations(store, folder.aside()).openAtLatest();
            OpenVault vault = behind(keyring, keys, store, admin);
            vault.begin();
            return vault;
        } catch (SQLException e) {
            store.forget();
            keys.close();
            keyring.close();
            throw new StoreTrouble(StoreFile.kindOf(e, folder.store()), e);
        } catch (RuntimeException e) {
            store.forget();
            keys.close();
            keyring.close();
            throw e;
        }
    }

    private OpenVault behind(OpenKeyring keyring, StoreKeys keys, StoreFile store, Connection admin)
            throws SQLException {
        Database database = new Database(store.asUser());
        admin.close();
        Session session = Vault.sessionOf(keyring);
        RowSeals seals = new RowSeals(keyring, random);
        JournalChain chain = new JournalChain(keys.chain);
        Journal journal = new Journal(session, new HouseClock(clock), chain, seals);
        Set<Notice> notices = notices(database);
        return new OpenVault(
                new OpenVault.Parts(folder, keyring, keys, store, database, seals, chain, journal, session),
                clock,
                random,
                notices);
    }

    private Set<Notice> notices(Database database) {
        Set<Notice> notices = EnumSet.noneOf(Notice.class);
        long free = freeBytes.applyAsLong(folder.root());
        if (free < NEARLY_FULL) {
            database.stopWriting(Kind.DISK_NEARLY_FULL);
            notices.add(Notice.DISK_NEARLY_FULL);
        } else if (free < GETTING_FULL) {
            notices.add(Notice.DISK_GETTING_FULL);
        }
        return notices;
    }
}
