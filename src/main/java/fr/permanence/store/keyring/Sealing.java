package fr.permanence.store.keyring;

import fr.permanence.store.keyring.KeyringTrouble.Kind;
import fr.permanence.store.sealed.Aead;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;

/** What the desk's key does for the keyring itself: it seals the list of accounts and signs the whole. */
final class Sealing {
    private Sealing() {}

    /** The same keyring with this list of accounts, signed. */
    static KeyringFile of(KeyringFile draft, List<AccountEntry> accounts, CompartmentKeys keys, SecureRandom random) {
        byte[] plain = Directory.toBytes(accounts);
        try (Secret directory = new Secret(keys, draft, "directory");
                Secret mac = new Secret(keys, draft, "mac");
                Aead aead = new Aead(directory.bytes, random)) {
            byte[] sealed = aead.seal(draft.head(), plain);
            return new KeyringFile(
                            draft.id(), draft.nextAccount(), draft.slots(), draft.recovery(), sealed, new byte[0])
                    .signed(mac.bytes);
        } catch (KeyringTrouble noDesk) {
            throw new IllegalStateException(noDesk);
        }
    }

    /**
     * The list of accounts, once the signature was checked.
     *
     * @throws KeyringTrouble NOT_OURS
     */
    static List<AccountEntry> accounts(KeyringFile file, CompartmentKeys keys, SecureRandom random)
            throws KeyringTrouble {
        try (Secret directory = new Secret(keys, file, "directory");
                Secret mac = new Secret(keys, file, "mac");
                Aead aead = new Aead(directory.bytes, random)) {
            if (!file.isSignedBy(mac.bytes)) throw new KeyringTrouble(Kind.NOT_OURS);
            byte[] plain = aead.open(file.head(), file.directory());
            if (plain == null) throw new KeyringTrouble(Kind.NOT_OURS);
            return Directory.fromBytes(plain);
        }
    }

    private static final class Secret implements AutoCloseable {
        private final byte[] bytes;

        Secret(CompartmentKeys keys, KeyringFile file, String purpose) throws KeyringTrouble {
            bytes = Keyring.deskSecret(keys, file.id(), purpose);
        }

        @Override
        public void close() {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
