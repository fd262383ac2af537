package fr.permanence.command;

import fr.permanence.sample.SampleSize;
import fr.permanence.store.OpenVault;
import fr.permanence.store.Vault;
import fr.permanence.store.VaultFolder;
import fr.permanence.store.files.Folders;
import fr.permanence.store.keyring.Argon2Cost;
import fr.permanence.text.HouseClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;

/** A throw-away vault with the fictional centre, in a folder of its own that goes when the window closes. */
public final class DemonstrationVault implements AutoCloseable {
    private static final String PASSPHRASE = "demonstration";

    private final Path folder;
    private final Vault vault;
    private final Clock clock;

    public DemonstrationVault(Clock clock, SecureRandom random) {
        try {
            folder = Files.createTempDirectory("permanence-demonstration");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.clock = clock;
        // Nothing real is protected here: the least work, so that the demonstration opens at once.
        vault = Vault.at(new VaultFolder(folder), clock, random, new Argon2Cost(Argon2Cost.FLOOR_MIB, 1, 1));
    }

    /** The vault, for lifting the veil: its passphrase is the word "demonstration". */
    public Vault vault() {
        return vault;
    }

    /** Makes the centre and opens it as one of its accounts. */
    public OpenVault open(String account) {
        char[] passphrase = PASSPHRASE.toCharArray();
        SampleVault.make(vault, new HouseClock(clock), SampleSize.REFERENCE, passphrase, (done, total) -> {})
                .drop();
        return vault.unlock(account, passphrase);
    }

    @Override
    public void close() {
        vault.close();
        try {
            Folders.discard(folder);
        } catch (IOException e) {
            // Fictional data in the folder for temporary files: the system clears it.
        }
    }
}
