package fr.permanence.store.sealed;

import java.nio.ByteBuffer;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The page that says how the file was left. At rest: closed in good order, with so many blocks, of which these were
 * already unreadable (what a power cut tore, which the database no longer uses). In use: being written, or cut off.
 *
 * @param state how it was left
 * @param blocks how many blocks it then had; 0 when in use
 * @param wreckage numbers of blocks that were unreadable already; empty when in use
 */
record RestPage(State state, long blocks, Set<Long> wreckage) {
    static final int BYTES = 4096;
    /** More torn blocks than this cannot be listed: such a file stays marked in use. */
    static final int MOST_WRECKAGE = 500;

    static final RestPage IN_USE = new RestPage(State.IN_USE, 0, Set.of());
    private static final RestPage TORN = new RestPage(State.TORN, 0, Set.of());

    /** How a file was left. */
    enum State {
        /** Closed in good order. */
        AT_REST,
        /** Being written, or cut off in the midst of it. */
        IN_USE,
        /** Cut off while this page was written, or the page was altered: to be treated like a file in use. */
        TORN
    }

    boolean atRest() {
        return state == State.AT_REST;
    }

    /** The page, sealed for the file. */
    byte[] sealed(Aead aead, byte[] place) {
        ByteBuffer plain = ByteBuffer.allocate(BYTES - Aead.OVERHEAD);
        plain.put((byte) (atRest() ? 2 : 1)).putLong(blocks).putInt(wreckage.size());
        wreckage.forEach(plain::putLong);
        return aead.seal(place, plain.array());
    }

    /** Reads the page. */
    static RestPage open(Aead aead, byte[] place, byte[] sealed) {
        byte @Nullable [] opened = aead.open(place, sealed);
        if (opened == null) return TORN;
        ByteBuffer plain = ByteBuffer.wrap(opened);
        if (plain.get() != 2) return IN_USE;
        long blocks = plain.getLong();
        int torn = plain.getInt();
        Set<Long> wreckage = new TreeSet<>();
        for (int i = 0; i < torn; i++) wreckage.add(plain.getLong());
        return new RestPage(State.AT_REST, blocks, wreckage);
    }
}
