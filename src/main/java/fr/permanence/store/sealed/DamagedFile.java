package fr.permanence.store.sealed;

import java.io.IOException;

/** A part of the vault's file was altered, is missing, or was sealed under another key; names the block, never its content. */
public final class DamagedFile extends IOException {
    private static final long serialVersionUID = 1L;

    /** Stands for the head of the file, before its blocks. */
    public static final long HEAD = -1;

    private final long block;

    DamagedFile(long block) {
        super(block == HEAD ? "head" : "block " + block);
        this.block = block;
    }

    /** The number of the first bad block, from 0, or {@link #HEAD}. */
    public long block() {
        return block;
    }
}
