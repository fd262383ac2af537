package fr.permanence.store;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder that holds a vault, and the names of what lies in it.
 *
 * @param root the folder, absolute
 */
public record VaultFolder(Path root) {
    public VaultFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** The keyring: who opens the vault. */
    public Path keyring() {
        return root.resolve("keyring.bin");
    }

    /** The store, as it lies on the disk. */
    public Path store() {
        return root.resolve("permanence.mv.db");
    }

    /** Held while a window or a command works on the vault. */
    public Path lock() {
        return root.resolve("permanence.lock");
    }

    /** How many times signing in failed. */
    public Path delays() {
        return root.resolve("sign-in.bin");
    }

    /** The verified backups. */
    public Path backups() {
        return root.resolve("backups");
    }

    /** Copies kept while a migration runs, and files that are being verified. */
    public Path aside() {
        return root.resolve("aside");
    }

    /** Diagnostics, without content. */
    public Path log() {
        return root.resolve("log");
    }

    /** How the window looks: language, theme, size of text. */
    public Path look() {
        return root.resolve("look.properties");
    }

    /** Whether the folder holds a vault, or what is left of one. */
    public boolean isFounded() {
        return Files.exists(keyring()) || Files.exists(store());
    }
}
