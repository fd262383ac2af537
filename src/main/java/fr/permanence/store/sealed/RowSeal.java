package fr.permanence.store.sealed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/**
 * Seals the content of single rows for one compartment, so that who lacks its key cannot read them even inside an open
 * vault: AES-256-GCM, tied to the table and the row it was written for.
 */
public final class RowSeal implements AutoCloseable {
    private final Aead aead;

    /** Works under a key derived from the compartment's, 32 bytes, which is copied. */
    public RowSeal(byte[] key, SecureRandom random) {
        aead = new Aead(key, random);
    }

    /** Seals what a row holds; two seals of the same content differ. */
    public byte[] seal(String table, long id, byte[] plain) {
        return aead.seal(place(table, id), plain);
    }

    /**
     * What the row holds.
     *
     * @throws BrokenSeal when it was altered, moved from another row, or sealed under another key
     */
    public byte[] open(String table, long id, byte[] sealed) throws BrokenSeal {
        byte[] plain = aead.open(place(table, id), sealed);
        if (plain == null) throw new BrokenSeal();
        return plain;
    }

    private static byte[] place(String table, long id) {
        byte[] name = table.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Integer.BYTES + name.length + Long.BYTES)
                .putInt(name.length)
                .put(name)
                .putLong(id)
                .array();
    }

    /** Wipes the key. */
    @Override
    public void close() {
        aead.close();
    }

    /** A row does not open: altered, out of place, or of another key. */
    public static final class BrokenSeal extends Exception {
        private static final long serialVersionUID = 1L;

        BrokenSeal() {}
    }
}
