package fr.permanence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.permanence.TestHouse;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People;
import fr.permanence.people.PersonDraft;
import fr.permanence.people.entries.EntryKind;
import fr.permanence.store.StoreTrouble.Kind;
import fr.permanence.store.keyring.Keyring;
import fr.permanence.store.keyring.OpenKeyring;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The journal: nobody edits it unseen, it undoes in the same transaction, and what is sealed stays sealed in it. */
class JournalTest {
    private static final String MARKER = "Zanzibarine";

    @TempDir
    Path directory;

    private TestHouse house;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory);
        for (int count = 1; count <= 4; count++) house.services().checkIns.arriveAnonymously(count);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void asKeeper(String... statements) throws Exception {
        house.open().drop();
        try (OpenKeyring keyring = Keyring.load(house.folder().keyring()).unlock("Marie", TestHouse.passphrase());
                StoreKeys keys = new StoreKeys(keyring);
                Connection admin = new StoreFile(house.folder().store(), keys).asAdmin(true);
                Statement statement = admin.createStatement()) {
            for (String sql : statements) statement.execute(sql);
        }
        house.restart();
    }

    private long verified() {
        return house.open().database().read(house.open().journal()::verify);
    }

    @Test
    void an_untouched_journal_holds_across_restarts() {
        long before = verified();
        house.restart();
        assertThat(verified()).isEqualTo(before + 2).isGreaterThanOrEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update act set verb = 'visit.other' where seq = 3",
                "update act set account_id = 99 where seq = 3",
                "update act set done_at = dateadd(second, 1, done_at) where seq = 3",
                "update act set subject = subject + 1 where seq = 4",
                "update act set direction = 2 where seq = 4",
                "update act set undo = '{\"a\":\"b\"}' where seq = 4",
                "update act set compartment = null where seq = 4",
                "update act set sealed = X'00' where seq = 4",
                "update act set reverses = 1 where seq = 4",
                "delete from act where seq = 3",
                "delete from act where seq = 1",
                "update act set seq = 1000 where seq = 3;update act set seq = 3 where seq = 4;"
                        + "update act set seq = 4 where seq = 1000",
                "insert into act (seq, done_at, account_id, verb, direction, mac)"
                        + " select 1000, done_at, account_id, verb, direction, mac from act where seq = 3"
            })
    void a_line_that_was_altered_taken_out_moved_or_added_is_noticed(String tampering) throws Exception {
        asKeeper(tampering.split(";"));
        assertThatThrownBy(this::verified)
                .isInstanceOfSatisfying(
                        StoreTrouble.class,
                        trouble -> assertThat(trouble.kind()).isEqualTo(Kind.STORE_DAMAGED));
    }

    @Test
    void the_program_itself_cannot_alter_or_remove_a_line() {
        for (String sql : new String[] {"update act set verb = 'x'", "delete from act", "truncate table act"})
            assertThatThrownBy(
                            () -> house.open().database().write(tx -> tx.sql().execute(sql)))
                    .as(sql)
                    .hasMessageContaining("90096");
        assertThat(verified()).isGreaterThan(4);
    }

    @Test
    void an_act_and_its_line_are_written_together_or_not_at_all() {
        long before = verified();
        int visits = house.services().checkIns.today().size();
        assertThatThrownBy(() -> house.open().database().write(tx -> {
                    house.open().journal().record(tx, "visit.arrive", 5L, UndoNote.empty());
                    throw new IllegalArgumentException("cut short");
                }))
                .hasMessage("cut short");
        assertThat(verified()).isEqualTo(before);
        house.services().undo.undoLast();
        assertThat(verified()).isEqualTo(before + 1);
        assertThat(house.services().checkIns.today()).hasSize(visits - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SOCIAL_NOTE", "EMERGENCY_CONTACT"})
    void what_undoes_a_sealed_row_is_sealed_in_the_journal_too(String name) throws Exception {
        EntryKind kind = EntryKind.valueOf(name);
        PersonId joy = ((People.Kept) house.services().people.add(PersonDraft.named("Joy"))).person();
        house.services().entries.write(joy, kind, MARKER);
        house.services().entries.remove(house.services().entries.of(joy, kind).getFirst());
        // The control: what undoes an act on plain rows is there in clear once the store is open.
        house.services().people.correct(joy, PersonDraft.named("Mercy"));
        assertThat(rawJournal()).contains("Joy").doesNotContain(MARKER);
        house.services().undo.undoLast();
        house.services().undo.undoLast();
        assertThat(house.services().entries.of(joy, kind))
                .singleElement()
                .satisfies(entry -> assertThat(entry.text()).isEqualTo(MARKER));
        assertThat(rawJournal()).doesNotContain(MARKER);
    }

    /** Every column of every line, as bytes, read by the keeper of the store. */
    private String rawJournal() {
        return house.open()
                .database()
                .read(tx -> tx.sql().connectionResult(connection -> {
                    StringBuilder all = new StringBuilder();
                    try (Statement statement = connection.createStatement();
                            ResultSet rows = statement.executeQuery("select * from act")) {
                        while (rows.next()) {
                            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                                Object value = rows.getObject(column);
                                if (value instanceof java.sql.Blob || value instanceof byte[])
                                    all.append(new String(rows.getBytes(column), StandardCharsets.UTF_8));
                                else all.append(rows.getString(column));
                                all.append('\n');
                            }
                        }
                    }
                    return all.toString();
                }));
    }
}
