package fr.permanence.command;

import fr.permanence.sample.Progress;
import fr.permanence.sample.SampleSize;
import fr.permanence.store.OpenVault;
import fr.permanence.store.StoreTrouble;
import fr.permanence.store.StoreTrouble.Kind;
import fr.permanence.store.Vault;
import fr.permanence.store.VaultFolder;
import fr.permanence.store.files.Folders;
import fr.permanence.store.files.OwnerOnly;
import fr.permanence.store.keyring.Argon2Cost;
import fr.permanence.text.HouseClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;

/**
 * Makes a fictional centre aside and puts it in its place once it is whole: a making that was interrupted leaves no vault,
 * only a folder that the next one clears.
 */
final class SampleFolder {
    private final VaultFolder folder;
    private final Clock clock;
    private final SecureRandom random;
    private final Argon2Cost cost;

    SampleFolder(VaultFolder folder, Clock clock, SecureRandom random, Argon2Cost cost) {
        this.folder = folder;
        this.clock = clock;
        this.random = random;
        this.cost = cost;
    }

    /**
     * Makes it, looks through it from end to end, and puts it in its place.
     *
     * @return each table and how many rows it holds
     * @throws StoreTrouble {@code ALREADY_FOUNDED}, {@code IN_USE}, or what the disk refuses; there is no vault then
     */
    Map<String, Long> make(SampleSize size, char[] passphrase, Progress progress) {
        try (Vault place = Vault.at(folder, clock, random, cost)) {
            if (place.isFounded()) throw new StoreTrouble(Kind.ALREADY_FOUNDED);
            VaultFolder making = new VaultFolder(folder.aside().resolve("sample"));
            try {
                OwnerOnly.directory(folder.aside());
                Folders.discard(making.root());
                Map<String, Long> counts = makeIn(making, size, passphrase, progress);
                // The lock of the place is held already; the one of the making was let go.
                Files.deleteIfExists(making.lock());
                Folders.moveInto(making.root(), folder.root(), making.keyring());
                return counts;
            } catch (IOException e) {
                throw new StoreTrouble(Kind.WRITE_FAILED, e);
            } finally {
                discardQuietly(making.root());
            }
        }
    }

    private Map<String, Long> makeIn(VaultFolder making, SampleSize size, char[] passphrase, Progress progress) {
        try (Vault vault = Vault.at(making, clock, random, cost)) {
            OpenVault open = SampleVault.make(vault, new HouseClock(clock), size, passphrase, progress);
            try {
                return open.verification().counts();
            } finally {
                open.lock();
            }
        }
    }

    private static void discardQuietly(Path making) {
        try {
            Folders.discard(making);
        } catch (IOException e) {
            // The next making clears it.
        }
    }
}
