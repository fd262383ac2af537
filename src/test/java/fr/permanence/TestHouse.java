package fr.permanence;

import fr.permanence.access.Role;
import fr.permanence.change.Changes;
import fr.permanence.change.Undo;
import fr.permanence.checkin.CheckIns;
import fr.permanence.checkin.DeskBox;
import fr.permanence.checkin.Familiarity;
import fr.permanence.checkin.Handovers;
import fr.permanence.people.People;
import fr.permanence.people.PeopleQueries;
import fr.permanence.people.bin.Bin;
import fr.permanence.people.entries.Entries;
import fr.permanence.people.extract.Extracts;
import fr.permanence.people.followup.FollowUps;
import fr.permanence.people.merge.Merges;
import fr.permanence.people.notes.DeskNotes;
import fr.permanence.people.register.RegisterImport;
import fr.permanence.people.search.PersonFinder;
import fr.permanence.store.OpenVault;
import fr.permanence.store.StoreSettings;
import fr.permanence.store.Vault;
import fr.permanence.store.Vault.Foundation;
import fr.permanence.store.VaultFolder;
import fr.permanence.store.keyring.Argon2Cost;
import fr.permanence.text.HouseClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A house for tests: a real vault with real migrations on the real encrypted store, and a clock that stands at Tuesday 24
 * November 2026, 14:41 in Paris until it is moved. Nothing in it is a stand-in for our own code.
 */
public final class TestHouse implements AutoCloseable {
    static {
        StoreSettings.beforeAnythingElse();
    }

    /** The passphrase of every account of a test house. */
    public static final String PASSPHRASE = "lampe velours canard orage tisane";

    public static final Instant NOW = Instant.parse("2026-11-24T13:41:00Z");

    private static final Map<Set<Role>, Path> MODELS = new ConcurrentHashMap<>();

    private final VaultFolder folder;
    private final MovableClock clock;
    private Vault vault;
    private OpenVault open;
    private Services services;

    private TestHouse(Path directory, Set<Role> roles) {
        copy(MODELS.computeIfAbsent(roles, TestHouse::madeOnce), directory);
        folder = new VaultFolder(directory);
        clock = new MovableClock(NOW);
        vault = Vault.at(folder, clock, new SecureRandom(), Argon2Cost.weakForTests());
        open = vault.unlock("Marie", passphrase());
        services = new Services(new Wiring(open, clock, Runnable::run));
    }

    /** A vault is founded once for each set of roles, then copied: founding takes a second, copying none. */
    private static Path madeOnce(Set<Role> roles) {
        try {
            Path model = Scratch.folder("model");
            model.toFile().deleteOnExit();
            try (Vault vault = Vault.at(
                    new VaultFolder(model), new MovableClock(NOW), new SecureRandom(), Argon2Cost.weakForTests())) {
                vault.found(new Foundation("Maison d’essai", true, "Marie", roles), passphrase())
                        .confirm()
                        .lock();
            }
            return model;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path model, Path directory) {
        try {
            Files.createDirectories(directory);
            for (String name : List.of("keyring.bin", "permanence.mv.db"))
                Files.copy(model.resolve(name), directory.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new house whose first account, Marie, has every role. */
    public static TestHouse in(Path directory) {
        return new TestHouse(directory, EnumSet.allOf(Role.class));
    }

    /** A new house whose first account, Marie, has these roles. */
    public static TestHouse in(Path directory, Role first, Role... others) {
        return new TestHouse(directory, EnumSet.of(first, others));
    }

    public static char[] passphrase() {
        return PASSPHRASE.toCharArray();
    }

    /** What the features of one session do, as the program itself wires them. */
    public static final class Services {
        public final Changes changes;
        public final People people;
        public final PeopleQueries peopleQueries;
        public final PersonFinder finder;
        public final CheckIns checkIns;
        public final Familiarity familiarity;
        public final DeskBox deskBox;
        public final Handovers handovers;
        public final Entries entries;
        public final RegisterImport registerImport;
        public final FollowUps followUps;
        public final DeskNotes deskNotes;
        public final Bin bin;
        public final Merges merges;
        public final Extracts extracts;
        public final Undo undo;
        public final DeskWiring desk;
        public final BesideWiring beside;
        public final ActivitiesWiring activities;
        public final StaysWiring stays;
        private final Wiring wiring;

        Services(Wiring wiring) {
            this.wiring = wiring;
            changes = wiring.changes();
            people = wiring.people();
            peopleQueries = wiring.peopleQueries();
            finder = wiring.finder();
            checkIns = wiring.checkIns();
            familiarity = wiring.familiarity();
            deskBox = wiring.deskBox();
            handovers = wiring.handovers();
            entries = wiring.entries();
            registerImport = wiring.registerImport();
            followUps = wiring.followUps();
            deskNotes = wiring.deskNotes();
            bin = wiring.bin();
            merges = wiring.merges();
            extracts = wiring.extracts();
            undo = wiring.undo();
            desk = wiring.desk();
            beside = wiring.beside();
            activities = wiring.activities();
            stays = wiring.stays();
        }

        /** What all of them are wired by. */
        Wiring wiring() {
            return wiring;
        }

        /** Reads everybody in, as the program does when a vault was opened. */
        public Services loaded() {
            wiring.load();
            return this;
        }
    }

    public Services services() {
        return services;
    }

    public OpenVault open() {
        return open;
    }

    public Vault vault() {
        return vault;
    }

    public VaultFolder folder() {
        return folder;
    }

    public MovableClock clock() {
        return clock;
    }

    /** The day of the house, in Paris. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HouseClock.ZONE);
    }

    /** Closes the program and opens it again, as Marie. */
    public TestHouse restart() {
        return restartAs("Marie");
    }

    public TestHouse restartAs(String account) {
        open.lock();
        vault.close();
        vault = Vault.at(folder, clock, new SecureRandom(), Argon2Cost.weakForTests());
        open = vault.unlock(account, passphrase());
        services = new Services(new Wiring(open, clock, Runnable::run));
        return this;
    }

    @Override
    public void close() {
        open.lock();
        vault.close();
    }

    /** A clock that stands still until it is moved. */
    public static final class MovableClock extends Clock {
        private Instant now;

        MovableClock(Instant now) {
            this.now = now;
        }

        public void move(Duration by) {
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
