package fr.permanence.settings;

import fr.permanence.store.StoreTrouble;
import fr.permanence.store.StoreTrouble.Kind;
import fr.permanence.store.VaultFolder;
import fr.permanence.store.keyring.Keyring;
import fr.permanence.store.keyring.KeyringTrouble;
import fr.permanence.store.keyring.OpenKeyring;
import fr.permanence.store.keyring.SignInDelays;
import java.io.IOException;
import java.time.Clock;

/** Opens the keyring for a second person while the first stays signed in; failures count as those at the door do. */
public final class Lending {
    private final VaultFolder folder;
    private final Clock clock;

    public Lending(VaultFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Result {}

    /** Her keys; to be closed. */
    record Lent(OpenKeyring keyring) implements Result {}

    /** The name and the passphrase do not go together. */
    record NotTheirs() implements Result {}

    /** Too many failures. */
    record Wait(long seconds) implements Result {}

    Result signIn(Lender lender) {
        long seconds = secondsToWait();
        if (seconds > 0) return new Wait(seconds);
        try {
            OpenKeyring keyring = Keyring.load(folder.keyring()).unlock(lender.name(), lender.passphrase());
            note(true);
            return new Lent(keyring);
        } catch (KeyringTrouble e) {
            if (e.kind() != KeyringTrouble.Kind.WRONG_NAME_OR_PASSPHRASE)
                throw new StoreTrouble(Kind.KEYRING_DAMAGED, e);
            note(false);
            return new NotTheirs();
        } catch (IOException e) {
            throw new StoreTrouble(Kind.KEYRING_DAMAGED, e);
        }
    }

    long secondsToWait() {
        return delays().remaining().plusMillis(999).toSeconds();
    }

    void note(boolean succeeded) {
        if (succeeded) delays().succeeded();
        else delays().failed();
    }

    private SignInDelays delays() {
        return new SignInDelays(folder.delays(), clock);
    }
}
