package fr.permanence.store.sealed;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A file of sealed 4 KiB blocks: head page, rest page, then the blocks, each 4124 bytes (nonce, ciphertext, tag). What
 * is written has reached the disk before the call returns. Several threads may read while one writes.
 */
final class BlockFile {
    static final int BLOCK = FileHead.BLOCK;
    static final int SEALED = SealedBlocks.SEALED;
    static final long FIRST = SealedBlocks.FIRST;

    /** Blocks moved by one read or write of the disk: a quarter of a mebibyte. */
    private static final int RUN = 64;

    /** The two copies of the database's own header, after the block of its cipher. */
    private static final long HEADER_COPY = 1;

    private static final long OTHER_HEADER_COPY = 2;

    private final FileChannel base;
    private final SealedBlocks blocks;
    private final ReentrantLock writing = new ReentrantLock();
    private final Set<Long> wreckage = ConcurrentHashMap.newKeySet();

    private volatile long count;
    /** As long as nothing was written since a file at rest was opened, one bad block stops everything. */
    private volatile boolean strict;

    private volatile @Nullable DamagedFile stopped;
    private boolean markedInUse;
    private boolean restTorn;
    private boolean failed;
    /** What was done last: only a file whose last acts were both headers and a force was closed in good order. */
    private LastAct lastAct = LastAct.OTHER;

    private enum LastAct {
        OTHER,
        HEADERS,
        HEADERS_FORCED
    }

    private BlockFile(FileChannel base, byte[] id, byte[] blockKey, SecureRandom random) {
        this.base = base;
        this.blocks = new SealedBlocks(base, id, blockKey, random);
    }

    /** Begins a new file on an empty channel. */
    static BlockFile create(FileChannel base, byte[] blockKey, SecureRandom random) throws IOException {
        byte[] id = FileHead.newId(random);
        BlockFile file = new BlockFile(base, id, blockKey, random);
        file.blocks.writeStart(FileHead.page(id, blockKey), RestPage.IN_USE);
        file.markedInUse = true;
        return file;
    }

    /**
     * Opens a file.
     *
     * @param toWrite whether what a power cut tore should be looked for, if it was cut off
     * @throws DamagedFile when its head was altered or is of another key, or it does not have the blocks it had
     */
    static BlockFile open(FileChannel base, byte[] blockKey, SecureRandom random, boolean toWrite) throws IOException {
        long size = base.size();
        if (size < FIRST) throw new DamagedFile(DamagedFile.HEAD);
        byte[] id = FileHead.idIn(SealedBlocks.readFully(base, 0, FileHead.BYTES), blockKey);
        BlockFile file = new BlockFile(base, id, blockKey, random);
        file.settle(file.blocks.readRest(), toWrite);
        return file;
    }

    private void settle(RestPage left, boolean toWrite) throws IOException {
        long size = base.size();
        restTorn = left.state() == RestPage.State.TORN;
        count = (size - FIRST) / SEALED;
        if (left.atRest()) {
            if (size != SealedBlocks.place(left.blocks())) throw new DamagedFile(Math.min(count, left.blocks()));
            wreckage.addAll(left.wreckage());
            strict = true;
        } else if (toWrite) {
            findWreckage();
        }
    }

    private void findWreckage() throws IOException {
        byte[] plain = new byte[BLOCK];
        for (long first = 0; first < count; first += RUN) {
            int n = (int) Math.min(RUN, count - first);
            byte[] raw = blocks.raw(first, n);
            for (int i = 0; i < n; i++) {
                if (!blocks.open(first + i, raw, i, plain, 0)) wreckage.add(first + i);
            }
        }
        Arrays.fill(plain, (byte) 0);
    }

    /** How many blocks there are. */
    long count() {
        return count;
    }

    /** Reads blocks one after the other; throws DamagedFile at the first that does not open. */
    void read(long first, int n, byte[] to, int at) throws IOException {
        for (int done = 0; done < n; done += RUN) {
            readRun(first + done, Math.min(RUN, n - done), to, at + done * BLOCK);
        }
    }

    private void readRun(long first, int n, byte[] to, int at) throws IOException {
        DamagedFile before = stopped;
        if (before != null) throw new DamagedFile(before.block());
        byte[] raw = blocks.raw(first, n);
        for (int i = 0; i < n; i++) {
            int offset = at + i * BLOCK;
            if (!blocks.open(first + i, raw, i, to, offset)) readAgain(first + i, to, offset);
        }
    }

