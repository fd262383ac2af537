package fr.permanence.store.keyring;

import fr.permanence.access.Compartment;
import fr.permanence.access.Role;
import fr.permanence.ids.AccountId;
import fr.permanence.store.keyring.KeyringTrouble.Kind;
import fr.permanence.store.sealed.Aead;
import fr.permanence.store.sealed.Hkdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The file that holds the keys of the vault, closed: it opens with an account's passphrase or with the recovery key. */
public final class Keyring {
    private final Path path;
    private final SecureRandom random;
    private volatile KeyringFile file;

    private Keyring(Path path, KeyringFile file, SecureRandom random) {
        this.path = path;
        this.file = file;
        this.random = random;
    }

    /**
     * Makes the keys of a new vault and its first account, which is given every role's key it has a role for. Nothing
     * is written before {@link Founding#confirm}.
     *
     * @param file where keyring.bin will be
     * @param roles never empty
     * @param passphrase not changed: the caller wipes it
     * @throws IllegalArgumentException when the cost is under the floor or there is no role
     */
    public static Founding found(
            Path file, String accountName, Set<Role> roles, char[] passphrase, Argon2Cost cost, SecureRandom random) {
        return Founding.begin(file, new Founding.First(accountName, roles, cost), passphrase, random);
    }

    /**
     * Reads a keyring, without opening it.
     *
     * @throws KeyringTrouble MISSING, DAMAGED or NEWER_VERSION
     * @throws IOException when the disk refuses
     */
    public static Keyring load(Path file) throws KeyringTrouble, IOException {
        return new Keyring(file, KeyringDisk.read(file), new SecureRandom());
    }

    static Keyring of(Path path, KeyringFile file, SecureRandom random) {
        return new Keyring(path, file, random);
    }

    /**
     * Puts back the keyring that was replaced last, when the present one is damaged or gone; the damaged one is kept
     * beside it as {@code .damaged}. Accounts and passphrases are then as they were before the last change.
     *
     * @throws KeyringTrouble when the one before is missing or damaged too; nothing was changed then
     */
    public static Keyring restorePrevious(Path file) throws KeyringTrouble, IOException {
        KeyringFile previous = KeyringDisk.read(KeyringDisk.previous(file));
        if (Files.exists(file)) {
            Path aside = KeyringDisk.sibling(file, ".damaged");
            Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        new KeyringDisk(file).replace(previous, written -> {});
        return new Keyring(file, previous, new SecureRandom());
    }

    /**
     * Opens it with a passphrase. Takes the same time for a name that is not there.
     *
     * @param passphrase not changed: the caller wipes it
     * @throws KeyringTrouble WRONG_NAME_OR_PASSPHRASE, or NOT_OURS when someone else wrote the file
     */
    public OpenKeyring unlock(String accountName, char[] passphrase) throws KeyringTrouble {
        KeyringFile now = file;
        byte[] tag = Secrets.tag(now.id(), accountName);
        Optional<Slot> found = slot(now, slot -> MessageDigest.isEqual(slot.tag(), tag));
        Slot tried = found.orElseGet(() -> dearest(now));
        CompartmentKeys keys = tried.open(now.head(), passphrase, random);
        if (keys == null || found.isEmpty()) {
            if (keys != null) keys.close();
            throw new KeyringTrouble(Kind.WRONG_NAME_OR_PASSPHRASE);
        }
        return opened(now, tried, keys);
    }

    /**
     * Opens all three compartments with the key on paper.
     *
     * @throws KeyringTrouble WRONG_RECOVERY_KEY, or NOT_OURS
     */
    public OpenKeyring unlock(RecoveryKey key) throws KeyringTrouble {
        KeyringFile now = file;
        CompartmentKeys keys = openRecovery(now, key, random);
        if (keys == null) throw new KeyringTrouble(Kind.WRONG_RECOVERY_KEY);
        return opened(now, null, keys);
    }

    /**
     * Whether it is the passphrase of this account: lifts the veil over an open desk.
     *
     * @param passphrase not changed: the caller wipes it
     */
    public boolean isTheirPassphrase(AccountId account, char[] passphrase) {
        KeyringFile now = file;
        Optional<Slot> found = slot(now, slot -> slot.account().equals(account));
        CompartmentKeys keys = found.orElseGet(() -> dearest(now)).open(now.head(), passphrase, random);
        if (keys == null) return false;
        keys.close();
        return found.isPresent();
    }

    static @Nullable CompartmentKeys openRecovery(KeyringFile file, RecoveryKey key, SecureRandom random) {
        byte[] derived = recoverySecret(file.id(), key);
        byte @Nullable [] plain = null;
        try (Aead aead = new Aead(derived, random)) {
            plain = aead.open(file.head(), file.recovery());
            return plain == null ? null : CompartmentKeys.fromBytes(plain);
        } finally {
            Arrays.fill(derived, (byte) 0);
            if (plain != null) Arrays.fill(plain, (byte) 0);
        }
    }

    /** Not stretched: the recovery key is 256 random bits, which nobody can try out (RFC 5869, 3.3; RFC 9106, 1). */
    static byte[] recoverySecret(byte[] id, RecoveryKey key) {
        return Hkdf.derive(key.bytes(), id, "permanence/keyring/1/recovery", CompartmentKeys.KEY);
    }

    private OpenKeyring opened(KeyringFile now, @Nullable Slot slot, CompartmentKeys keys) throws KeyringTrouble {
        OpenKeyring open = new OpenKeyring(this, slot, keys, random);
        try {
            open.readDirectory(now);
            return open;
        } catch (KeyringTrouble trouble) {
            open.close();
            throw trouble;
        }
    }

    Path path() {
        return path;
    }

    void replaced(KeyringFile fresh) {
        file = fresh;
    }

    static Optional<Slot> slot(KeyringFile file, java.util.function.Predicate<Slot> wanted) {
        return file.slots().stream().filter(wanted).findFirst();
    }

    static Slot dearest(KeyringFile file) {
        return file.slots().stream()
                .max(Comparator.comparingLong(
                        slot -> (long) slot.cost().memoryMiB() * slot.cost().passes()))
                .orElseThrow();
    }

    /** A key that only who holds the desk's key has. */
    static byte[] deskSecret(CompartmentKeys keys, byte[] id, String purpose) throws KeyringTrouble {
        byte[] desk = keys.of(Compartment.DESK);
        if (desk == null) throw new KeyringTrouble(Kind.NOT_OURS);
        return Hkdf.derive(desk, id, "permanence/keyring/1/" + purpose, CompartmentKeys.KEY);
    }

    static List<AccountEntry> with(List<AccountEntry> accounts, AccountEntry added) {
        return java.util.stream.Stream.concat(accounts.stream(), java.util.stream.Stream.of(added))
                .toList();
    }
}
