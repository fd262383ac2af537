package fr.permanence.store.sealed;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The keys of the files the database may open just now; H2 hands a layer nothing but a name, so they wait here. */
final class AdmittedKeys {
    static final String SUFFIX = ".mv.db";

    private static final Map<Path, Entry> ENTRIES = new ConcurrentHashMap<>();

    private AdmittedKeys() {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Entry(byte[] key, boolean existed) {}

    /**
     * A copy of a key.
     *
     * @param mayCreate false for a file that was there when it was admitted: if it is empty now, it was emptied
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Admitted(byte[] key, boolean mayCreate) {
        void wipe() {
            Arrays.fill(key, (byte) 0);
        }
    }

    static void put(Path file, byte[] key) {
        Entry old = ENTRIES.put(stem(file), new Entry(key.clone(), Files.exists(onDisk(file))));
        if (old != null) Arrays.fill(old.key, (byte) 0);
    }

    static void remove(Path file) {
        Entry old = ENTRIES.remove(stem(file));
        if (old != null) Arrays.fill(old.key, (byte) 0);
    }

    static Admitted of(Path opened) throws IOException {
        Path stem = stem(opened);
        Entry entry = ENTRIES.get(stem);
        if (entry == null) throw new AccessDeniedException("not admitted");
        boolean itself = real(opened).equals(onDisk(stem));
        return new Admitted(entry.key.clone(), !(itself && entry.existed));
    }

    /** The file of the database called so: H2 adds the suffix by itself. */
    static Path onDisk(Path file) {
        Path stem = stem(file);
        return stem.resolveSibling(stem.getFileName() + SUFFIX);
    }

    private static Path stem(Path file) {
        Path real = real(file);
        String name = real.getFileName().toString();
        int suffix = name.indexOf(SUFFIX);
        return suffix < 0 ? real : real.resolveSibling(name.substring(0, suffix));
    }

    /** H2 follows the links of directories before it opens a file, so the names are compared without them. */
    private static Path real(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        if (parent == null) return absolute;
        try {
            return parent.toRealPath().resolve(absolute.getFileName());
        } catch (IOException notYetThere) {
            return absolute;
        }
    }
}
