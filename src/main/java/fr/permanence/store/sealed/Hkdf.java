package fr.permanence.store.sealed;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/** Makes several keys, each for one purpose, from one: HKDF with SHA-256 (RFC 5869). */
public final class Hkdf {
    private Hkdf() {}

    /**
     * The key for a purpose. Different purposes give keys of which one tells nothing of the other.
     *
     * @param key full-entropy key, 32 bytes; not changed
     * @param salt not secret; may be empty (RFC 5869, 3.1)
     * @param purpose names the use, RFC 5869's {@code info}
     * @param length 1 to 8160 bytes
     */
    public static byte[] derive(byte[] key, byte[] salt, String purpose, int length) {
        try {
            HKDFParameterSpec.Builder extract = HKDFParameterSpec.ofExtract().addIKM(key);
            if (salt.length > 0) extract.addSalt(salt);
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(extract.thenExpand(purpose.getBytes(StandardCharsets.UTF_8), length));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("HKDF-SHA256", absent);
        }
    }
}
