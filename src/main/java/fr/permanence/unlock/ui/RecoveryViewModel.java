package fr.permanence.unlock.ui;

import fr.permanence.store.OpenVault;
import fr.permanence.store.StoreTrouble;
import fr.permanence.store.StoreTrouble.Kind;
import fr.permanence.store.keyring.AccountEntry;
import fr.permanence.store.keyring.RecoveryKey;
import fr.permanence.store.keyring.RecoveryKey.Reading;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A lost passphrase: the key on paper opens the vault, somebody is given a new passphrase, and signs in with it. */
final class RecoveryViewModel {
    final StringProperty key = new SimpleStringProperty("");
    final ObjectProperty<@Nullable AccountEntry> account = new SimpleObjectProperty<>();
    final NewPassphrase fresh;
    final BooleanProperty working = new SimpleBooleanProperty();
    final ObjectProperty<@Nullable Outcome> outcome = new SimpleObjectProperty<>();
    final BooleanProperty keyAccepted = new SimpleBooleanProperty();
    final Waiting waiting;

    private final Door door;
    private @Nullable OpenVault recovered;

    /** What came of the last step, when it went no further. */
    sealed interface Outcome {}

    /** A slip in this group of the key, counted from 1; one more than there are when too much was typed. */
    record Slip(int group) implements Outcome {}

    /** Something stands in the way. */
    record Stopped(Exception trouble) implements Outcome {}

    RecoveryViewModel(Door door, SecureRandom random) {
        this.door = door;
        fresh = new NewPassphrase(random);
        waiting = new Waiting(door.vault(), door.background());
    }

    /** Tries the typed key. */
    void tryKey() {
        if (working.get() || waiting.isNeeded()) return;
        switch (RecoveryKey.read(key.get())) {
            case Reading.Slip slip -> outcome.set(new Slip(slip.group()));
            case Reading.Key typed -> open(typed.key());
        }
    }

    private void open(RecoveryKey typed) {
        begin();
        door.background()
                .run(
                        () -> {
                            try (typed) {
                                return door.vault().unlock(typed);
                            }
                        },
                        open -> {
                            working.set(false);
                            key.set("");
                            recovered = open;
                            account.set(accounts().getFirst());
                            keyAccepted.set(true);
                        },
                        this::stopped);
    }

    /** Who has an account; empty before the key opened the vault. */
    List<AccountEntry> accounts() {
        return recovered == null ? List.of() : recovered.keyring().accounts();
    }

    /** Gives the chosen account the new passphrase and signs in with it. */
    void finish() {
        AccountEntry chosen = account.get();
        OpenVault open = recovered;
        if (working.get() || open == null || chosen == null || fresh.refusal().isPresent()) return;
        begin();
        char[] passphrase = fresh.chars();
        door.background()
                .run(
                        () -> {
                            try {
                                new Renewal(open).give(chosen.id(), passphrase);
                                open.lock();
                                return door.vault().unlock(chosen.name(), passphrase);
                            } finally {
                                Arrays.fill(passphrase, '\0');
                            }
                        },
                        this::signedIn,
                        this::stopped);
    }

    private void signedIn(OpenVault open) {
        recovered = null;
        working.set(false);
        fresh.forget();
        door.opened().accept(open);
    }

    /** Goes away: what the key opened is closed again. */
    void giveUp() {
        OpenVault open = recovered;
        recovered = null;
        key.set("");
        fresh.forget();
        outcome.set(null);
        keyAccepted.set(false);
        if (open != null) door.background().run(open::lock, ending -> {});
    }

    private void begin() {
        working.set(true);
        outcome.set(null);
    }

    private void stopped(Exception trouble) {
        working.set(false);
        waiting.lookAgain();
        boolean counted = trouble instanceof StoreTrouble known && known.kind() == Kind.WAIT;
        if (!counted) outcome.set(new Stopped(trouble));
    }
}
