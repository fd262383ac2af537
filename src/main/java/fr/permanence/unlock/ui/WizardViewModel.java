package fr.permanence.unlock.ui;

import fr.permanence.access.Role;
import fr.permanence.store.OpenVault;
import fr.permanence.store.Vault.Foundation;
import fr.permanence.store.VaultFounding;
import fr.permanence.text.CleanText;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.DoubleConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The first run, step by step; nothing is on the disk before the last step is done. */
final class WizardViewModel {
    final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.CENTRE);
    final StringProperty centreName = new SimpleStringProperty("");
    final StringProperty accountName = new SimpleStringProperty("");
    final NewPassphrase passphrase;
    final Map<Role, BooleanProperty> roles = new EnumMap<>(Role.class);
    final KeyConfirmation key;
    final BooleanProperty sample = new SimpleBooleanProperty();
    final BooleanProperty working = new SimpleBooleanProperty();
    final DoubleProperty filled = new SimpleDoubleProperty();
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();

    private final Door door;
    private final Executor ui;
    private final BiConsumer<OpenVault, DoubleConsumer> fill;
    private @Nullable VaultFounding founding;
    private @Nullable Account foundedFor;
    private @Nullable OpenVault made;

    /** What is asked, in this order. */
    enum Step {
        CENTRE,
        ACCOUNT,
        KEY,
        CONFIRM,
        DATA
    }

    /** Why it does not go on. */
    sealed interface Refusal {}

    /** The name of the centre or of the account is missing. */
    record NameMissing() implements Refusal {}

    /** The name is longer than this many characters. */
    record NameTooLong(int most) implements Refusal {}

    /** The passphrase cannot be taken; {@link NewPassphrase#refusal} says why. */
    record PassphraseRefused() implements Refusal {}

    /** What was typed is not this group of the key, counted from 1. */
    record NotThatGroup(int group) implements Refusal {}

    /** The vault could not be made; nothing is on the disk, and another key will be given. */
    record NotMade(Exception trouble) implements Refusal {}

    /** The vault is made, but the fictional centre is not complete. */
    record NotFilled(Exception trouble) implements Refusal {}

    private record Account(String name, Set<Role> roles, String passphrase) {
        @Override
        public String toString() {
            return "Account";
        }
    }

    WizardViewModel(Door door, SecureRandom random, Executor ui, BiConsumer<OpenVault, DoubleConsumer> fill) {
        this.door = door;
        this.ui = ui;
        this.fill = fill;
        this.passphrase = new NewPassphrase(random);
        this.key = new KeyConfirmation(random);
        for (Role role : Role.values()) roles.put(role, new SimpleBooleanProperty(true));
    }

    /** Goes on, or says why not. */
    void next() {
        if (working.get()) return;
        refusal.set(null);
        switch (step.get()) {
            case CENTRE -> name(centreName, Step.ACCOUNT);
            case ACCOUNT -> account();
            case KEY -> step.set(Step.CONFIRM);
            case CONFIRM -> confirm();
            case DATA -> make();
        }
    }

    /** Goes back; what was typed stays. */
    void back() {
        if (working.get() || step.get() == Step.CENTRE) return;
        refusal.set(null);
        // A confirmed key is asked for again only when another one is made.
        step.set(
                switch (step.get()) {
                    case CENTRE, ACCOUNT -> Step.CENTRE;
                    case KEY -> Step.ACCOUNT;
                    case CONFIRM -> Step.KEY;
                    case DATA -> Step.CONFIRM;
                });
    }

    private boolean name(StringProperty typed, Step then) {
        String clean = CleanText.line(typed.get());
        if (clean.isEmpty()) refusal.set(new NameMissing());
        else if (clean.length() > CleanText.NAME_LIMIT) refusal.set(new NameTooLong(CleanText.NAME_LIMIT));
        else if (then != step.get()) step.set(then);
        return refusal.get() == null;
    }

    private void account() {
        if (!name(accountName, Step.ACCOUNT)) return;
        if (passphrase.refusal().isPresent()) {
            refusal.set(new PassphraseRefused());
            return;
        }
        Account wanted = new Account(
                CleanText.line(accountName.get()),
                chosenRoles(),
                passphrase.typedProperty().get());
        if (founding != null && wanted.equals(foundedFor)) step.set(Step.KEY);
        else found(wanted);
    }

    private Set<Role> chosenRoles() {
        EnumSet<Role> chosen = EnumSet.of(Role.MANAGER);
        roles.forEach((role, ticked) -> {
            if (ticked.get()) chosen.add(role);
        });
        return chosen;
    }

    private void found(Account wanted) {
        forgetFounding();
        working.set(true);
        char[] typed = wanted.passphrase().toCharArray();
        door.background()
                .run(
                        () -> {
                            try {
                                Foundation foundation = new Foundation("", false, wanted.name(), wanted.roles());
                                return door.vault().found(foundation, typed);
                            } finally {
                                Arrays.fill(typed, '\0');
                            }
                        },
                        prepared -> {
                            working.set(false);
                            founding = prepared;
                            foundedFor = wanted;
                            key.of(prepared.recoveryKey());
                            step.set(Step.KEY);
                        },
                        this::notMade);
    }

    private void confirm() {
        Optional<Integer> wrong = key.firstWrong();
        if (wrong.isPresent()) refusal.set(new NotThatGroup(wrong.get()));
        else step.set(Step.DATA);
    }

    private void make() {
        if (made != null) {
            handOver(made);
            return;
        }
        VaultFounding prepared = founding;
        if (prepared == null) {
            account();
            return;
        }
        working.set(true);
        boolean demonstration = sample.get();
        String centre = CleanText.line(centreName.get());
        door.background()
                .run(
                        () -> prepared.of(centre, demonstration).confirm(),
                        open -> {
                            made = open;
                            if (demonstration) fill(open);
                            else handOver(open);
                        },
                        this::notMade);
    }

    private void fill(OpenVault open) {
        door.background()
                .run(
                        () -> {
                            fill.accept(open, share -> ui.execute(() -> filled.set(share)));
                            return open;
                        },
                        this::handOver,
                        trouble -> {
                            working.set(false);
                            refusal.set(new NotFilled(trouble));
                        });
    }

    private void handOver(OpenVault open) {
        made = null;
        working.set(false);
        forgetFounding();
        passphrase.forget();
        door.opened().accept(open);
    }

    private void notMade(Exception trouble) {
        // Its keys may be wiped already: what is made next is made from new ones.
        forgetFounding();
        working.set(false);
        refusal.set(new NotMade(trouble));
    }

    private void forgetFounding() {
        if (founding != null) founding.giveUp();
        founding = null;
        foundedFor = null;
        key.forget();
    }

    /** The roles that may be left out; whoever sets the house up runs it. */
    static List<Role> optionalRoles() {
        return List.of(Role.RECEPTION, Role.ACTIVITIES, Role.STAYS, Role.SOCIAL);
    }
}
