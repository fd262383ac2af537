package fr.permanence.store;

import org.jspecify.annotations.Nullable;

/**
 * Something outside the program stands in the way of the store: a full disk, a damaged file, a second window. It says
 * which; screens and the command line say it in words under {@code trouble.<KIND>}.
 *
 * <p>Unchecked, so that the lambda of a transaction stays readable; {@code Background} and the command line catch it.
 */
public final class StoreTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What stands in the way. */
    public enum Kind {
        /** No such account, or another passphrase. */
        WRONG_NAME_OR_PASSPHRASE,
        WRONG_RECOVERY_KEY,
        /** Too many failures; wait first. */
        WAIT,
        /** The folder holds no vault. */
        NOT_FOUNDED,
        ALREADY_FOUNDED,
        KEYRING_DAMAGED,
        /** The keyring belongs to another vault. */
        KEYRING_NOT_OURS,
        /** The keyring was written by a later version of the program. */
        KEYRING_NEWER,
        STORE_MISSING,
        STORE_DAMAGED,
        /** Its tables were made by a later version of the program; the argument is their version. */
        NEWER_VERSION,
        /** The store holds something this program never puts there. */
        HOSTILE_CONTENT,
        /** Open in another window. */
        IN_USE,
        FOLDER_NOT_WRITABLE,
        DISK_FULL,
        DISK_NEARLY_FULL,
        /** A write failed; what was acknowledged is kept, nothing more is written. */
        WRITE_FAILED,
        MIGRATION_FAILED,
        LOCKED,
        NAME_TAKEN,
        KEY_NOT_HELD,
        CANCELLED
    }

    private final Kind kind;
    private final transient Object[] arguments;

    public StoreTrouble(Kind kind, Object... arguments) {
        this(kind, null, arguments);
    }

    public StoreTrouble(Kind kind, @Nullable Throwable cause, Object... arguments) {
        super(kind.name(), cause);
        this.kind = kind;
        this.arguments = arguments.clone();
    }

    /** What stands in the way. */
    public Kind kind() {
        return kind;
    }

    /** What the words need to be complete: a version, seconds to wait; never content. */
    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
