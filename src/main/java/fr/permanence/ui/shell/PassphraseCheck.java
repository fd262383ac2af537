package fr.permanence.ui.shell;

/** Asks the keyring whether a passphrase is that of who is signed in. Called off the UI thread: it is slow on purpose. */
@FunctionalInterface
public interface PassphraseCheck {
    /**
     * Whether it is hers.
     *
     * @param passphrase wiped by the caller afterwards
     * @throws Exception when it could not be asked
     */
    boolean isHers(char[] passphrase) throws Exception;
}
