package fr.permanence.store;

import fr.permanence.store.StoreTrouble.Kind;
import fr.permanence.store.Vault.Foundation;
import fr.permanence.store.keyring.Founding;
import fr.permanence.store.keyring.RecoveryKey;
import java.io.IOException;

/** A vault being founded: its recovery key is shown and confirmed before anything is on the disk. */
public final class VaultFounding {
    private final Founding founding;
    private final Foundation foundation;
    private final VaultOpening opening;

    VaultFounding(Founding founding, Foundation foundation, VaultOpening opening) {
        this.founding = founding;
        this.foundation = foundation;
        this.opening = opening;
    }

    /** The key to print or copy, then to confirm by retyping two of its groups. */
    public RecoveryKey recoveryKey() {
        return founding.recoveryKey();
    }

    /** The same founding under another name for the centre, or with made-up data, when that is decided after the key. */
    public VaultFounding of(String centreName, boolean demonstration) {
        return new VaultFounding(
                founding,
                new Foundation(centreName, demonstration, foundation.accountName(), foundation.roles()),
                opening);
    }

    /** Gives up: wipes the keys; nothing was written. */
    public void giveUp() {
        founding.close();
    }

    /**
     * The recovery key was confirmed: writes the keyring and makes the store.
     *
     * @throws StoreTrouble when the disk refuses; nothing half-made is left
     */
    public OpenVault confirm() {
        try {
            return opening.make(founding.confirm(), foundation);
        } catch (IOException e) {
            throw new StoreTrouble(Kind.FOLDER_NOT_WRITABLE, e);
        }
    }
}
