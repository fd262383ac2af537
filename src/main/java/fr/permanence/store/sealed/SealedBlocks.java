package fr.permanence.store.sealed;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * The sealed blocks of one file: where each lies on the channel, and their sealing and opening. Each is tied to its file
 * and its place. What a block means, and whether one that does not open matters, is for {@link BlockFile} to say.
 */
final class SealedBlocks implements AutoCloseable {
    static final int BLOCK = FileHead.BLOCK;
    static final int SEALED = BLOCK + Aead.OVERHEAD;
    static final long FIRST = FileHead.BYTES + RestPage.BYTES;

    private final FileChannel base;
    private final byte[] id;
    private final Aead blocks;
    private final Aead rest;

    SealedBlocks(FileChannel base, byte[] id, byte[] blockKey, SecureRandom random) {
        this.base = base;
        this.id = id;
        this.blocks = aead(blockKey, id, "permanence/sealed/1/blocks", random);
        this.rest = aead(blockKey, id, "permanence/sealed/1/rest", random);
    }

    private static Aead aead(byte[] blockKey, byte[] id, String purpose, SecureRandom random) {
        byte[] derived = Hkdf.derive(blockKey, id, purpose, 32);
        try {
            return new Aead(derived, random);
        } finally {
            Arrays.fill(derived, (byte) 0);
        }
    }

    /** Where a block lies in the file. */
    static long place(long block) {
        return FIRST + block * SEALED;
    }

    /** Writes and forces the first two pages of a new file. */
    void writeStart(byte[] headPage, RestPage page) throws IOException {
        byte[] start = Arrays.copyOf(headPage, (int) FIRST);
        System.arraycopy(page.sealed(rest, id), 0, start, FileHead.BYTES, RestPage.BYTES);
        writeFully(base, ByteBuffer.wrap(start), 0);
        base.force(true);
    }

    RestPage readRest() throws IOException {
        return RestPage.open(rest, id, readFully(base, FileHead.BYTES, RestPage.BYTES));
    }

    /** Writes and forces the rest page. */
    void writeRest(RestPage page) throws IOException {
        writeFully(base, ByteBuffer.wrap(page.sealed(rest, id)), FileHead.BYTES);
        base.force(false);
    }

    /** Blocks one after the other, as they lie on the disk. */
    byte[] raw(long first, int n) throws IOException {
        return readFully(base, place(first), n * SEALED);
    }

    /** Opens the {@code nth} of the raw blocks as this block; false when it was altered or belongs elsewhere. */
    boolean open(long block, byte[] raw, int nth, byte[] to, int at) {
        return blocks.open(tie(block), new Aead.Span(raw, nth * SEALED, SEALED), to, at);
    }

    /** Seals and writes blocks one after the other, by one write; does not force them. */
    void write(long first, int n, byte[] from, int at) throws IOException {
        byte[] raw = new byte[n * SEALED];
        for (int i = 0; i < n; i++)
            blocks.seal(tie(first + i), new Aead.Span(from, at + i * BLOCK, BLOCK), raw, i * SEALED);
        writeFully(base, ByteBuffer.wrap(raw), place(first));
    }

    private byte[] tie(long block) {
        return ByteBuffer.allocate(id.length + Long.BYTES)
                .put(id)
                .putLong(block)
                .array();
    }

    static byte[] readFully(FileChannel base, long position, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (base.read(buffer, position + buffer.position()) < 0) throw new EOFException();
        }
        return buffer.array();
    }

    private static void writeFully(FileChannel base, ByteBuffer from, long position) throws IOException {
        while (from.hasRemaining()) base.write(from, position + from.position());
    }

    /** Wipes the keys; the channel stays open. */
    @Override
    public void close() {
        blocks.close();
        rest.close();
    }
}
