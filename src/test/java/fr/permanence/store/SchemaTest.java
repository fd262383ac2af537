package fr.permanence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.permanence.TestHouse;
import fr.permanence.store.StoreTrouble.Kind;
import fr.permanence.store.keyring.Keyring;
import fr.permanence.store.keyring.OpenKeyring;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in the store when it is opened: the tables of this program, made step by step, and nothing else. */
class SchemaTest {
    private static final String GROUND = "classpath:fr/permanence/store/migrations";
    private static final String GOOD = "classpath:fr/permanence/store/later";
    private static final String BAD = "classpath:fr/permanence/store/broken";

    @TempDir
    Path directory;

    private TestHouse house;
    private OpenKeyring keyring;
    private StoreFile store;

    @BeforeEach
    void found() throws Exception {
        house = TestHouse.in(directory);
        house.services().checkIns.arriveAnonymously(3);
        house.open().drop();
        keyring = Keyring.load(house.folder().keyring()).unlock("Marie", TestHouse.passphrase());
        store = new StoreFile(house.folder().store(), new StoreKeys(keyring));
    }

    @AfterEach
    void close() {
        store.forget();
        keyring.close();
        house.close();
    }

    private void asKeeper(String sql) throws SQLException {
        try (Connection admin = store.asAdmin(true);
                Statement statement = admin.createStatement()) {
            statement.execute(sql);
        }
    }

    private Migrations towards(String later) {
        return new Migrations(store, house.folder().aside(), List.of(GROUND, later), 900);
    }

    private Path copy() {
        return house.folder().aside().resolve("before-migration.mv.db");
    }

    private void assertThatTheStoreIsAsItWas() throws SQLException {
        try (Connection admin = store.asAdmin(true)) {
            assertThat(Migrations.versionOf(admin)).isEqualTo(Migrations.LATEST);
            assertThat(Inventory.rowCounts(admin)).containsEntry("visit", 1L).doesNotContainKey("later");
        }
    }

    private void refused(Kind kind, Object... arguments) {
        assertThatThrownBy(() -> house.vault().unlock("Marie", TestHouse.passphrase()))
                .isInstanceOfSatisfying(StoreTrouble.class, trouble -> {
                    assertThat(trouble.kind()).isEqualTo(kind);
                    assertThat(trouble.arguments()).containsExactly(arguments);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trigger|create trigger spy before insert on visit as 'org.h2.api.Trigger spy() {"
                        + " return (connection, before, after) -> {}; }'",
                "routine|create alias spy as 'int spy() { return 1; }'",
                "user|create user stranger password 'x' admin",
                "user|alter user desk admin true",
                "table|create view spy as select * from person",
                "table|create memory table spy (id int)",
                "schema|create schema spy",
                "synonym|create synonym spy for person",
                "constant|create constant spy value 1"
            })
    void a_stranger_in_the_store_is_refused_and_named(String thing) throws SQLException {
        String[] parts = thing.split("\\|", 2);
        asKeeper(parts[1]);
        refused(Kind.HOSTILE_CONTENT, parts[0]);
    }

    @Test
    void a_newer_schema_is_refused_with_its_version() throws SQLException {
        asKeeper("insert into \"" + Migrations.HISTORY
                + "\" select 99, '907', 'later', 'SQL', 'V907.sql', 0, 'x', now(), 1," + " true");
        refused(Kind.NEWER_VERSION, 907);
        for (var language : fr.permanence.text.Language.values())
            assertThat(new TroubleWords(() -> language).say(new StoreTrouble(Kind.NEWER_VERSION, 907)))
                    .contains("907");
    }

    @Test
    void a_migration_brings_the_rows_along_and_leaves_no_copy() throws SQLException {
        try (Connection admin = towards(GOOD).openAtLatest()) {
            assertThat(Migrations.versionOf(admin)).isEqualTo(900);
            assertThat(Inventory.rowCounts(admin)).containsEntry("visit", 1L).containsEntry("later", 1L);
        }
        assertThat(copy()).doesNotExist();
    }

    @Test
    void after_a_migration_the_desk_may_use_the_new_table() throws SQLException {
        towards(GOOD).openAtLatest().close();
        try (Connection admin = store.asAdmin(true);
                Connection desk = store.asUser();
                Statement statement = desk.createStatement()) {
            assertThat(statement.executeUpdate("insert into later values (2)")).isEqualTo(1);
            assertThat(admin.isClosed()).isFalse();
        }
    }

    @Test
    void a_migration_that_fails_half_way_leaves_the_store_as_it_was() throws Exception {
        assertThatThrownBy(() -> towards(BAD).openAtLatest())
                .isInstanceOfSatisfying(
                        StoreTrouble.class,
                        trouble -> assertThat(trouble.kind()).isEqualTo(Kind.MIGRATION_FAILED));
        assertThatTheStoreIsAsItWas();
        assertThat(copy()).doesNotExist();
        house.restart();
        assertThat(house.services().checkIns.today()).hasSize(1);
    }

    @Test
    void a_migration_cut_off_by_a_power_cut_begins_again_from_the_copy() throws Exception {
        Files.createDirectories(house.folder().aside());
        Files.copy(house.folder().store(), copy());
        // What a cut leaves: the first half of the migration, committed by itself, and no line in the history.
        asKeeper("create table later (id int primary key)");
        try (Connection admin = towards(GOOD).openAtLatest()) {
            assertThat(Inventory.rowCounts(admin)).containsEntry("visit", 1L).containsEntry("later", 1L);
        }
        assertThat(copy()).doesNotExist();
    }

    @Test
    void a_copy_that_was_cut_off_itself_is_never_put_back() throws Exception {
        Files.createDirectories(house.folder().aside());
        Files.write(house.folder().aside().resolve("unfinished.mv.db"), new byte[100]);
        try (Connection admin = towards(GOOD).openAtLatest()) {
            assertThat(Inventory.rowCounts(admin)).containsEntry("visit", 1L);
        }
    }

    @Test
    void without_room_for_the_copy_nothing_is_migrated() throws Exception {
        Files.writeString(house.folder().aside(), "a file where the folder should be");
        assertThatThrownBy(() -> towards(GOOD).openAtLatest())
                .isInstanceOfSatisfying(
                        StoreTrouble.class,
                        trouble -> assertThat(trouble.kind()).isEqualTo(Kind.MIGRATION_FAILED));
        assertThatTheStoreIsAsItWas();
        Files.delete(house.folder().aside());
    }
}
