package fr.permanence.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file beside the one it replaces, which stays as it was until the new one is whole. */
public final class WholeFile {
    /** Below that, a disk is said to be full. */
    private static final long NO_ROOM_BYTES = 64 * 1024L;

    private WholeFile() {}

    /** What is written. */
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Why a file was not written. */
    public enum Why {
        /** The disk is full. */
        NO_ROOM,
        /** The folder is not there any more, as when a stick was pulled out. */
        NO_FOLDER,
        /** It may not be written there, or another program holds it open. */
        NOT_ALLOWED
    }

    /**
     * Writes the file.
     *
     * @throws IOException when the disk refuses; an older file of that name is then as it was, and nothing is left beside it
     */
    public static void write(Path file, Body body) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                body.writeTo(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Why this file could not be written, told after the fact. */
    public static Why why(Path file, IOException failure) {
        Path folder = file.toAbsolutePath().getParent();
        if (failure instanceof NoSuchFileException || folder == null || !Files.isDirectory(folder))
            return Why.NO_FOLDER;
        try {
            boolean isFull = Files.getFileStore(folder).getUsableSpace() < NO_ROOM_BYTES;
            return isFull ? Why.NO_ROOM : Why.NOT_ALLOWED;
        } catch (IOException e) {
            // The folder is there; how much room it has is not told everywhere.
            return Why.NOT_ALLOWED;
        }
    }
}
