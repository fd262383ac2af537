package fr.permanence.store.keyring;

import fr.permanence.text.CleanText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;

/** What is typed at the door, made into bytes. */
final class Secrets {
    private Secrets() {}

    /** The passphrase in UTF-8, accents composed, so that every keyboard gives the same bytes; the caller wipes it. */
    static byte[] bytesOf(char[] passphrase) {
        CharBuffer typed = CharBuffer.wrap(passphrase);
        // only the rare passphrase typed with separate accents passes through a String, which cannot be wiped
        CharBuffer composed = Normalizer.isNormalized(typed, Normalizer.Form.NFC)
                ? typed
                : CharBuffer.wrap(Normalizer.normalize(typed, Normalizer.Form.NFC));
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(composed);
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        encoded.clear();
        while (encoded.hasRemaining()) encoded.put((byte) 0);
        return bytes;
    }

    /** What finds an account by its name without keeping the name: SHA-256 over the keyring's id and the folded name. */
    static byte[] tag(byte[] keyringId, String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(keyringId);
            return digest.digest(CleanText.line(name).toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("SHA-256", absent);
        }
    }
}
