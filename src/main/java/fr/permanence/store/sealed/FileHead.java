package fr.permanence.store.sealed;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Mac;

/** The first page of a sealed file, written once: what it is, its version, and the random name its blocks are tied to. */
final class FileHead {
    static final int BYTES = 4096;
    static final int BLOCK = 4096;

    private static final byte[] MAGIC = {'P', 'E', 'R', 'M', 'S', 'E', 'A', 'L'};
    private static final short VERSION = 1;
    private static final int ID = 16;
    private static final int COVERED = MAGIC.length + 2 + 2 + 4 + ID;
    private static final int MAC = 32;

    private FileHead() {}

    /** A random name for a new file. */
    static byte[] newId(SecureRandom random) {
        byte[] id = new byte[ID];
        random.nextBytes(id);
        return id;
    }

    /** The page of a new file. */
    static byte[] page(byte[] id, byte[] blockKey) {
        ByteBuffer page = ByteBuffer.allocate(BYTES);
        page.put(MAGIC).putShort(VERSION).putShort((short) 0).putInt(BLOCK).put(id);
        return page.put(mac(page.array(), blockKey)).array();
    }

    /**
     * The random name in the page.
     *
     * @throws DamagedFile when it is no such page, was altered, or belongs to another key
     */
    static byte[] idIn(byte[] page, byte[] blockKey) throws DamagedFile {
        byte[] found = Arrays.copyOfRange(page, COVERED, COVERED + MAC);
        boolean sound = MessageDigest.isEqual(found, mac(page, blockKey));
        boolean empty = isZero(page, COVERED + MAC);
        ByteBuffer fields = ByteBuffer.wrap(page);
        byte[] magic = new byte[MAGIC.length];
        fields.get(magic);
        boolean ours = Arrays.equals(magic, MAGIC) && fields.getShort() == VERSION;
        if (!sound || !empty || !ours) throw new DamagedFile(DamagedFile.HEAD);
        return Arrays.copyOfRange(page, COVERED - ID, COVERED);
    }

    private static boolean isZero(byte[] page, int from) {
        for (int i = from; i < page.length; i++) if (page[i] != 0) return false;
        return true;
    }

    private static byte[] mac(byte[] page, byte[] blockKey) {
        byte[] id = Arrays.copyOfRange(page, COVERED - ID, COVERED);
        ErasableKey key = new ErasableKey(Hkdf.derive(blockKey, id, "permanence/sealed/1/head", MAC));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(page, 0, COVERED);
            return mac.doFinal();
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("HmacSHA256", absent);
        } finally {
            key.destroy();
        }
    }
}
