package fr.permanence.store.keyring;

/** The keyring does not open, or does not do what was asked; the screen has a sentence for each kind. */
public final class KeyringTrouble extends Exception {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** What is the matter. */
    public enum Kind {
        /** There is no keyring file. */
        MISSING,
        /** The file was altered or cut; {@link Keyring#restorePrevious} may bring back the one before. */
        DAMAGED,
        /** The file is whole, but was not written by someone who held the keys. */
        NOT_OURS,
        /** A later version of the program wrote it. */
        NEWER_VERSION,
        /** No account of that name has that passphrase. */
        WRONG_NAME_OR_PASSPHRASE,
        /** The recovery key is well typed, but is another vault's. */
        WRONG_RECOVERY_KEY,
        /** Another account has the name. */
        NAME_TAKEN,
        /** A key is needed that the one who asks does not hold. */
        KEY_NOT_HELD
    }

    KeyringTrouble(Kind kind) {
        super(kind.name());
        this.kind = kind;
    }

    /** What is the matter. */
    public Kind kind() {
        return kind;
    }
}
