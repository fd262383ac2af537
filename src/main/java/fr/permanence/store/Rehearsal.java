package fr.permanence.store;

import static fr.permanence.store.schema.Tables.PERSON;

import fr.permanence.ids.PersonId;
import fr.permanence.store.keyring.Argon2Cost;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.function.Consumer;
import org.h2.Driver;
import org.h2.store.fs.FileUtils;

/**
 * Lets the machine learn, while somebody types her passphrase, what opening the vault needs: the first time, reading the
 * program's own classes takes longer than reading the store. It touches no file and knows no secret.
 */
public final class Rehearsal {
    /** A file that is only in memory, so that its pages are enciphered and read back like those of the real one. */
    private static final String FILE = "memFS:rehearsal";

    private static final String ADDRESS = "jdbc:h2:" + FILE + ";CIPHER=AES";
    private static final int PEOPLE = 2000;

    private Rehearsal() {}

    /**
     * Opens and asks a store in memory; takes a second or two, the first time. May be called from any thread.
     *
     * @param andThen what is done with a store of {@value #PEOPLE} people called after letters, opened anew, that has no
     *     table but those of people, their other names and their phones
     */
    public static void play(Consumer<Database> andThen) {
        Argon2Cost.rehearse();
        try {
            try (Database made = new Database(connect())) {
                fill(made);
            }
            try (Database opened = new Database(connect())) {
                andThen.accept(opened);
            }
        } catch (SQLException e) {
            // What would fail here fails at the opening, where it is said.
        } finally {
            FileUtils.delete(FILE + ".mv.db");
        }
    }

    private static Connection connect() throws SQLException {
        Properties who = new Properties();
        who.setProperty("user", "");
        who.setProperty("password", "rehearsal rehearsal");
        Connection connection = new Driver().connect(ADDRESS, who);
        if (connection == null) throw new SQLException("no driver");
        return connection;
    }

    private static void fill(Database database) throws SQLException {
        database.write(tx -> tx.sql().connectionResult(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("create table person (id bigint primary key, chosen_name varchar(200) not null,"
                        + " family_name varchar(200), code varchar(60), active boolean default true not null,"
                        + " binned_at timestamp with time zone, merged_into bigint)");
                statement.execute("create table person_alias (person_id bigint, place smallint, alias varchar(200),"
                        + " primary key (person_id, place))");
                statement.execute("create table person_phone (person_id bigint, place smallint, phone varchar(40),"
                        + " primary key (person_id, place))");
                statement.execute("insert into person_alias select x, 0, 'M ' || x from system_range(1, 200)");
                statement.execute(
                        "insert into person_phone select x, 0, '+3360000' || x from system_range(1000, 1999)");
            }
            return true;
        }));
        database.write(tx -> {
            for (int i = 1; i <= PEOPLE; i++)
                tx.sql()
                        .insertInto(PERSON, PERSON.ID, PERSON.CHOSEN_NAME, PERSON.FAMILY_NAME)
                        .values(new PersonId(i), letters(i * 7919L), letters(i * 104729L))
                        .execute();
            return true;
        });
    }

    /** Letters that no name is made of. */
    private static String letters(long number) {
        StringBuilder letters = new StringBuilder();
        for (long left = number; left > 0; left /= 21) letters.append((char) ('a' + left % 21));
        return letters.toString();
    }
}
