package fr.permanence.store.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is done to a whole folder at once. */
public final class Folders {
    private Folders() {}

    /**
     * Deletes a folder and all that is in it; nothing happens when it is not there. Links are deleted, not followed.
     *
     * @throws IOException when something of it stays
     */
    public static void discard(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) Files.deleteIfExists(file);
    }

    /**
     * Moves what lies in one folder into another of the same disk, {@code last} after all the rest is there: whoever asks
     * whether {@code last} is there finds all or nothing.
     *
     * @throws IOException when something could not be moved, or would have replaced what is there
     */
    public static void moveInto(Path from, Path to, Path last) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(from)) {
            files = all.filter(file -> !file.getFileName().equals(last.getFileName()))
                    .toList();
        }
        for (Path file : files) {
            Path target = to.resolve(file.getFileName());
            if (Files.exists(target)) throw new java.nio.file.FileAlreadyExistsException(target.toString());
        }
        for (Path file : files) move(file, to);
        Durable.forceDirectory(to);
        move(from.resolve(last.getFileName()), to);
        Durable.forceDirectory(to);
    }

    private static void move(Path file, Path to) throws IOException {
        Files.move(file, to.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    }
}
