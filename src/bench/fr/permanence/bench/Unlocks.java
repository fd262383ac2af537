package fr.permanence.bench;

import fr.permanence.store.OpenVault;
import fr.permanence.store.Vault;
import fr.permanence.store.VaultFolder;
import fr.permanence.store.keyring.Argon2Cost;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Opening the vault with a passphrase until the first question can be asked. The floor is the stretching of the passphrase
 * alone, at the same cost; the two take turns, so that a busy machine weighs on both.
 */
final class Unlocks {
    private static final int WARM_UP = 3;
    private static final int TIMES = 15;

    private Unlocks() {}

    static void measure(List<Integer> sizes) {
        Table table = new Table("unlock", "bare Argon2id");
        for (int size : sizes) {
            Path folder = Centre.copyOf(size);
            long[] unlocks = new long[TIMES];
            long[] floors = new long[TIMES];
            try (Vault door =
                    Vault.at(new VaultFolder(folder), Clock.systemUTC(), new SecureRandom(), Argon2Cost.standard())) {
                for (int i = -WARM_UP; i < TIMES; i++) {
                    long floor = stretch();
                    long unlock = unlock(door);
                    if (i < 0) continue;
                    floors[i] = floor;
                    unlocks[i] = unlock;
                }
            }
            table.row(size, Spread.ofNanos(unlocks), Spread.ofNanos(floors));
            Centre.discard(folder);
        }
        table.print();
    }

    private static long unlock(Vault door) {
        long begun = System.nanoTime();
        OpenVault open = door.unlock(Centre.ACCOUNT, Centre.PASSPHRASE.toCharArray());
        long took = System.nanoTime() - begun;
        open.drop();
        return took;
    }

    static long stretch() {
        Argon2Cost cost = Argon2Cost.standard();
        byte[] passphrase = Centre.PASSPHRASE.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        long begun = System.nanoTime();
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memoryMiB() * 1024)
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(new byte[16])
                .build());
        generator.generateBytes(passphrase, new byte[32]);
        return System.nanoTime() - begun;
    }
}
