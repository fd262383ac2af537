package fr.permanence.store;

import fr.permanence.store.StoreTrouble.Kind;
import fr.permanence.store.files.Durable;
import fr.permanence.store.files.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings a store to the schema of this program. H2 commits each change of schema by itself, so the encrypted file is
 * copied first and put back should a migration fail.
 */
final class Migrations {
    /** The schema this program speaks. */
    static final int LATEST = 7;

    static final String HISTORY = "flyway_schema_history";
    private static final String LOCATION = "classpath:fr/permanence/store/migrations";

    private final StoreFile store;
    private final Path aside;
    private final List<String> locations;
    private final int latest;

    Migrations(StoreFile store, Path aside) {
        this(store, aside, List.of(LOCATION), LATEST);
    }

    /**
     * @param locations where the migrations lie on the class path
     * @param latest the version they lead to
     */
    Migrations(StoreFile store, Path aside, List<String> locations, int latest) {
        this.store = store;
        this.aside = aside;
        this.locations = List.copyOf(locations);
        this.latest = latest;
    }

    /** The version of the schema, 0 for an empty store. */
    static int versionOf(Connection admin) throws SQLException {
        if (!Inventory.tables(admin).contains(HISTORY)) return 0;
        try (Statement statement = admin.createStatement();
                ResultSet row = statement.executeQuery(
                        "select max(cast(\"version\" as int)) from \"" + HISTORY + "\" where \"success\"")) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Makes all tables of a store that has none. */
    void makeAll(Connection admin) throws SQLException {
        flyway().migrate();
        store.admitUser(admin);
    }

    /**
     * Opens the store at the version of this program.
     *
     * @throws StoreTrouble {@code NEWER_VERSION}, {@code HOSTILE_CONTENT} or {@code MIGRATION_FAILED}; the store is then
     *     as it was
     */
    Connection openAtLatest() {
        if (Files.exists(copy())) putBack(); // a power cut in the midst of a migration: nobody has worked on it since
        Connection admin = store.asAdmin(true);
        try {
            Inventory.refuseStrangers(admin);
            int version = versionOf(admin);
            if (version > latest) throw new StoreTrouble(Kind.NEWER_VERSION, version);
            if (version == latest) return admin;
            admin.close();
            return migrated();
        } catch (SQLException e) {
            closeQuietly(admin);
            throw new StoreTrouble(StoreFile.kindOf(e, store.file()), e);
        } catch (StoreTrouble e) {
            closeQuietly(admin);
            throw e;
        }
    }

    private Connection migrated() throws SQLException {
        copyAside();
        Connection admin = null;
        try {
            admin = store.asAdmin(true);
            makeAll(admin);
            Files.delete(copy());
            // A name that came back after a power cut would undo what is written from now on.
            Durable.forceDirectory(aside);
            return admin;
        } catch (FlywayException | SQLException | IOException | StoreTrouble e) {
            if (admin != null) closeQuietly(admin);
            putBack();
            throw new StoreTrouble(Kind.MIGRATION_FAILED, e);
        }
    }

    /** The store as it was; it bears this name only once it is whole, and only until the migration is done. */
    private Path copy() {
        return aside.resolve("before-migration.mv.db");
    }

    private void copyAside() {
        Path unfinished = aside.resolve("unfinished.mv.db");
        try {
            OwnerOnly.directory(aside);
            copyDurably(store.file(), unfinished);
            Files.move(unfinished, copy(), StandardCopyOption.ATOMIC_MOVE);
            Durable.forceDirectory(aside);
        } catch (IOException e) {
            throw new StoreTrouble(Kind.MIGRATION_FAILED, e);
        }
    }

    private void putBack() {
        if (!Files.exists(copy()))
            return; // it failed once the copy was let go of: the store is whole at the new version
        try {
            Files.move(copy(), store.file(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            Durable.forceDirectory(parentOf(store.file()));
        } catch (IOException e) {
            throw new StoreTrouble(Kind.MIGRATION_FAILED, e);
        }
    }

    /** Copies a file so that the copy is owner-only and on the disk when this returns. */
    static void copyDurably(Path from, Path to) throws IOException {
        Files.deleteIfExists(to);
        OwnerOnly.createFile(to);
        try (var in = java.nio.channels.FileChannel.open(from, java.nio.file.StandardOpenOption.READ);
                var out = java.nio.channels.FileChannel.open(to, java.nio.file.StandardOpenOption.WRITE)) {
            long done = 0;
            while (done < in.size()) done += in.transferTo(done, in.size() - done, out);
            out.force(true);
        }
        Durable.forceDirectory(parentOf(to));
    }

    private static Path parentOf(Path file) {
        return file.resolveSibling("");
    }

    private Flyway flyway() {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(store.adminUrl(), StoreFile.ADMIN, store.adminSecret())
                .locations(locations.toArray(String[]::new))
                .cleanDisabled(true)
                .load();
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // The trouble that led here is the one to tell.
        }
    }
}
