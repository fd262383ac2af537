package fr.permanence.store.sealed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.security.SecureRandom;
import java.util.Arrays;
import org.h2.store.fs.FileBaseDefault;
import org.jspecify.annotations.Nullable;

/** What the database sees of a sealed file: an ordinary file of whole blocks. */
@SuppressWarnings("UnsynchronizedOverridesSynchronized") // nothing here uses the position that H2 guards by it
final class SealedChannel extends FileBaseDefault {
    private static final int BLOCK = BlockFile.BLOCK;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String name;
    private final FileChannel base;
    private final Opening opening;
    private final byte[] blockKey;

    private volatile @Nullable BlockFile file;

    /** How a file may be opened: looked at, written, or begun if it is empty. */
    enum Opening {
        READ,
        WRITE,
        CREATE
    }

    /** Reads nothing yet, so that the database can lock the file first. The key is copied. */
    SealedChannel(String name, FileChannel base, byte[] blockKey, Opening opening) {
        this.name = name;
        this.base = base;
        this.blockKey = blockKey.clone();
        this.opening = opening;
    }

    private BlockFile file() throws IOException {
        BlockFile ready = file;
        return ready != null ? ready : settle();
    }

    private synchronized BlockFile settle() throws IOException {
        BlockFile ready = file;
        if (ready != null) return ready;
        if (!isOpen()) throw new java.nio.channels.ClosedChannelException();
        BlockFile begun = opening == Opening.CREATE && base.size() == 0
                ? BlockFile.create(base, blockKey, RANDOM)
                : BlockFile.open(base, blockKey, RANDOM, opening != Opening.READ);
        Arrays.fill(blockKey, (byte) 0);
        file = begun;
        return begun;
    }

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
        BlockFile from = file();
        if (!to.hasRemaining()) return 0;
        long end = from.count() * BLOCK;
        if (position >= end) return -1;
        int length = (int) Math.min(to.remaining(), end - position);
        if (position % BLOCK == 0 && length % BLOCK == 0 && to.hasArray()) {
            from.read(position / BLOCK, length / BLOCK, to.array(), to.arrayOffset() + to.position());
            to.position(to.position() + length);
        } else {
            readPart(from, to, position, length);
        }
        return length;
    }

    private static void readPart(BlockFile from, ByteBuffer to, long position, int length) throws IOException {
        long first = position / BLOCK;
        int n = (int) ((position + length - 1) / BLOCK - first + 1);
        byte[] whole = new byte[n * BLOCK];
        from.read(first, n, whole, 0);
        to.put(whole, (int) (position % BLOCK), length);
    }

    /** Writes whole blocks; the database, whose own cipher has the same blocks, never asks for less. */
    @Override
    public int write(ByteBuffer from, long position) throws IOException {
        int length = from.remaining();
        if (position % BLOCK != 0 || length % BLOCK != 0) throw new IOException("not a whole block");
        if (opening == Opening.READ) throw new IOException("opened to read only");
        byte[] bytes;
        int at;
        if (from.hasArray()) {
            bytes = from.array();
            at = from.arrayOffset() + from.position();
        } else {
            bytes = new byte[length];
            at = 0;
            from.get(from.position(), bytes);
        }
        if (length > 0) file().write(position / BLOCK, length / BLOCK, bytes, at);
        from.position(from.position() + length);
        return length;
    }

    @Override
    public long size() throws IOException {
        return file().count() * BLOCK;
    }

    @Override
    protected void implTruncate(long size) throws IOException {
        file().truncate(Math.ceilDiv(size, BLOCK));
    }

    @Override
    public void force(boolean metaData) throws IOException {
        BlockFile ready = file;
        if (ready != null) ready.force();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return base.tryLock(position, size, shared);
    }

    @Override
    protected synchronized void implCloseChannel() throws IOException {
        try (base) {
            BlockFile ready = file;
            if (ready != null) ready.leave();
        } finally {
            Arrays.fill(blockKey, (byte) 0);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
