package fr.permanence.activities.calendar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Puts a calendar where somebody chose; what was there stays whole until the new one is written. */
public final class CalendarFile {
    private CalendarFile() {}

    /** Why it was not written. */
    public enum Trouble {
        /** The folder is not there, or nothing may be written in it. */
        FOLDER,
        /** A file of that name is there and cannot be replaced: another program holds it, or it is protected. */
        HELD,
        /** The disk is full, or fails. */
        DISK
    }

    /** Writes it in UTF-8; nothing when it is there. */
    public static Optional<Trouble> write(Path file, String text) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder))
            return Optional.of(Trouble.FOLDER);
        boolean isProtected = Files.exists(file) && (Files.isDirectory(file) || !Files.isWritable(file));
        if (isProtected) return Optional.of(Trouble.HELD);
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.writeString(beside, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            remove(beside);
            return Optional.of(Trouble.DISK);
        }
        try {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            return Optional.empty();
        } catch (IOException e) {
            remove(beside);
            return Optional.of(Trouble.HELD);
        }
    }

    private static void remove(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            // Half a file beside the chosen one is no loss; it is overwritten the next time.
            return;
        }
    }
}
