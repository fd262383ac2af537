package fr.permanence.store.backup;

import fr.permanence.store.files.Durable;
import fr.permanence.store.files.OwnerOnly;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The backups of a vault. A file bears a backup's name only after it was read back, opened and counted. */
public final class Backups {
    private final Path folder;
    private final SecureRandom random;

    public Backups(Path folder, SecureRandom random) {
        this.folder = folder;
        this.random = random;
    }

    /** Opens a store that was read back and says whether it holds what it should. */
    @FunctionalInterface
    public interface Check {
        /** Whether the copy of the store opens and holds every row. */
        boolean holds(Path store);
    }

    /** When the newest verified backup was made, or nothing. */
    public Optional<Instant> newest() {
        return made().stream().max(Comparator.naturalOrder());
    }

    /**
     * Makes a backup of a closed store, reads it back, has it opened, and only then gives it its name; then lets go of
     * the backups that are no longer needed.
     *
     * @param key 32 bytes
     * @return whether it was verified; when not, nothing bears its name
     * @throws IOException when the disk refuses; earlier backups are kept
     */
    public boolean make(Path keyring, Path store, byte[] key, Instant at, Check check, BooleanSupplier cancelled)
            throws IOException {
        OwnerOnly.directory(folder);
        clearUnfinished();
        Path part = folder.resolve("unfinished.part");
        write(part, keyring, store, key, cancelled);
        boolean verified = verify(part, keyring, key, check);
        if (!verified) {
            Files.deleteIfExists(part);
            return false;
        }
        Files.move(
                part,
                folder.resolve(BackupName.of(at)),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
        Durable.forceDirectory(folder);
        prune();
        return true;
    }

    private void write(Path part, Path keyring, Path store, byte[] key, BooleanSupplier cancelled) throws IOException {
        OwnerOnly.createFile(part);
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
                InputStream in = Files.newInputStream(store)) {
            OutputStream out = Channels.newOutputStream(channel);
            BackupFile.write(out, Files.readAllBytes(keyring), in, key, random, cancelled);
            channel.force(true);
        }
    }

    private boolean verify(Path part, Path keyring, byte[] key, Check check) throws IOException {
        Path copy = folder.resolve("verifying.mv.db");
        OwnerOnly.createFile(copy);
        try {
            byte[] kept;
            try (InputStream in = Files.newInputStream(part);
                    OutputStream out = Files.newOutputStream(copy)) {
                kept = BackupFile.read(in, out, key);
            }
            return java.util.Arrays.equals(kept, Files.readAllBytes(keyring)) && check.holds(copy);
        } catch (BackupFile.DamagedBackup e) {
            return false;
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private void clearUnfinished() throws IOException {
        Files.deleteIfExists(folder.resolve("unfinished.part"));
        Files.deleteIfExists(folder.resolve("verifying.mv.db"));
    }

    private void prune() throws IOException {
        List<Instant> made = made();
        Set<Instant> kept = Retention.kept(made);
        for (Instant at : made) if (!kept.contains(at)) Files.deleteIfExists(folder.resolve(BackupName.of(at)));
    }

    private List<Instant> made() {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> BackupName.instant(file.getFileName().toString()))
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