    /** A block that was read while it was being written looks altered: only what is read with no writer counts. */
    private void readAgain(long block, byte[] to, int at) throws IOException {
        writing.lock();
        try {
            byte[] raw = blocks.raw(block, 1);
            if (blocks.open(block, raw, 0, to, at)) return;
        } finally {
            writing.unlock();
        }
        if (isHeaderCopy(block)) {
            // the database has its own checksum over it, and the other copy
            Arrays.fill(to, at, at + BLOCK, (byte) 0);
            return;
        }
        DamagedFile damage = new DamagedFile(block);
        if (strict && !wreckage.contains(block)) stopped = damage;
        throw damage;
    }

    /** Checks every seal; says how many blocks there are. */
    long check() throws IOException {
        if (restTorn) throw new DamagedFile(DamagedFile.HEAD);
        byte[] plain = new byte[BLOCK];
        for (long first = 0; first < count; first += RUN) {
            int n = (int) Math.min(RUN, count - first);
            byte[] raw = blocks.raw(first, n);
            for (int i = 0; i < n; i++) {
                boolean sound = blocks.open(first + i, raw, i, plain, 0);
                if (!sound && !wreckage.contains(first + i)) throw new DamagedFile(first + i);
            }
        }
        Arrays.fill(plain, (byte) 0);
        return count;
    }

    private static boolean isHeaderCopy(long block) {
        return block == HEADER_COPY || block == OTHER_HEADER_COPY;
    }

    /** Writes blocks one after the other and forces them to disk, so that a torn write is never taken for a whole one. */
    void write(long first, int n, byte[] from, int at) throws IOException {
        writing.lock();
        try {
            if (failed) throw new IOException("an earlier write failed");
            failed = true; // until it is known to have gone well
            markInUse();
            for (long gap = count; gap < first; gap++) writeForced(gap, 1, new byte[BLOCK], 0);
            long end = first + n;
            for (long block = first; block < end; ) {
                int step = step(block, (int) (end - block));
                writeForced(block, step, from, at + (int) (block - first) * BLOCK);
                block += step;
            }
            count = Math.max(count, end);
            lastAct = first <= HEADER_COPY && end > OTHER_HEADER_COPY ? LastAct.HEADERS : LastAct.OTHER;
            failed = false;
        } finally {
            writing.unlock();
        }
    }

    /**
     * How many blocks may reach the disk together: a header copy goes alone, and the last block of a chunk, which
     * carries the footer that makes the chunk count, only when the others are there.
     */
    private static int step(long block, int left) {
        if (left == 1 || block <= OTHER_HEADER_COPY) return 1;
        return left - 1;
    }

    private void writeForced(long first, int n, byte[] from, int at) throws IOException {
        for (int done = 0; done < n; done += RUN) {
            int some = Math.min(RUN, n - done);
            blocks.write(first + done, some, from, at + done * BLOCK);
        }
        base.force(false);
        if (!wreckage.isEmpty()) for (long block = first; block < first + n; block++) wreckage.remove(block);
    }

    /** Cuts the file after so many blocks. */
    void truncate(long blocksLeft) throws IOException {
        writing.lock();
        try {
            if (blocksLeft >= count) return;
            if (failed) throw new IOException("an earlier write failed");
            markInUse();
            failed = true; // until it is known to have gone well
            base.truncate(SealedBlocks.place(blocksLeft));
            failed = false;
            count = blocksLeft;
            wreckage.removeIf(block -> block >= blocksLeft);
            lastAct = LastAct.OTHER;
        } finally {
            writing.unlock();
        }
    }

    /** Forces what is left to force: lengths. */
    void force() throws IOException {
        writing.lock();
        try {
            base.force(true);
            if (lastAct == LastAct.HEADERS) lastAct = LastAct.HEADERS_FORCED;
        } finally {
            writing.unlock();
        }
    }

    private void markInUse() throws IOException {
        if (markedInUse) return;
        blocks.writeRest(RestPage.IN_USE);
        if (base.size() != SealedBlocks.place(count)) base.truncate(SealedBlocks.place(count));
        strict = false;
        markedInUse = true;
    }

    /** Marks the file at rest if the database closed it in good order, and wipes the keys; the channel stays open. */
    void leave() throws IOException {
        writing.lock();
        try {
            boolean inOrder = markedInUse && !failed && lastAct == LastAct.HEADERS_FORCED;
            if (inOrder && wreckage.size() <= RestPage.MOST_WRECKAGE) {
                blocks.writeRest(new RestPage(RestPage.State.AT_REST, count, Set.copyOf(wreckage)));
            }
        } finally {
            blocks.close();
            writing.unlock();
        }
    }
}
