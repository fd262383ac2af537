package fr.permanence.store.keyring;

import fr.permanence.store.files.Durable;
import fr.permanence.store.keyring.KeyringTrouble.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.function.Consumer;

/** Replaces keyring.bin so that, wherever the power fails, the old one or the new one is there whole. */
final class KeyringDisk {
    private final Path file;
    private final Consumer<Step> before;

    /** The moments at which the power may fail. */
    enum Step {
        WRITE,
        REOPEN,
        COPY_PREVIOUS,
        KEEP_PREVIOUS,
        MOVE,
        FORCE_DIRECTORY,
        READ_BACK
    }

    /** Opens a keyring with the new secret, to be sure that it does before the old is gone. */
    @FunctionalInterface
    interface Probe {
        void open(KeyringFile written) throws KeyringTrouble;
    }

    KeyringDisk(Path file) {
        this(file, step -> {});
    }

    /** Tells of each step before it is done; tests cut the power there. */
    KeyringDisk(Path file, Consumer<Step> before) {
        this.file = file.toAbsolutePath();
        this.before = before;
    }

    static Path previous(Path file) {
        return sibling(file, ".prev");
    }

    static Path sibling(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }

    static KeyringFile read(Path file) throws KeyringTrouble, IOException {
        try {
            return KeyringFile.decode(Files.readAllBytes(file));
        } catch (NoSuchFileException missing) {
            throw new KeyringTrouble(Kind.MISSING);
        }
    }

    KeyringFile read() throws KeyringTrouble, IOException {
        return read(file);
    }

    /** Writes the keyring, opens it with the new secret, keeps the one before as {@code .prev}, and puts it in place. */
    void replace(KeyringFile fresh, Probe probe) throws KeyringTrouble, IOException {
        byte[] content = fresh.encode();
        Path written = write(content);
        before.accept(Step.REOPEN);
        probe.open(read(written));
        if (Files.exists(file)) keepPrevious();
        before.accept(Step.MOVE);
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        before.accept(Step.FORCE_DIRECTORY);
        Durable.forceNameOf(file);
        before.accept(Step.READ_BACK);
        if (!Arrays.equals(Files.readAllBytes(file), content)) throw new KeyringTrouble(Kind.DAMAGED);
    }

    private Path write(byte[] content) throws IOException {
        Path written = sibling(file, ".new");
        Files.deleteIfExists(written);
        before.accept(Step.WRITE);
        Durable.writeNew(written, content);
        return written;
    }

    private void keepPrevious() throws IOException {
        Path copy = sibling(file, ".prev.new");
        Files.deleteIfExists(copy);
        before.accept(Step.COPY_PREVIOUS);
        Durable.writeNew(copy, Files.readAllBytes(file));
        before.accept(Step.KEEP_PREVIOUS);
        Files.move(copy, previous(file), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
