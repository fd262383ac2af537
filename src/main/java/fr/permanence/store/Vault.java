package fr.permanence.store;

import fr.permanence.access.Role;
import fr.permanence.access.Session;
import fr.permanence.ids.AccountId;
import fr.permanence.store.StoreTrouble.Kind;
import fr.permanence.store.keyring.Argon2Cost;
import fr.permanence.store.keyring.Keyring;
import fr.permanence.store.keyring.KeyringTrouble;
import fr.permanence.store.keyring.OpenKeyring;
import fr.permanence.store.keyring.RecoveryKey;
import fr.permanence.store.keyring.SignInDelays;
import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

/**
 * The door of what is entrusted to the house: founding it, opening it with a passphrase or the recovery key, and the
 * reasons why it stays shut. One process holds it at a time.
 */
public final class Vault implements AutoCloseable {
    private final VaultFolder folder;
    private final Clock clock;
    private final SecureRandom random;
    private final Argon2Cost cost;
    private final FolderLock lock;

    private Vault(VaultFolder folder, Clock clock, SecureRandom random, Argon2Cost cost, FolderLock lock) {
        this.folder = folder;
        this.clock = clock;
        this.random = random;
        this.cost = cost;
        this.lock = lock;
    }

    /**
     * The vault of this folder, which is made if it is missing; held until {@link #close}.
     *
     * @param cost what a passphrase of a new account costs to try
     * @throws StoreTrouble {@code IN_USE} or {@code FOLDER_NOT_WRITABLE}
     */
    public static Vault at(VaultFolder folder, Clock clock, SecureRandom random, Argon2Cost cost) {
        return new Vault(folder, clock, random, cost, FolderLock.take(folder));
    }

    /** Where it lies. */
    public VaultFolder folder() {
        return folder;
    }

    /** Whether there is a vault, or what is left of one; when not, one may be founded. */
    public boolean isFounded() {
        return folder.isFounded();
    }

    /** What a new vault starts with. */
    public record Foundation(String centreName, boolean demonstration, String accountName, Set<Role> roles) {
        public Foundation {
            roles = Set.copyOf(roles);
        }
    }

    /**
     * Prepares a new vault. Nothing is on the disk before the recovery key was confirmed.
     *
     * @param passphrase wiped by the caller
     * @throws StoreTrouble {@code ALREADY_FOUNDED}
     */
    public VaultFounding found(Foundation foundation, char[] passphrase) {
        if (isFounded()) throw new StoreTrouble(Kind.ALREADY_FOUNDED);
        var founding =
                Keyring.found(folder.keyring(), foundation.accountName(), foundation.roles(), passphrase, cost, random);
        return new VaultFounding(founding, foundation, new VaultOpening(folder, clock, random));
    }

    /**
     * Opens the vault. Takes as long as Argon2id takes, about a second.
     *
     * @param passphrase wiped by the caller
     * @throws StoreTrouble says why it stays shut
     */
    public OpenVault unlock(String accountName, char[] passphrase) {
        return open(keyring -> keyring.unlock(accountName, passphrase));
    }

    /** Opens the vault with the recovery key, as the account it was made with. */
    public OpenVault unlock(RecoveryKey key) {
        return open(keyring -> keyring.unlock(key));
    }

    /** Whether this is the passphrase of the account; lifts the veil. Counts as a failed sign-in when it is not. */
    public boolean isTheirPassphrase(AccountId account, char[] passphrase) {
        SignInDelays delays = delays();
        refuseToHurry(delays);
        boolean theirs = load().isTheirPassphrase(account, passphrase);
        note(delays, theirs);
        return theirs;
    }

    /** How long to wait before the next try; zero when there is no need to. */
    public Duration waitBeforeNextTry() {
        return delays().remaining();
    }

    /** Who a new passphrase is for and how hard it is to try. */
    public Argon2Cost cost() {
        return cost;
    }

    @FunctionalInterface
    private interface Unlocking {
        OpenKeyring with(Keyring keyring) throws KeyringTrouble;
    }

    private OpenVault open(Unlocking unlocking) {
        if (!isFounded()) throw new StoreTrouble(Kind.NOT_FOUNDED);
        SignInDelays delays = delays();
        refuseToHurry(delays);
        OpenKeyring keyring;
        try {
            keyring = unlocking.with(load());
            note(delays, true);
        } catch (KeyringTrouble e) {
            note(delays, false);
            throw new StoreTrouble(kindOf(e), e);
        }
        return new VaultOpening(folder, clock, random).open(keyring);
    }

    private Keyring load() {
        if (!Files.exists(folder.keyring())) throw new StoreTrouble(Kind.KEYRING_DAMAGED);
        try {
            return Keyring.load(folder.keyring());
        } catch (KeyringTrouble e) {
            throw new StoreTrouble(kindOf(e), e);
        } catch (IOException e) {
            throw new StoreTrouble(Kind.KEYRING_DAMAGED, e);
        }
    }

    private SignInDelays delays() {
        return new SignInDelays(folder.delays(), clock);
    }

    private static void refuseToHurry(SignInDelays delays) {
        Duration remaining = delays.remaining();
        if (remaining.isPositive())
            throw new StoreTrouble(Kind.WAIT, remaining.plusMillis(999).toSeconds());
    }

    private static void note(SignInDelays delays, boolean succeeded) {
        if (succeeded) delays.succeeded();
        else delays.failed();
    }

    static Kind kindOf(KeyringTrouble trouble) {
        return switch (trouble.kind()) {
            case MISSING, DAMAGED -> Kind.KEYRING_DAMAGED;
            case NOT_OURS -> Kind.KEYRING_NOT_OURS;
            case NEWER_VERSION -> Kind.KEYRING_NEWER;
            case WRONG_NAME_OR_PASSPHRASE -> Kind.WRONG_NAME_OR_PASSPHRASE;
            case WRONG_RECOVERY_KEY -> Kind.WRONG_RECOVERY_KEY;
            case NAME_TAKEN -> Kind.NAME_TAKEN;
            case KEY_NOT_HELD -> Kind.KEY_NOT_HELD;
        };
    }

    static Session sessionOf(OpenKeyring keyring) {
        return new Session(keyring.account(), keyring.name(), keyring.roles());
    }

    @Override
    public void close() {
        lock.close();
    }
}
