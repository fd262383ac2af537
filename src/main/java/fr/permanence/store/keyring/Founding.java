package fr.permanence.store.keyring;

import fr.permanence.access.Role;
import fr.permanence.ids.AccountId;
import fr.permanence.store.sealed.Aead;
import fr.permanence.text.CleanText;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A new keyring that waits, in memory only, until somebody shows that the recovery key was written down. */
public final class Founding implements AutoCloseable {
    private final Path path;
    private final KeyringFile file;
    private final RecoveryKey recoveryKey;
    private final AccountEntry first;
    private final CompartmentKeys keys;
    private final SecureRandom random;

    /** The first account: its name, its roles, the cost of its passphrase. */
    record First(String name, Set<Role> roles, Argon2Cost cost) {}

    private Founding(
            Path path,
            KeyringFile file,
            RecoveryKey recovery,
            AccountEntry first,
            CompartmentKeys keys,
            SecureRandom random) {
        this.path = path;
        this.file = file;
        this.recoveryKey = recovery;
        this.first = first;
        this.keys = keys;
        this.random = random;
    }

    static Founding begin(Path path, First first, char[] passphrase, SecureRandom random) {
        if (first.roles.isEmpty() || !first.cost.isFair()) throw new IllegalArgumentException("no role, or weak cost");
        AccountEntry entry = new AccountEntry(new AccountId(1), CleanText.line(first.name), first.roles);
        byte[] id = new byte[KeyringFile.ID];
        random.nextBytes(id);
        byte[] head = KeyringFile.head(id);
        RecoveryKey recovery = RecoveryKey.random(random);
        try (CompartmentKeys all = CompartmentKeys.random(random)) {
            CompartmentKeys held = java.util.Objects.requireNonNull(all.pick(Role.compartmentsOf(first.roles), null));
            Slot.Owner owner = new Slot.Owner(Secrets.tag(id, entry.name()), entry.id(), entry.roles());
            Slot slot = Slot.seal(head, owner, passphrase, first.cost, held, random);
            byte[] sealedKeys = sealRecovery(id, recovery, all, random);
            KeyringFile draft = new KeyringFile(id, 2, List.of(slot), sealedKeys, new byte[0], new byte[0]);
            return new Founding(path, Sealing.of(draft, List.of(entry), held, random), recovery, entry, held, random);
        }
    }

    private static byte[] sealRecovery(byte[] id, RecoveryKey recovery, CompartmentKeys all, SecureRandom random) {
        byte[] secret = Keyring.recoverySecret(id, recovery);
        byte[] plain = all.toBytes();
        try (Aead aead = new Aead(secret, random)) {
            return aead.seal(KeyringFile.head(id), plain);
        } finally {
            Arrays.fill(secret, (byte) 0);
            Arrays.fill(plain, (byte) 0);
        }
    }

    /** The key to print; it is shown nowhere else, ever. Wiped by {@link #confirm} and {@link #close}. */
    public RecoveryKey recoveryKey() {
        return recoveryKey;
    }

    /**
     * Writes the keyring, now that the recovery key was typed back, and opens it for the first account.
     *
     * @throws FileAlreadyExistsException when there is a keyring; it is left alone
     * @throws IOException when the disk refuses, or does not give back what was written
     */
    public OpenKeyring confirm() throws IOException {
        if (Files.exists(path)) throw new FileAlreadyExistsException("keyring");
        try {
            new KeyringDisk(path).replace(file, this::probe);
            Keyring keyring = Keyring.of(path, file, random);
            CompartmentKeys held = java.util.Objects.requireNonNull(keys.pick(keys.held(), null));
            OpenKeyring open = new OpenKeyring(keyring, file.slots().getFirst(), held, random);
            open.readDirectory(file);
            close();
            return open;
        } catch (KeyringTrouble trouble) {
            throw new IOException(trouble);
        }
    }

    private void probe(KeyringFile written) throws KeyringTrouble {
        CompartmentKeys opened = Keyring.openRecovery(written, recoveryKey, random);
        if (opened == null) throw new KeyringTrouble(KeyringTrouble.Kind.WRONG_RECOVERY_KEY);
        opened.close();
    }

    /** Gives up: wipes the keys; nothing was written. */
    @Override
    public void close() {
        recoveryKey.close();
        keys.close();
    }

    @Override
    public String toString() {
        return "Founding[" + first.id() + "]";
    }
}
