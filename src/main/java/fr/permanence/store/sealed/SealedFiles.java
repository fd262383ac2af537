package fr.permanence.store.sealed;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import org.h2.store.fs.FilePath;

/** The door of the block layer: which files the database may open, under which key, and whether one is whole. */
public final class SealedFiles {
    static {
        FilePath.register(new SealedPath());
    }

    private SealedFiles() {}

    /**
     * The path of a file under the block layer, for a JDBC address: {@code sealed:async:/abs/path}. The layer below,
     * H2's {@code async}, keeps the file open when a thread is interrupted.
     *
     * @param file the database, with or without H2's suffix {@code .mv.db}, which is not in the answer
     */
    public static String pathOf(Path file) {
        String disk = AdmittedKeys.onDisk(file).toString().replace('\\', '/');
        return SealedPath.SCHEME + ":async:" + disk.substring(0, disk.length() - AdmittedKeys.SUFFIX.length());
    }

    /**
     * Lets H2 open this database, and what H2 lays beside it under the same name, with the key. A database that exists
     * now is never begun anew: should its file turn out empty, opening fails.
     *
     * @param file with or without the suffix {@code .mv.db}
     * @param blockKey 32 bytes, copied
     */
    public static void admit(Path file, byte[] blockKey) {
        if (blockKey.length != 32) throw new IllegalArgumentException("key length " + blockKey.length);
        AdmittedKeys.put(file, blockKey);
    }

    /** Forgets and wipes the key of the file; what is open stays open. */
    public static void forget(Path file) {
        AdmittedKeys.remove(file);
    }

    /**
     * Reads every block of a closed database and checks its seal. Blocks that a power cut tore and the database gave up
     * since are known and pass.
     *
     * @param file with or without the suffix {@code .mv.db}
     * @return the number of blocks of 4 KiB
     * @throws DamagedFile naming the first bad block, or the head of the file
     * @throws IOException when the file is missing or cannot be read
     */
    public static long check(Path file, byte[] blockKey) throws DamagedFile, IOException {
        try (FileChannel channel = FileChannel.open(AdmittedKeys.onDisk(file), StandardOpenOption.READ)) {
            BlockFile blocks = BlockFile.open(channel, blockKey, new SecureRandom(), false);
            try {
                return blocks.check();
            } finally {
                blocks.leave();
            }
        }
    }
}
