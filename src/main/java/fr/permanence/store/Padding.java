package fr.permanence.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Lengthens what will be sealed to a round length, so that the length of a sealed row tells little of what it holds. */
public final class Padding {
    private static final int STEP = 256;

    private Padding() {}

    /** The text in UTF-8 with spaces behind it, a multiple of {@value #STEP} bytes; a JSON reader passes over them. */
    public static byte[] padded(String text) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        byte[] padded = Arrays.copyOf(plain, Math.max(STEP, Math.ceilDiv(plain.length, STEP) * STEP));
        Arrays.fill(padded, plain.length, padded.length, (byte) ' ');
        return padded;
    }
}
