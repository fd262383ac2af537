package fr.permanence.unlock.ui;

import fr.permanence.store.keyring.RecoveryKey;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The recovery key being shown, then two of its groups asked back, so that nobody goes on without having kept it. */
final class KeyConfirmation {
    final StringProperty typedFirst = new SimpleStringProperty("");
    final StringProperty typedSecond = new SimpleStringProperty("");

    private final RandomGenerator random;
    private @Nullable RecoveryKey key;
    private List<String> groups = List.of();
    private int first;
    private int second;

    KeyConfirmation(SecureRandom random) {
        this.random = random;
    }

    /** Another key: two of its groups are chosen to be asked for. */
    void of(RecoveryKey fresh) {
        key = fresh;
        groups = fresh.groups();
        int half = groups.size() / 2;
        first = random.nextInt(half);
        second = half + random.nextInt(groups.size() - half);
        typedFirst.set("");
        typedSecond.set("");
    }

    void forget() {
        key = null;
        groups = List.of();
        typedFirst.set("");
        typedSecond.set("");
    }

    /** The groups, to be shown; none while there is no key. */
    List<String> groups() {
        return groups;
    }

    /** The number of the first group asked for, from 1. */
    int firstAsked() {
        return first + 1;
    }

    /** The number of the second group asked for, from 1. */
    int secondAsked() {
        return second + 1;
    }

    /** The number of the first group that was not typed back right, or nothing when both were. */
    Optional<Integer> firstWrong() {
        RecoveryKey shown = key;
        if (shown == null || !shown.hasGroup(first, typedFirst.get())) return Optional.of(firstAsked());
        return shown.hasGroup(second, typedSecond.get()) ? Optional.empty() : Optional.of(secondAsked());
    }
}
