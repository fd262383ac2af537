package fr.permanence.store.backup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The sealed container of one backup: the keyring as it is, then the store in chunks under AES-256-GCM (NIST SP 800-38D)
 * with the chunk's number and a last-chunk flag in the nonce, so that none can be cut off, moved or added (the STREAM
 * construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015). Byte by byte in {@code src/docs/vault-format.md}.
 */
final class BackupFile {
    private static final byte[] MAGIC = "PERMBAK1".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 32;
    private static final int CHUNK = 1 << 20;
    private static final int TAG = 16;
    private static final int KEYRING_LIMIT = 1 << 20;

    private BackupFile() {}

    /** Something in the container was altered, cut or added. */
    static final class DamagedBackup extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Writes a container.
     *
     * @param key 32 bytes
     * @throws java.io.InterruptedIOException when {@code cancelled} says so, between two chunks
     */
    static void write(
            OutputStream target,
            byte[] keyring,
            InputStream store,
            byte[] key,
            SecureRandom random,
            BooleanSupplier cancelled)
            throws IOException {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(target, CHUNK));
        out.write(MAGIC);
        out.write(salt);
        out.writeInt(keyring.length);
        out.write(keyring);
        byte[] head = head(salt, keyring);
        byte[] fileKey = fileKey(key, salt);
        byte[] chunk = store.readNBytes(CHUNK);
        for (int number = 0; ; number++) {
            if (cancelled.getAsBoolean()) throw new java.io.InterruptedIOException();
            byte[] next = chunk.length < CHUNK ? new byte[0] : store.readNBytes(CHUNK);
            boolean last = next.length == 0;
            byte[] sealed = crypt(Cipher.ENCRYPT_MODE, fileKey, number, last, head, chunk);
            out.writeInt(last ? -sealed.length : sealed.length);
            out.write(sealed);
            if (last) break;
            chunk = next;
        }
        out.flush();
        Arrays.fill(fileKey, (byte) 0);
    }

    /**
     * Reads a container back: checks every chunk and writes the store to {@code store}.
     *
     * @return the keyring
     */
    static byte[] read(InputStream source, OutputStream store, byte[] key) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(source, CHUNK));
        if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) throw new DamagedBackup();
        byte[] salt = in.readNBytes(SALT);
        byte[] keyring = in.readNBytes(length(in, KEYRING_LIMIT));
        byte[] head = head(salt, keyring);
        byte[] fileKey = fileKey(key, salt);
        for (int number = 0; ; number++) {
            int length = readInt(in);
            boolean last = length < 0;
            byte[] sealed = chunk(in, Math.abs((long) length));
            store.write(crypt(Cipher.DECRYPT_MODE, fileKey, number, last, head, sealed));
            if (last) break;
        }
        Arrays.fill(fileKey, (byte) 0);
        if (in.read() >= 0) throw new DamagedBackup();
        return keyring;
    }

    private static byte[] chunk(DataInputStream in, long length) throws IOException {
        if (length > CHUNK + TAG) throw new DamagedBackup();
        byte[] sealed = in.readNBytes((int) length);
        if (sealed.length < length) throw new DamagedBackup();
        return sealed;
    }

    private static int readInt(DataInputStream in) throws IOException {
        try {
            return in.readInt();
        } catch (EOFException e) {
            throw new DamagedBackup();
        }
    }

    private static int length(DataInputStream in, int limit) throws IOException {
        int length = readInt(in);
        if (length < 0 || length > limit) throw new DamagedBackup();
        return length;
    }

    private static byte[] head(byte[] salt, byte[] keyring) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(MAGIC);
            digest.update(salt);
            return digest.digest(keyring);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One key a file: HMAC-SHA256 of its salt, as HKDF's extract step (RFC 5869) with the roles of key and salt kept. */
    private static byte[] fileKey(byte[] key, byte[] salt) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(salt);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] crypt(int mode, byte[] key, int number, boolean last, byte[] head, byte[] text)
            throws DamagedBackup {
        byte[] nonce = ByteBuffer.allocate(12)
                .putInt(7, number)
                .put(11, (byte) (last ? 1 : 0))
                .array();
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG * 8, nonce));
            cipher.updateAAD(head);
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            if (mode == Cipher.DECRYPT_MODE) throw new DamagedBackup();
            throw new IllegalStateException(e);
        }
    }
}
