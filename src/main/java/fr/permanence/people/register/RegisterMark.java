package fr.permanence.people.register;

import java.util.Arrays;
import java.util.HexFormat;

/** Remembers a row of a register without saying what was in it: a keyed digest of 32 bytes. */
public final class RegisterMark implements Comparable<RegisterMark> {
    private static final int LENGTH = 32;

    private final byte[] digest;

    private RegisterMark(byte[] digest) {
        this.digest = digest;
    }

    /** The mark with these 32 bytes. */
    public static RegisterMark of(byte[] digest) {
        if (digest.length != LENGTH) throw new IllegalArgumentException("a mark has 32 bytes");
        return new RegisterMark(digest.clone());
    }

    /** Its 32 bytes. */
    public byte[] bytes() {
        return digest.clone();
    }

    @Override
    public int compareTo(RegisterMark other) {
        return Arrays.compareUnsigned(digest, other.digest);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegisterMark mark && Arrays.equals(digest, mark.digest);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(digest);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(digest, 0, 4);
    }
}
