package fr.permanence.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Chains the lines of the journal: each carries HMAC-SHA256 (RFC 2104) over the line before and itself, so that none can
 * be altered, added or taken out of the middle without being seen.
 */
public final class JournalChain {
    private static final byte[] START = new byte[32];

    private final byte[] key;

    /** @param key 32 bytes, copied */
    public JournalChain(byte[] key) {
        this.key = key.clone();
    }

    byte[] start() {
        return START.clone();
    }

    byte[] next(byte[] before, Line line) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(before);
            return mac.doFinal(line.bytes());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Wipes the key. */
    public void wipe() {
        java.util.Arrays.fill(key, (byte) 0);
    }

    /** What of a line is under the chain: everything, each field with its length before it. */
    @SuppressWarnings("ArrayRecordComponent") // the row's own bytes, read once; never compared
    record Line(
            long seq,
            long atMillis,
            long account,
            String verb,
            @Nullable Long subject,
            int direction,
            @Nullable Long reverses,
            @Nullable String undo,
            @Nullable String compartment,
            byte @Nullable [] sealed) {
        byte[] bytes() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DataOutputStream out = new DataOutputStream(bytes)) {
                out.writeLong(seq);
                out.writeLong(atMillis);
                out.writeLong(account);
                field(out, verb.getBytes(StandardCharsets.UTF_8));
                number(out, subject);
                out.writeByte(direction);
                number(out, reverses);
                field(out, undo == null ? null : undo.getBytes(StandardCharsets.UTF_8));
                field(out, compartment == null ? null : compartment.getBytes(StandardCharsets.UTF_8));
                field(out, sealed);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        }

        private static void number(DataOutputStream out, @Nullable Long number) throws IOException {
            out.writeBoolean(number != null);
            if (number != null) out.writeLong(number);
        }

        private static void field(DataOutputStream out, byte @Nullable [] field) throws IOException {
            out.writeInt(field == null ? -1 : field.length);
            if (field != null) out.write(field);
        }
    }
}
