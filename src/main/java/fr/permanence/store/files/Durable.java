package fr.permanence.store.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes that have reached the disk when the call returns. */
public final class Durable {
    private static final boolean WINDOWS =
            System.getProperty("os.name", "").toLowerCase(java.util.Locale.ROOT).startsWith("windows");

    private Durable() {}

    /**
     * Fills an owner-only file that is made for it, and forces it to disk.
     *
     * @throws IOException when the file exists already, or the disk refuses
     */
    public static void writeNew(Path file, byte[] content) throws IOException {
        OwnerOnly.createFile(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) channel.write(rest);
            channel.force(true);
        }
    }

    /**
     * Forces the name of a file to disk: after it was made or moved to where it is.
     *
     * @throws IOException when the disk refuses
     */
    public static void forceNameOf(Path file) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        if (directory != null) forceDirectory(directory);
    }

    /**
     * Forces the names in a directory to disk: after a file was made, moved or removed in it.
     *
     * @throws IOException when the disk refuses
     */
    public static void forceDirectory(Path directory) throws IOException {
        if (WINDOWS) return; // Windows opens no directory as a file; NTFS journals the names itself
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
