package fr.permanence.store.keyring;

import fr.permanence.store.keyring.KeyringTrouble.Kind;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What keyring.bin holds; the layout is told byte by byte in vault-format.md.
 *
 * @param id random, made with the keyring
 * @param nextAccount the number of the next account
 * @param slots one for each account
 * @param recovery the three keys, sealed under the recovery key
 * @param directory names and roles, sealed under a key derived from the desk's
 * @param mac over all that, under another key derived from the desk's
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record KeyringFile(byte[] id, long nextAccount, List<Slot> slots, byte[] recovery, byte[] directory, byte[] mac) {
    static final int ID = 16;
    private static final byte[] MAGIC = {'P', 'E', 'R', 'M', 'K', 'E', 'Y', 'S'};
    private static final short VERSION = 1;
    private static final int SUM = 32;
    private static final int MAC = 32;
    private static final int MOST_SLOTS = 1000;
    private static final int MOST_BYTES = 1 << 20;

    /** What every seal of the file is tied to: kind, version, id. */
    static byte[] head(byte[] id) {
        return ByteBuffer.allocate(MAGIC.length + 2 + 2 + ID)
                .put(MAGIC)
                .putShort(VERSION)
                .putShort((short) 0)
                .put(id)
                .array();
    }

    byte[] head() {
        return head(id);
    }

    private byte[] body() {
        int length = head().length + 8 + 2 + slots.size() * Slot.BYTES + 2 + recovery.length + 4 + directory.length;
        ByteBuffer body = ByteBuffer.allocate(length);
        body.put(head()).putLong(nextAccount).putShort((short) slots.size());
        slots.forEach(slot -> slot.put(body));
        body.putShort((short) recovery.length).put(recovery);
        return body.putInt(directory.length).put(directory).array();
    }

    /** The same with the mac that this key gives. */
    KeyringFile signed(byte[] macKey) {
        return new KeyringFile(id, nextAccount, slots, recovery, directory, hmac(macKey, body()));
    }

    boolean isSignedBy(byte[] macKey) {
        return MessageDigest.isEqual(mac, hmac(macKey, body()));
    }

    byte[] encode() {
        byte[] body = body();
        byte[] all = Arrays.copyOf(body, body.length + MAC + SUM);
        System.arraycopy(mac, 0, all, body.length, MAC);
        byte[] sum = sum(all, body.length + MAC);
        System.arraycopy(sum, 0, all, body.length + MAC, SUM);
        return all;
    }

    /**
     * Reads the file's bytes.
     *
     * @throws KeyringTrouble DAMAGED or NEWER_VERSION
     */
    static KeyringFile decode(byte[] all) throws KeyringTrouble {
        int summed = all.length - SUM;
        if (summed < MAGIC.length + 2 || all.length > MOST_BYTES) throw new KeyringTrouble(Kind.DAMAGED);
        byte[] sum = Arrays.copyOfRange(all, summed, all.length);
        if (!MessageDigest.isEqual(sum, sum(all, summed))) throw new KeyringTrouble(Kind.DAMAGED);
        ByteBuffer from = ByteBuffer.wrap(all, 0, summed);
        if (!Arrays.equals(take(from, MAGIC.length), MAGIC)) throw new KeyringTrouble(Kind.DAMAGED);
        if (from.getShort() > VERSION) throw new KeyringTrouble(Kind.NEWER_VERSION);
        try {
            KeyringFile read = fields(from);
            // one way to write a thing only: a bit that stands for nothing could be altered without being signed
            if (!Arrays.equals(read.encode(), all)) throw new KeyringTrouble(Kind.DAMAGED);
            return read;
        } catch (BufferUnderflowException tooShort) {
            throw new KeyringTrouble(Kind.DAMAGED);
        }
    }

    private static KeyringFile fields(ByteBuffer from) throws KeyringTrouble {
        boolean known = from.getShort() == 0;
        byte[] id = take(from, ID);
        long nextAccount = from.getLong();
        List<Slot> slots = slots(from);
        byte[] recovery = take(from, from.getShort());
        byte[] directory = take(from, from.getInt());
        byte[] mac = take(from, MAC);
        if (!known || from.hasRemaining()) throw new KeyringTrouble(Kind.DAMAGED);
        return new KeyringFile(id, nextAccount, slots, recovery, directory, mac);
    }

    private static List<Slot> slots(ByteBuffer from) throws KeyringTrouble {
        int count = from.getShort();
        if (count < 1 || count > MOST_SLOTS) throw new KeyringTrouble(Kind.DAMAGED);
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Slot slot = Slot.get(from);
            if (slot == null) throw new KeyringTrouble(Kind.DAMAGED);
            slots.add(slot);
        }
        return List.copyOf(slots);
    }

    private static byte[] take(ByteBuffer from, int length) throws KeyringTrouble {
        if (length < 0 || length > from.remaining()) throw new KeyringTrouble(Kind.DAMAGED);
        byte[] taken = new byte[length];
        from.get(taken);
        return taken;
    }

    private static byte[] sum(byte[] bytes, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, 0, length);
            return digest.digest();
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("SHA-256", absent);
        }
    }

    private static byte[] hmac(byte[] key, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(body);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("HmacSHA256", absent);
        }
    }
}
