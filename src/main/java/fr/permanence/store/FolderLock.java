package fr.permanence.store;

import fr.permanence.store.StoreTrouble.Kind;
import fr.permanence.store.files.OwnerOnly;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** Keeps a second window, or a command, away from a vault that is in use. */
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the folder, making it owner-only if it is new.
     *
     * @throws StoreTrouble {@code IN_USE} or {@code FOLDER_NOT_WRITABLE}
     */
    static FolderLock take(VaultFolder folder) {
        FileChannel channel = null;
        try {
            OwnerOnly.directory(folder.root());
            if (!Files.exists(folder.lock())) OwnerOnly.createFile(folder.lock());
            channel = FileChannel.open(folder.lock(), StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) return new FolderLock(channel);
            close(channel);
            throw new StoreTrouble(Kind.IN_USE);
        } catch (OverlappingFileLockException e) {
            close(channel);
            throw new StoreTrouble(Kind.IN_USE, e);
        } catch (IOException e) {
            close(channel);
            throw new StoreTrouble(Kind.FOLDER_NOT_WRITABLE, e);
        }
    }

    private static void close(java.nio.channels.@org.jspecify.annotations.Nullable FileChannel channel) {
        try {
            if (channel != null) channel.close();
        } catch (IOException e) {
            // The lock goes with the process in any case.
        }
    }

    @Override
    public void close() {
        close(channel);
    }
}
