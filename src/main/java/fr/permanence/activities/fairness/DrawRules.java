package fr.permanence.activities.fairness;

import fr.permanence.ids.WaitingId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * A draw that anybody can repeat: each request is put in the order of SHA-256 over the seed, a colon and its number in
 * decimal digits.
 */
public final class DrawRules {
    private DrawRules() {}

    /** The order that this seed gives; the order in which they are handed in changes nothing. */
    public static List<WaitingId> order(String seed, Collection<WaitingId> among) {
        return among.stream()
                .sorted(Comparator.comparing((WaitingId id) -> lot(seed, id)).thenComparingLong(WaitingId::value))
                .toList();
    }

    private static String lot(String seed, WaitingId id) {
        try {
            byte[] written = (seed + ":" + id.value()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(written));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
