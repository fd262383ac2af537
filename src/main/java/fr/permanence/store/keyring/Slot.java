package fr.permanence.store.keyring;

import fr.permanence.access.Role;
import fr.permanence.ids.AccountId;
import fr.permanence.store.sealed.Aead;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account's place in the keyring: its keys, sealed under its passphrase.
 *
 * @param tag finds it by name, 32 bytes
 * @param account which account
 * @param roles what the account is there to do
 * @param cost the work to try a passphrase
 * @param salt 16 random bytes, new with each passphrase
 * @param sealed the sealed keys
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Slot(byte[] tag, AccountId account, Set<Role> roles, Argon2Cost cost, byte[] salt, byte[] sealed) {
    static final int TAG = 32;
    static final int SALT = 16;
    private static final int SEALED = CompartmentKeys.BYTES + Aead.OVERHEAD;
    private static final int PUBLIC = TAG + 8 + 2 + 2 + 1 + 1 + SALT;
    static final int BYTES = PUBLIC + SEALED;

    /** Who a slot is for. */
    record Owner(byte[] tag, AccountId account, Set<Role> roles) {}

    static Slot seal(
            byte[] head, Owner owner, char[] passphrase, Argon2Cost cost, CompartmentKeys keys, SecureRandom random) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        Slot open = new Slot(owner.tag, owner.account, owner.roles, cost, salt, new byte[0]);
        byte[] plain = keys.toBytes();
        byte[] key = open.stretch(passphrase);
        try (Aead aead = new Aead(key, random)) {
            return new Slot(owner.tag, owner.account, owner.roles, cost, salt, aead.seal(open.place(head), plain));
        } finally {
            Arrays.fill(key, (byte) 0);
            Arrays.fill(plain, (byte) 0);
        }
    }

    Owner owner() {
        return new Owner(tag, account, roles);
    }

    /** The keys, or null when it is not the passphrase; takes as long either way. */
    @Nullable
    CompartmentKeys open(byte[] head, char[] passphrase, SecureRandom random) {
        byte[] key = stretch(passphrase);
        byte @Nullable [] plain = null;
        try (Aead aead = new Aead(key, random)) {
            plain = aead.open(place(head), sealed);
            return plain == null ? null : CompartmentKeys.fromBytes(plain);
        } finally {
            Arrays.fill(key, (byte) 0);
            if (plain != null) Arrays.fill(plain, (byte) 0);
        }
    }

    private byte[] stretch(char[] passphrase) {
        byte[] bytes = Secrets.bytesOf(passphrase);
        try {
            return cost.stretch(bytes, salt);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** What the seal is tied to: the file, and everything of the slot that is not sealed. */
    private byte[] place(byte[] head) {
        ByteBuffer place = ByteBuffer.allocate(head.length + PUBLIC).put(head);
        putPublic(place);
        return place.array();
    }

    private void putPublic(ByteBuffer to) {
        to.put(tag).putLong(account.value()).putShort((short) Codes.ofRoles(roles));
        to.putShort((short) cost.memoryMiB())
                .put((byte) cost.passes())
                .put((byte) cost.lanes())
                .put(salt);
    }

    void put(ByteBuffer to) {
        putPublic(to);
        to.put(sealed);
    }

    /** The next slot, or null when its numbers are out of bounds. */
    static @Nullable Slot get(ByteBuffer from) {
        byte[] tag = new byte[TAG];
        from.get(tag);
        AccountId account = new AccountId(from.getLong());
        Set<Role> roles = Codes.roles(from.getShort());
        int memory = from.getShort();
        int passes = from.get();
        int lanes = from.get();
        byte[] salt = new byte[SALT];
        from.get(salt);
        byte[] sealed = new byte[SEALED];
        from.get(sealed);
        if (roles.isEmpty() || !Argon2Cost.fits(memory, passes, lanes)) return null;
        return new Slot(tag, account, roles, new Argon2Cost(memory, passes, lanes), salt, sealed);
    }
}
