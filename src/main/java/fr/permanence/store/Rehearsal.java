package fr.permanence.store;

import static fr.permanence.store.schema.Tables.PERSON;

import fr.permanence.ids.PersonId;
import fr.permanence.store.keyring.Argon2Cost;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.h2.Driver;

/**
 * Lets the machine learn, while somebody types her passphrase, what opening the vault needs: the first time, reading the
 * program's own classes takes longer than reading the store. It touches no file and knows no secret.
 */
public final class Rehearsal {
    private Rehearsal() {}

    /** Opens and asks an empty store in memory; takes about a second, the first time. May be called from any thread. */
    public static void play() {
        Argon2Cost.rehearse();
        try (Connection memory = new Driver().connect("jdbc:h2:mem:", new Properties())) {
            if (memory == null) return;
            try (Statement statement = memory.createStatement();
                    Database database = new Database(memory)) {
                statement.execute("create table person (id bigint primary key, chosen_name varchar(60))");
                database.write(tx -> tx.sql()
                        .insertInto(PERSON, PERSON.ID, PERSON.CHOSEN_NAME)
                        .values(new PersonId(1), "")
                        .execute());
                database.read(tx -> tx.sql()
                        .select(PERSON.ID)
                        .from(PERSON)
                        .where(PERSON.ID.eq(new PersonId(1)))
                        .fetch());
            }
        } catch (SQLException e) {
            // What would fail here fails at the opening, where it is said.
        }
    }
}
