package fr.permanence;

import fr.permanence.store.files.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Folders of a test that opens its window before JUnit would make one for it; they go when the tests are over. */
public final class Scratch {
    private static final List<Path> MADE = Collections.synchronizedList(new ArrayList<>());

    static {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(Scratch::discard));
    }

    private Scratch() {}

    /** A new folder among those for temporary files, its name begins so. */
    public static Path folder(String name) throws IOException {
        return kept(Files.createTempDirectory(name));
    }

    /** A new folder in this one. */
    public static Path folder(Path in, String name) throws IOException {
        return kept(Files.createTempDirectory(in, name));
    }

    private static Path kept(Path folder) {
        MADE.add(folder);
        return folder;
    }

    private static void discard() {
        for (Path folder : List.copyOf(MADE)) {
            try {
                Folders.discard(folder);
            } catch (IOException e) {
                // Fictional people in a folder for temporary files: the system clears it.
            }
        }
    }
}
