package fr.permanence.unlock.ui;

import fr.permanence.store.StoreTrouble;
import fr.permanence.store.StoreTrouble.Kind;
import fr.permanence.store.VaultFolder;
import fr.permanence.store.keyring.Keyring;
import fr.permanence.store.keyring.KeyringTrouble;
import java.io.IOException;
import java.nio.file.Path;

/** The keyring as it was before its last change, kept beside it in case the present one is damaged. */
final class PreviousKeyring {
    private final Path file;

    PreviousKeyring(VaultFolder folder) {
        this.file = folder.keyring();
    }

    /** Whether it is there and whole. */
    boolean isWhole() {
        try {
            Keyring.load(file.resolveSibling(file.getFileName() + ".prev"));
            return true;
        } catch (KeyringTrouble | IOException e) {
            return false;
        }
    }

    /**
     * Puts it back; the damaged one is kept aside.
     *
     * @throws StoreTrouble when it cannot be done; nothing was changed then
     */
    void restore() {
        try {
            Keyring.restorePrevious(file);
        } catch (KeyringTrouble e) {
            throw new StoreTrouble(Kind.KEYRING_DAMAGED, e);
        } catch (IOException e) {
            throw new StoreTrouble(Kind.FOLDER_NOT_WRITABLE, e);
        }
    }
}
