package fr.permanence.ui.shell;

/**
 * What the shell asks of the rest of the program.
 *
 * @param undo takes the last act back
 * @param redo does it again
 * @param lock wipes the keys, closes the store and shows the sign-in
 * @param check whether a passphrase is that of who is signed in
 */
public record Acts(Runnable undo, Runnable redo, Runnable lock, PassphraseCheck check) {}
