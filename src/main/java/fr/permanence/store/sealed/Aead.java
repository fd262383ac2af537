package fr.permanence.store.sealed;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.concurrent.ConcurrentLinkedDeque;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;

/**
 * Seals bytes under one key so that they can neither be read nor altered without it: AES-256-GCM with a random 96-bit
 * nonce and a 128-bit tag (NIST SP 800-38D, 8.2.2; at most 2^32 seals under one key, 8.3). A seal is
 * {@code nonce ‖ ciphertext ‖ tag}. Safe for several threads.
 */
public final class Aead implements AutoCloseable {
    /** Bytes of the nonce before the ciphertext. */
    public static final int NONCE = 12;
    /** Bytes of the tag after it. */
    public static final int TAG = 16;
    /** How much longer a seal is than what it holds. */
    public static final int OVERHEAD = NONCE + TAG;

    private static final int KEY = 32;

    private final ErasableKey key;
    private final SecureRandom random;
    private final ConcurrentLinkedDeque<Cipher> idle = new ConcurrentLinkedDeque<>();

    /** Copies the key, 32 bytes; the caller still owns, and wipes, its own. */
    public Aead(byte[] key, SecureRandom random) {
        if (key.length != KEY) throw new IllegalArgumentException("key length " + key.length);
        this.key = new ErasableKey(key);
        this.random = random;
    }

    /**
     * Seals the bytes.
     *
     * @param associated what the seal belongs to; not kept in it, asked again to open it
     */
    public byte[] seal(byte[] associated, byte[] plain) {
        byte[] sealed = new byte[plain.length + OVERHEAD];
        seal(associated, new Span(plain, 0, plain.length), sealed, 0);
        return sealed;
    }

    /** What was sealed, or null when the key or what it belongs to is another, or one bit was altered. */
    public byte @Nullable [] open(byte[] associated, byte[] sealed) {
        if (sealed.length < OVERHEAD) return null;
        byte[] plain = new byte[sealed.length - OVERHEAD];
        return open(associated, new Span(sealed, 0, sealed.length), plain, 0) ? plain : null;
    }

    /** A run of bytes inside a longer array. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Span(byte[] bytes, int from, int length) {}

    void seal(byte[] associated, Span plain, byte[] to, int at) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        System.arraycopy(nonce, 0, to, at, NONCE);
        Cipher cipher = borrow();
        try {
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG * 8, nonce));
            cipher.updateAAD(associated);
            cipher.doFinal(plain.bytes, plain.from, plain.length, to, at + NONCE);
            idle.push(cipher);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM", impossible);
        }
    }

    boolean open(byte[] associated, Span sealed, byte[] to, int at) {
        Cipher cipher = borrow();
        try {
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG * 8, sealed.bytes, sealed.from, NONCE));
            cipher.updateAAD(associated);
            cipher.doFinal(sealed.bytes, sealed.from + NONCE, sealed.length - NONCE, to, at);
            idle.push(cipher);
            return true;
        } catch (AEADBadTagException altered) {
            idle.push(cipher);
            return false;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM", impossible);
        }
    }

    private Cipher borrow() {
        Cipher ready = idle.poll();
        if (ready != null) return ready;
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("AES-GCM", absent);
        }
    }

    /** Wipes the key, also from the ciphers that worked with it, by giving them another one. */
    @Override
    public void close() {
        key.destroy();
        ErasableKey blank = new ErasableKey(new byte[KEY]);
        for (Cipher cipher = idle.poll(); cipher != null; cipher = idle.poll()) {
            try {
                cipher.init(Cipher.DECRYPT_MODE, blank, new GCMParameterSpec(TAG * 8, new byte[NONCE]));
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException("AES-GCM", impossible);
            }
        }
    }
}
