package fr.permanence.unlock.ui;

import fr.permanence.ids.AccountId;
import fr.permanence.store.OpenVault;
import fr.permanence.store.StoreTrouble;
import fr.permanence.store.StoreTrouble.Kind;
import fr.permanence.store.keyring.KeyringTrouble;
import java.io.IOException;

/** Gives an account a new passphrase with the recovery key, and leaves a trace of it in the journal. */
final class Renewal {
    /** The act of the journal that tells of it. */
    static final String VERB = "account.passphrase";

    private final OpenVault open;

    Renewal(OpenVault open) {
        this.open = open;
    }

    /**
     * Gives it.
     *
     * @param passphrase wiped by the caller
     * @throws StoreTrouble when the disk refuses; the old passphrase then still holds
     */
    void give(AccountId account, char[] passphrase) {
        // What cannot be traced is not done: on a full disk the old passphrase stays.
        Kind stopped = open.database().whyStopped();
        if (stopped != null) throw new StoreTrouble(stopped);
        try {
            open.keyring().resetPassphrase(account, passphrase);
        } catch (KeyringTrouble e) {
            throw new StoreTrouble(Kind.KEY_NOT_HELD, e);
        } catch (IOException e) {
            throw new StoreTrouble(Kind.WRITE_FAILED, e);
        }
        open.database().write(tx -> open.journal().record(tx, VERB, account.value(), null));
    }
}
