package fr.permanence.unlock.ui;

import fr.permanence.TestHouse;
import fr.permanence.access.Role;
import fr.permanence.store.OpenVault;
import fr.permanence.store.StoreSettings;
import fr.permanence.store.Vault;
import fr.permanence.store.Vault.Foundation;
import fr.permanence.store.VaultFolder;
import fr.permanence.store.VaultFounding;
import fr.permanence.store.keyring.Argon2Cost;
import fr.permanence.text.HouseClock;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Background;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** A vault in a folder, its door, and whoever came in. */
final class WayIn implements AutoCloseable {
    static {
        StoreSettings.beforeAnythingElse();
    }

    final VaultFolder folder;
    final MovingClock clock = new MovingClock();
    final Appearance appearance = new Appearance();
    final List<OpenVault> opened = new ArrayList<>();
    final Background background;
    Vault vault;
    List<String> key = List.of();

    WayIn(Path directory, Background background) {
        this.folder = new VaultFolder(directory);
        this.background = background;
        this.vault = at();
    }

    /** A vault whose one account, Marie, has every role. */
    static WayIn founded(Path directory, Background background) {
        WayIn way = new WayIn(directory, background);
        VaultFounding founding = way.vault.found(
                new Foundation("Maison d’essai", false, "Marie", EnumSet.allOf(Role.class)), TestHouse.passphrase());
        way.key = founding.recoveryKey().groups();
        founding.confirm().lock();
        return way;
    }

    Door door() {
        return new Door(vault, background, appearance, clock, opened::add);
    }

    /** The program is closed and started again. */
    void restart() {
        vault.close();
        vault = at();
    }

    private Vault at() {
        return Vault.at(folder, clock, new SecureRandom(), Argon2Cost.weakForTests());
    }

    @Override
    public void close() {
        opened.forEach(OpenVault::lock);
        vault.close();
    }

    /** Stands still until it is moved. */
    static final class MovingClock extends Clock {
        private Instant now = TestHouse.NOW;

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public ZoneId getZone() {
            return HouseClock.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
