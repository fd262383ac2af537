package fr.permanence.settings.ui;

import fr.permanence.settings.Accounts;
import fr.permanence.settings.Accounts.Result;
import fr.permanence.ui.Background;
import fr.permanence.unlock.ui.NewPassphrase;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Changing one's own passphrase. */
final class OwnPassphraseViewModel {
    final StringProperty old = new SimpleStringProperty("");
    final NewPassphrase fresh;
    final BooleanProperty working = new SimpleBooleanProperty();

    private final Accounts accounts;
    private final Background background;

    OwnPassphraseViewModel(Accounts accounts, Background background, SecureRandom random) {
        this.accounts = accounts;
        this.background = background;
        fresh = new NewPassphrase(random);
    }

    /** Changes it; what was typed is forgotten when it was. */
    void change(Consumer<Result> answered, Consumer<Exception> trouble) {
        if (working.get() || fresh.refusal().isPresent()) return;
        working.set(true);
        char[] before = old.get().toCharArray();
        char[] after = fresh.chars();
        background.run(
                () -> {
                    try {
                        return accounts.changeOwn(before, after);
                    } finally {
                        Arrays.fill(before, '\0');
                        Arrays.fill(after, '\0');
                    }
                },
                result -> {
                    working.set(false);
                    if (result instanceof Accounts.Done) forget();
                    answered.accept(result);
                },
                e -> {
                    working.set(false);
                    trouble.accept(e);
                });
    }

    /** Forgets what was typed. */
    void forget() {
        old.set("");
        fresh.forget();
    }
}
