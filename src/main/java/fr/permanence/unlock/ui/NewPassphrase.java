package fr.permanence.unlock.ui;

import fr.permanence.store.keyring.Passphrases;
import fr.permanence.store.keyring.Passphrases.Verdict;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A passphrase being chosen: typed twice or proposed, judged before it is taken. */
public final class NewPassphrase {
    private final StringProperty typed = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final Supplier<String> proposal;

    /** Why it cannot be taken yet. */
    public sealed interface Refusal {}

    /** It does not hold; the verdict says why. */
    public record Weak(Verdict verdict) implements Refusal {}

    /** What was typed the second time is something else. */
    public record NotTheSame() implements Refusal {}

    public NewPassphrase(SecureRandom random) {
        proposal = () -> Passphrases.propose(random);
    }

    public StringProperty typedProperty() {
        return typed;
    }

    public StringProperty againProperty() {
        return again;
    }

    /** Whether it can be read on the screen. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** Writes five words at random in the first field and shows them; they are then typed a second time by hand. */
    public void propose() {
        typed.set(proposal.get());
        again.set("");
        shown.set(true);
    }

    /** Why it cannot be taken yet, or nothing when it can. */
    public Optional<Refusal> refusal() {
        char[] passphrase = chars();
        try {
            Verdict verdict = Passphrases.judge(passphrase);
            if (!(verdict instanceof Verdict.Fair)) return Optional.of(new Weak(verdict));
            return typed.get().equals(again.get()) ? Optional.empty() : Optional.of(new NotTheSame());
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /** The passphrase; the caller wipes it. */
    public char[] chars() {
        return typed.get().toCharArray();
    }

    /** Forgets what was typed. */
    public void forget() {
        typed.set("");
        again.set("");
        shown.set(false);
    }
}
