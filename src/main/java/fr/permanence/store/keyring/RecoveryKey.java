package fr.permanence.store.keyring;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The key on paper that opens everything when all passphrases are lost: 256 random bits, written as thirteen groups of
 * five signs (Crockford's base 32: no I, L, O, U). The fifth sign of a group checks the four before it and its place.
 */
public final class RecoveryKey implements AutoCloseable {
    static final int BYTES = 32;
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUPS = 13;
    private static final int SIGNS_IN_GROUP = 4;

    private final byte[] bytes;

    private RecoveryKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** What reading a typed key gives. */
    public sealed interface Reading {
        /** A well-typed key; whether it is the right one shows when it is tried. */
        record Key(RecoveryKey key) implements Reading {}

        /**
         * A typing slip.
         *
         * @param group the first group that cannot be right, from 1; the last plus one when there is too much
         */
        record Slip(int group) implements Reading {}
    }

    static RecoveryKey random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new RecoveryKey(bytes);
    }

    byte[] bytes() {
        return bytes;
    }

    /** The thirteen groups, to print and to ask two of them back. */
    public List<String> groups() {
        List<String> groups = new ArrayList<>();
        for (int group = 0; group < GROUPS; group++) {
            StringBuilder signs = new StringBuilder();
            int[] values = new int[SIGNS_IN_GROUP];
            for (int i = 0; i < SIGNS_IN_GROUP; i++) {
                values[i] = fiveBits(group * SIGNS_IN_GROUP + i);
                signs.append(SIGNS.charAt(values[i]));
            }
            groups.add(signs.append(SIGNS.charAt(check(group, values))).toString());
        }
        return groups;
    }

    /** Whether the group, from 0, was typed back right; forgiving like {@link #read}. */
    public boolean hasGroup(int group, CharSequence typed) {
        return groups().get(group).equals(clean(typed));
    }

    /** Reads a typed key: spaces, dashes, dots and case do not matter, O is 0, I and L are 1. */
    public static Reading read(CharSequence typed) {
        String signs = clean(typed);
        byte[] bits = new byte[GROUPS * SIGNS_IN_GROUP];
        for (int group = 0; group < GROUPS; group++) {
            int from = group * (SIGNS_IN_GROUP + 1);
            if (signs.length() < from + SIGNS_IN_GROUP + 1) return new Reading.Slip(group + 1);
            int[] values = new int[SIGNS_IN_GROUP];
            for (int i = 0; i < SIGNS_IN_GROUP; i++) {
                values[i] = SIGNS.indexOf(signs.charAt(from + i));
                if (values[i] < 0) return new Reading.Slip(group + 1);
                bits[group * SIGNS_IN_GROUP + i] = (byte) values[i];
            }
            int written = SIGNS.indexOf(signs.charAt(from + SIGNS_IN_GROUP));
            if (written != check(group, values)) return new Reading.Slip(group + 1);
        }
        if (signs.length() > GROUPS * (SIGNS_IN_GROUP + 1)) return new Reading.Slip(GROUPS + 1);
        return assemble(bits);
    }

    private static Reading assemble(byte[] bits) {
        RecoveryKey key = new RecoveryKey(new byte[BYTES]);
        for (int bit = 0; bit < BYTES * 8; bit++) {
            if ((bits[bit / 5] >> (4 - bit % 5) & 1) != 0) key.bytes[bit / 8] |= (byte) (1 << (7 - bit % 8));
        }
        // the four bits left over in the last sign check the whole
        boolean whole = key.fiveBits(GROUPS * SIGNS_IN_GROUP - 1) == bits[GROUPS * SIGNS_IN_GROUP - 1];
        return whole ? new Reading.Key(key) : new Reading.Slip(GROUPS);
    }

    private int fiveBits(int index) {
        int value = 0;
        for (int bit = index * 5; bit < index * 5 + 5; bit++) {
            int in = bit < BYTES * 8 ? bytes[bit / 8] >> (7 - bit % 8) & 1 : digest() >> (7 - bit % 8) & 1;
            value = value << 1 | in;
        }
        return value;
    }

    private int digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes)[0];
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("SHA-256", absent);
        }
    }

    /** A weighted sum: odd weights find every wrong sign, different ones almost every exchange of two. */
    private static int check(int group, int[] values) {
        int sum = group * 7 + 5;
        for (int i = 0; i < values.length; i++) sum += values[i] * (2 * i + 1);
        return sum & 31;
    }

    private static String clean(CharSequence typed) {
        StringBuilder signs = new StringBuilder();
        typed.toString().toUpperCase(Locale.ROOT).codePoints().forEach(point -> {
            if (point == 'O') signs.append('0');
            else if (point == 'I' || point == 'L') signs.append('1');
            else if (Character.isLetterOrDigit(point)) signs.appendCodePoint(point);
        });
        return signs.toString();
    }

    /** Wipes the key. */
    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public String toString() {
        return "RecoveryKey";
    }
}
