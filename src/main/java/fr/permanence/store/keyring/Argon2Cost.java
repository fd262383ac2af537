package fr.permanence.store.keyring;

import java.time.Duration;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How much work it takes to try one passphrase: Argon2id, version 0x13 (RFC 9106). A file may ask for anything within
 * the bounds; new passphrases get at least {@link #FLOOR_MIB}.
 *
 * @param memoryMiB memory, 8 to 1024 MiB
 * @param passes 1 to 10
 * @param lanes 1 to 4
 */
public record Argon2Cost(int memoryMiB, int passes, int lanes) {
    /** The least memory for the passphrase of a real account, in MiB (the second recommendation of RFC 9106, section 4). */
    public static final int FLOOR_MIB = 64;

    private static final int MOST_PASSES = 10;
    private static final int KEY = 32;
    private static final int REHEARSALS = 12;

    public Argon2Cost {
        if (!fits(memoryMiB, passes, lanes)) throw new IllegalArgumentException("out of bounds");
    }

    /** Whether the numbers are within the bounds: asked before a file's numbers are used. */
    static boolean fits(int memoryMiB, int passes, int lanes) {
        return memoryMiB >= 8 && memoryMiB <= 1024 && passes >= 1 && passes <= MOST_PASSES && lanes >= 1 && lanes <= 4;
    }

    /** 256 MiB, three passes, one lane. */
    public static Argon2Cost standard() {
        return new Argon2Cost(256, 3, 1);
    }

    /** The standard, with more passes if this machine is so quick that one try takes less than that. */
    public static Argon2Cost calibrated(Duration atLeast) {
        Argon2Cost cost = standard();
        cost.timeOfOneTry(); // the first is slower than all later ones, and would flatter the machine
        while (cost.passes < MOST_PASSES && cost.timeOfOneTry().compareTo(atLeast) < 0) {
            cost = new Argon2Cost(cost.memoryMiB, cost.passes + 1, cost.lanes);
        }
        return cost;
    }

    /** So little that it protects nothing: for tests, which would take minutes otherwise. */
    public static Argon2Cost weakForTests() {
        return new Argon2Cost(8, 1, 1);
    }

    /** Stretches nothing in particular, a few times, until the machine has learned how; a fraction of one real try. */
    public static void rehearse() {
        Argon2Cost little = weakForTests();
        for (int i = 0; i < REHEARSALS; i++) little.stretch(new byte[KEY], new byte[16]);
    }

    /** Whether a real account may be given this cost. */
    boolean isFair() {
        return memoryMiB >= FLOOR_MIB || equals(weakForTests());
    }

    private Duration timeOfOneTry() {
        long before = System.nanoTime();
        Arrays.fill(stretch(new byte[KEY], new byte[16]), (byte) 0);
        return Duration.ofNanos(System.nanoTime() - before);
    }

    /** Stretches a passphrase into a key of 32 bytes. */
    byte[] stretch(byte[] passphrase, byte[] salt) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryMiB * 1024)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] key = new byte[KEY];
        generator.generateBytes(passphrase, key);
        return key;
    }
}
