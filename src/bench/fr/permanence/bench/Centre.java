package fr.permanence.bench;

import fr.permanence.Wiring;
import fr.permanence.command.Commands;
import fr.permanence.people.search.Findable;
import fr.permanence.people.search.FindableQueries;
import fr.permanence.store.OpenVault;
import fr.permanence.store.StoreSettings;
import fr.permanence.store.Vault;
import fr.permanence.store.VaultFolder;
import fr.permanence.store.files.Folders;
import fr.permanence.store.keyring.Argon2Cost;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** An opened copy of a fictional centre of five years. Each size is made once and kept under {@code target/bench}. */
final class Centre implements AutoCloseable {
    static final String PASSPHRASE = "lampe velours canard orage tisane";
    static final String ACCOUNT = "accueil";
    /** Who leads the activities. */
    static final String COORDINATOR = "activites";

    /** Who prepares stays. */
    static final String STAYS = "sejours";

    private static final int YEARS = 5;

    final MovableClock clock = new MovableClock();
    final OpenVault vault;
    final Wiring house;
    final Path folder;
    private final Vault door;

    private Centre(Path folder, String account) {
        this.folder = folder;
        door = Vault.at(new VaultFolder(folder), clock, new SecureRandom(), Argon2Cost.standard());
        vault = door.unlock(account, PASSPHRASE.toCharArray());
        house = new Wiring(vault, clock, Runnable::run);
    }

    /** A copy of the centre of so many people, opened as the reception, everybody read in. */
    static Centre of(int people) {
        return of(people, ACCOUNT);
    }

    /** The same, opened as somebody else. */
    static Centre of(int people, String account) {
        Centre centre = new Centre(copyOf(people), account);
        centre.house.load();
        return centre;
    }

    /** Whoever can be found in it. */
    List<Findable> everybody() {
        List<Findable> all = new ArrayList<>();
        new FindableQueries(vault.database(), vault.session()).everybody(all::addAll);
        return all;
    }

    /** A copy of the centre of so many people, in a folder of its own. */
    static Path copyOf(int people) {
        try {
            Path made = made(people);
            Path copy = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "copy");
            try (Stream<Path> files = Files.list(made)) {
                for (Path file : files.filter(Files::isRegularFile).toList())
                    Files.copy(file, copy.resolve(file.getFileName()));
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy of the centre of so many people, in a folder of its own, to which the busiest term was added. */
    static Path withFullTerm(int people) {
        Centre centre = of(people, COORDINATOR);
        FullTerm.fill(centre);
        centre.vault.drop();
        centre.door.close();
        return centre.folder;
    }

    /** The same, to which the busiest year of stays was added. */
    static Path withFullYear(int people) {
        Centre centre = of(people, STAYS);
        FullYear.fill(centre);
        centre.vault.drop();
        centre.door.close();
        return centre.folder;
    }

    /** Makes the centre of so many people unless it is there for this schema; 100,000 take about ten minutes. */
    static Path made(int people) throws IOException {
        Path place = Path.of("target", "bench", people + "-" + schema());
        if (Files.exists(place.resolve("permanence.mv.db"))) return place;
        StoreSettings.beforeAnythingElse();
        System.out.printf("making the fictional centre of %,d people%n", people);
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream((PASSPHRASE + "\n").getBytes(StandardCharsets.UTF_8)));
            String size = Integer.toString(people);
            String years = Integer.toString(YEARS);
            int exit = Commands.run("sample", "--data", place.toString(), "--people", size, "--years", years)
                    .exitCode();
            if (exit != 0) throw new IllegalStateException("no sample: " + exit);
        } finally {
            System.setIn(before);
        }
        return place;
    }

    /** What the migrations say, in short: a centre made under another schema is of no use. */
    private static String schema() throws IOException {
        CRC32 sum = new CRC32();
        Path migrations = Path.of("src", "main", "resources", "fr", "permanence", "store", "migrations");
        try (Stream<Path> files = Files.list(migrations)) {
            List<Path> all = files.sorted().toList();
            for (Path file : all) sum.update(Files.readAllBytes(file));
        }
        return Long.toHexString(sum.getValue());
    }

    @Override
    public void close() {
        vault.drop();
        door.close();
        discard(folder);
    }

    static void discard(Path folder) {
        try {
            Folders.discard(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The clock of this computer, which can be put some days ahead so that everybody may come again. */
    static final class MovableClock extends Clock {
        private final Clock now = Clock.systemUTC();
        private java.time.Duration ahead = java.time.Duration.ZERO;

        void nextDay() {
            ahead = ahead.plusDays(1);
        }

        @Override
        public java.time.ZoneId getZone() {
            return now.getZone();
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public java.time.Instant instant() {
            return now.instant().plus(ahead);
        }
    }
}
