package fr.permanence.settings.ui;

import fr.permanence.access.Right;
import fr.permanence.access.Role;
import fr.permanence.settings.Accounts;
import fr.permanence.settings.Accounts.NewAccount;
import fr.permanence.settings.Accounts.Result;
import fr.permanence.settings.HouseSettings;
import fr.permanence.settings.HouseSettings.House;
import fr.permanence.settings.Lender;
import fr.permanence.settings.Settings;
import fr.permanence.store.TroubleWords;
import fr.permanence.store.keyring.AccountEntry;
import fr.permanence.store.keyring.Passphrases.Verdict;
import fr.permanence.text.Words;
import fr.permanence.ui.Background;
import fr.permanence.ui.shell.Furniture;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What is set: one's own passphrase by everybody, accounts and house by who runs it. */
final class SettingsViewModel {
    final StringProperty oldPassphrase = new SimpleStringProperty("");
    final StringProperty freshPassphrase = new SimpleStringProperty("");
    final StringProperty freshAgain = new SimpleStringProperty("");
    final StringProperty accountName = new SimpleStringProperty("");
    final StringProperty accountPassphrase = new SimpleStringProperty("");
    final StringProperty lenderName = new SimpleStringProperty("");
    final StringProperty lenderPassphrase = new SimpleStringProperty("");
    final StringProperty centreName = new SimpleStringProperty("");
    final StringProperty idleMinutes = new SimpleStringProperty("");
    final StringProperty veiledMinutes = new SimpleStringProperty("");
    /** What went wrong last, by the card it is about; empty while all is well. */
    final StringProperty passphraseTrouble = new SimpleStringProperty("");

    final StringProperty accountTrouble = new SimpleStringProperty("");
    final StringProperty houseTrouble = new SimpleStringProperty("");
    final ObservableList<AccountEntry> accounts = FXCollections.observableArrayList();
    private final Map<Role, BooleanProperty> roles = new EnumMap<>(Role.class);
    private final Settings settings;
    private final Background background;
    private final Furniture furniture;
    private boolean working;

    SettingsViewModel(Settings settings, Background background, Furniture furniture) {
        this.settings = settings;
        this.background = background;
        this.furniture = furniture;
        for (Role role : Role.values()) roles.put(role, new SimpleBooleanProperty(role == Role.RECEPTION));
    }

    Words words() {
        return Words.beside(SettingsViewModel.class, furniture.appearance()::language);
    }

    BooleanProperty role(Role role) {
        BooleanProperty ticked = roles.get(role);
        if (ticked == null) throw new IllegalStateException(role.name());
        return ticked;
    }

    boolean runsTheHouse() {
        return settings.session().may(Right.RUN_THE_HOUSE);
    }

    Settings settings() {
        return settings;
    }

    void askAgain() {
        if (!runsTheHouse()) return;
        background.run(settings.accounts()::all, accounts::setAll, this::tell);
        background.run(settings.house()::now, this::show, this::tell);
    }

    private void show(House house) {
        centreName.set(house.centreName());
        idleMinutes.set(String.valueOf(house.idleMinutes()));
        veiledMinutes.set(String.valueOf(house.veiledMinutes()));
    }

    void changePassphrase() {
        passphraseTrouble.set("");
        if (!freshPassphrase.get().equals(freshAgain.get())) {
            passphraseTrouble.set(words().say("refused.notTheSame"));
            return;
        }
        char[] old = oldPassphrase.get().toCharArray();
        char[] fresh = freshPassphrase.get().toCharArray();
        ask(
                () -> settings.accounts().changeOwn(old, fresh),
                passphraseTrouble,
                () -> {
                    oldPassphrase.set("");
                    freshPassphrase.set("");
                    freshAgain.set("");
                    furniture.toasts().say(words().say("passphrase.changed"));
                },
                old,
                fresh);
    }

