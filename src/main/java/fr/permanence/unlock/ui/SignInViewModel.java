package fr.permanence.unlock.ui;

import fr.permanence.store.OpenVault;
import fr.permanence.store.StoreTrouble;
import fr.permanence.store.StoreTrouble.Kind;
import fr.permanence.store.Vault;
import fr.permanence.text.CleanText;
import fr.permanence.ui.Background;
import java.util.Arrays;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Signing in: a name and a passphrase, what came of the last try, and how long the next one has to wait. */
final class SignInViewModel {
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty passphrase = new SimpleStringProperty("");
    final BooleanProperty opening = new SimpleBooleanProperty();
    final ObjectProperty<@Nullable Outcome> outcome = new SimpleObjectProperty<>();
    final Waiting waiting;

    private final Vault vault;
    private final Background background;
    private final Consumer<OpenVault> opened;
    private final PreviousKeyring previous;

    /** What came of the last try, when it did not open. */
    sealed interface Outcome {}

    /** The name is missing. */
    record NoName() implements Outcome {}

    /** The passphrase is missing. */
    record NoPassphrase() implements Outcome {}

    /** The name and the passphrase do not go together. */
    record NotTheirs(Exception trouble) implements Outcome {}

    /**
     * Something else stands in the way.
     *
     * @param mayRestore whether the keyring that was replaced last is whole and would help
     */
    record StaysShut(Exception trouble, boolean mayRestore) implements Outcome {}

    /** The keyring that was replaced last is back. */
    record Restored() implements Outcome {}

    SignInViewModel(Door door) {
        vault = door.vault();
        background = door.background();
        opened = door.opened();
        waiting = new Waiting(vault, background);
        previous = new PreviousKeyring(vault.folder());
    }

    /** Tries the door; does nothing while it is already being tried or has to wait. */
    void open() {
        if (opening.get() || waiting.isNeeded()) return;
        if (CleanText.line(name.get()).isEmpty()) {
            outcome.set(new NoName());
        } else if (passphrase.get().isEmpty()) {
            outcome.set(new NoPassphrase());
        } else {
            attempt(name.get(), passphrase.get().toCharArray());
        }
    }

    private void attempt(String typedName, char[] typed) {
        opening.set(true);
        outcome.set(null);
        background.run(
                () -> {
                    try {
                        return vault.unlock(typedName, typed);
                    } finally {
                        Arrays.fill(typed, '\0');
                    }
                },
                this::opened,
                this::staysShut);
    }

    private void opened(OpenVault open) {
        passphrase.set("");
        name.set("");
        opening.set(false);
        opened.accept(open);
    }

    private void staysShut(Exception trouble) {
        opening.set(false);
        waiting.lookAgain();
        Kind kind = trouble instanceof StoreTrouble known ? known.kind() : null;
        // The seconds that are left are counted below; a sentence beside them would say it twice.
        if (kind == Kind.WAIT) return;
        if (kind == Kind.WRONG_NAME_OR_PASSPHRASE) outcome.set(new NotTheirs(trouble));
        else outcome.set(new StaysShut(trouble, kind == Kind.KEYRING_DAMAGED && previous.isWhole()));
    }

    /** Takes back the keyring that was replaced last, because the present one is damaged. */
    void restorePrevious() {
        if (opening.get()) return;
        opening.set(true);
        background.run(
                () -> {
                    previous.restore();
                    return true;
                },
                done -> {
                    opening.set(false);
                    outcome.set(new Restored());
                },
                trouble -> {
                    opening.set(false);
                    outcome.set(new StaysShut(trouble, false));
                });
    }
}
