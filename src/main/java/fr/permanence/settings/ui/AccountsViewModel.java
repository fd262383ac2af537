package fr.permanence.settings.ui;

import fr.permanence.access.Role;
import fr.permanence.settings.Accounts;
import fr.permanence.settings.Accounts.NewAccount;
import fr.permanence.settings.Accounts.Result;
import fr.permanence.settings.Lender;
import fr.permanence.store.keyring.AccountEntry;
import fr.permanence.ui.Background;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The accounts of the house, as who runs it sees them. */
final class AccountsViewModel {
    final ObservableList<AccountEntry> all = FXCollections.observableArrayList();
    final BooleanProperty working = new SimpleBooleanProperty();

    private final Accounts accounts;
    private final Background background;

    AccountsViewModel(Accounts accounts, Background background) {
        this.accounts = accounts;
        this.background = background;
    }

    void askAgain() {
        background.run(accounts::all, all::setAll);
    }

    /** Whether these roles take the passphrase of somebody else who holds their keys. */
    boolean needsLender(Set<Role> roles) {
        return !accounts.missingFor(roles).isEmpty();
    }

    boolean mayReset(AccountEntry account) {
        return accounts.mayReset(account);
    }

    /** Makes the account; wipes the passphrases afterwards. */
    void add(NewAccount wanted, @Nullable Lender lender, Consumer<Result> answered, Consumer<Exception> trouble) {
        work(
                () -> {
                    try {
                        return accounts.add(wanted, lender);
                    } finally {
                        Arrays.fill(wanted.passphrase(), '\0');
                        if (lender != null) Arrays.fill(lender.passphrase(), '\0');
                    }
                },
                answered,
                trouble);
    }

    /** Gives the account another passphrase; wipes it afterwards. */
    void reset(AccountEntry account, char[] fresh, Consumer<Result> answered, Consumer<Exception> trouble) {
        work(
                () -> {
                    try {
                        return accounts.reset(account, fresh);
                    } finally {
                        Arrays.fill(fresh, '\0');
                    }
                },
                answered,
                trouble);
    }

    private void work(Callable<Result> work, Consumer<Result> answered, Consumer<Exception> trouble) {
        if (working.get()) return;
        working.set(true);
        background.run(
                work,
                result -> {
                    working.set(false);
                    if (result instanceof Accounts.Done) askAgain();
                    answered.accept(result);
                },
                e -> {
                    working.set(false);
                    trouble.accept(e);
                });
    }
}