    void addAccount() {
        accountTrouble.set("");
        Set<Role> wanted = EnumSet.noneOf(Role.class);
        roles.forEach((role, ticked) -> {
            if (ticked.get()) wanted.add(role);
        });
        char[] passphrase = accountPassphrase.get().toCharArray();
        char[] lent = lenderPassphrase.get().toCharArray();
        String name = accountName.get();
        @Nullable Lender lender = lenderName.get().isBlank() ? null : new Lender(lenderName.get(), lent);
        ask(
                () -> settings.accounts().add(new NewAccount(name, wanted, passphrase), lender),
                accountTrouble,
                () -> {
                    accountName.set("");
                    accountPassphrase.set("");
                    lenderName.set("");
                    lenderPassphrase.set("");
                    furniture.toasts().say(words().say("account.added"));
                    askAgain();
                },
                passphrase,
                lent);
    }

    private void ask(Callable<Result> work, StringProperty trouble, Runnable done, char[]... secrets) {
        if (working) return;
        working = true;
        background.run(
                () -> {
                    try {
                        return work.call();
                    } finally {
                        for (char[] secret : secrets) Arrays.fill(secret, '\0');
                    }
                },
                result -> {
                    working = false;
                    if (result instanceof Accounts.Done) {
                        saved();
                        done.run();
                    } else {
                        trouble.set(refusal(result));
                    }
                },
                thrown -> {
                    working = false;
                    tell(thrown);
                });
    }

    private String refusal(Result result) {
        Words words = words();
        return switch (result) {
            case Accounts.Done done -> "";
            case Accounts.NoName none -> words.say("refused.noName");
            case Accounts.NameTooLong tooLong -> words.say("refused.nameTooLong", tooLong.most());
            case Accounts.NameTaken taken -> words.say("refused.nameTaken");
            case Accounts.NoRole none -> words.say("refused.noRole");
            case Accounts.Weak weak -> weak(weak.verdict());
            case Accounts.NotTheirs no -> words.say("refused.notTheirs");
            case Accounts.KeysMissing missing -> words.say("refused.keysMissing");
            case Accounts.LenderUnknown unknown -> words.say("refused.lenderUnknown");
            case Accounts.Wait wait -> words.say("refused.wait", wait.seconds());
        };
    }

    private String weak(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Fair fair -> "";
            case Verdict.TooShort tooShort -> words().say("refused.tooShort", tooShort.least());
            case Verdict.TooCommon common -> words().say("refused.tooCommon");
            case Verdict.Repeated repeated -> words().say("refused.repeated");
        };
    }

    void saveHouse() {
        houseTrouble.set("");
        int idle = number(idleMinutes.get());
        int veiled = number(veiledMinutes.get());
        House wanted = new House(centreName.get(), idle, veiled);
        background.run(() -> settings.house().change(wanted), this::saved, this::tell);
    }

    /** A number as typed; what is none becomes 0, which is out of every range. */
    private static int number(String typed) {
        return typed.strip().matches("\\d{1,3}") ? Integer.parseInt(typed.strip()) : 0;
    }

    private void saved(HouseSettings.Saving saving) {
        switch (saving) {
            case HouseSettings.Saved now -> {
                saved();
                furniture.toasts().say(words().say("house.saved"));
            }
            case HouseSettings.Unchanged unchanged -> furniture.toasts().say(words().say("house.unchanged"));
            case HouseSettings.NoName none -> houseTrouble.set(words().say("refused.noCentre"));
            case HouseSettings.NameTooLong tooLong ->
                houseTrouble.set(words().say("refused.nameTooLong", tooLong.most()));
            case HouseSettings.IdleOutOfRange range ->
                houseTrouble.set(words().say("refused.minutes", range.most()));
            case HouseSettings.VeiledOutOfRange range ->
                houseTrouble.set(words().say("refused.minutes", range.most()));
        }
    }

    private void saved() {
        furniture.status().savedProperty().set(furniture.moments().instant());
    }

    private void tell(Exception thrown) {
        furniture.toasts().trouble(new TroubleWords(furniture.appearance()::language).say(thrown));
    }

    Furniture furniture() {
        return furniture;
    }
}
