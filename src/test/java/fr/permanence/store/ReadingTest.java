package fr.permanence.store;

import static fr.permanence.store.schema.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.permanence.TestHouse;
import fr.permanence.people.PersonDraft;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTest {
    @TempDir
    Path directory;

    private TestHouse house;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory);
        house.services().people.add(PersonDraft.named("Awa"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_reading_that_would_change_something_is_refused_and_changes_nothing() {
        Database database = house.open().database();
        assertThatThrownBy(() -> database.read(
                        tx -> tx.sql().update(PERSON).set(PERSON.CODE, "x").execute()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a reading may only ask");
        assertThatThrownBy(() -> database.read(tx -> tx.sql().execute("delete from person")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> database.read(tx -> {
                    tx.sql().newRecord(PERSON).insert();
                    return true;
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(database.<Integer>read(tx -> tx.sql().fetchCount(PERSON, PERSON.CODE.isNull())))
                .isEqualTo(1);
    }

    @Test
    void a_writing_that_ends_badly_leaves_nothing_for_the_next_reading_to_keep() {
        Database database = house.open().database();
        assertThatThrownBy(() -> database.write(tx -> {
                    tx.sql().update(PERSON).set(PERSON.CODE, "x").execute();
                    throw new IllegalArgumentException("cut short");
                }))
                .hasMessage("cut short");
        assertThat(database.<Integer>read(tx -> tx.sql().fetchCount(PERSON, PERSON.CODE.isNull())))
                .isEqualTo(1);
    }

    /** With answers used again, the store said no twice: whatever is counted or checked after a write was not safe. */
    @Test
    void a_question_asked_again_in_one_transaction_sees_what_was_written_between() {
        Database database = house.open().database();
        database.write(tx -> {
            assertThat(tx.sql().fetchExists(PERSON, PERSON.CODE.eq("x"))).isFalse();
            tx.sql().update(PERSON).set(PERSON.CODE, "x").execute();
            assertThat(tx.sql().fetchExists(PERSON, PERSON.CODE.eq("x"))).isTrue();
            tx.sql().update(PERSON).set(PERSON.CODE, "y").execute();
            assertThat(tx.sql().fetchExists(PERSON, PERSON.CODE.eq("x"))).isFalse();
            return true;
        });
    }
}
