package fr.permanence.settings.ui;

import fr.permanence.access.Right;
import fr.permanence.settings.Settings;
import fr.permanence.ui.Background;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the settings show and do, by card. */
final class SettingsViewModel {
    final OwnPassphraseViewModel own;
    final AccountsViewModel accounts;
    final HouseViewModel house;
    final ListsViewModel lists;
    final ForStaysViewModel stays;
    final ObjectProperty<@Nullable Instant> lastVerified = new SimpleObjectProperty<>();

    private final Settings settings;
    private final Background background;

    SettingsViewModel(Settings settings, Background background, SecureRandom random) {
        this.settings = settings;
        this.background = background;
        own = new OwnPassphraseViewModel(settings.accounts(), background, random);
        accounts = new AccountsViewModel(settings.accounts(), background);
        house = new HouseViewModel(settings.house(), background);
        lists = new ListsViewModel(settings.lists(), settings.undo(), background);
        stays = new ForStaysViewModel(settings.stays(), background);
    }

    /** Whether the cards of the house are shown. */
    boolean runsTheHouse() {
        return settings.session().may(Right.RUN_THE_HOUSE);
    }

    /** Where the backups lie. */
    Path backups() {
        return settings.backups().folder();
    }

    /** Asks for what is shown. */
    void askAgain() {
        if (!runsTheHouse()) return;
        accounts.askAgain();
        house.askAgain();
        lists.askAgain();
        stays.askAgain();
        background.run(settings.backups()::lastVerified, (Optional<Instant> at) -> lastVerified.set(at.orElse(null)));
    }
}
