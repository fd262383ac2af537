package fr.permanence.people.search;

import static fr.permanence.store.schema.Tables.PERSON;
import static fr.permanence.store.schema.Tables.PERSON_ALIAS;
import static fr.permanence.store.schema.Tables.PERSON_PHONE;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.ids.PersonId;
import fr.permanence.store.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.ResultQuery;
import org.jooq.exception.DataAccessException;

/**
 * Reads in, at each opening, what everybody is found by. Rows are taken as the driver gives them, for a hundred thousand
 * people wait behind the first letter that is typed.
 */
public final class FindableQueries {
    private static final int AT_A_TIME = 5000;

    private final Database database;
    private final Session session;

    public FindableQueries(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    /** Everybody in the lists; nobody from the bin and no file that was made one with another. Three readings in all. */
    public List<Findable> everybody() {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> everybody(tx.sql()));
    }

    private static List<Findable> everybody(DSLContext sql) {
        Map<Long, List<String>> aliases = texts(sql.select(PERSON_ALIAS.PERSON_ID, PERSON_ALIAS.ALIAS)
                .from(PERSON_ALIAS)
                .orderBy(PERSON_ALIAS.PERSON_ID, PERSON_ALIAS.PLACE));
        Map<Long, List<String>> phones = texts(sql.select(PERSON_PHONE.PERSON_ID, PERSON_PHONE.PHONE)
                .from(PERSON_PHONE)
                .orderBy(PERSON_PHONE.PERSON_ID, PERSON_PHONE.PLACE));
        List<Findable> all = new ArrayList<>();
        each(
                sql.select(PERSON.ID, PERSON.CHOSEN_NAME, PERSON.FAMILY_NAME, PERSON.CODE, PERSON.ACTIVE)
                        .from(PERSON)
                        .where(PERSON.BINNED_AT.isNull())
                        .and(PERSON.MERGED_INTO.isNull()),
                row -> {
                    long id = row.getLong(1);
                    all.add(new Findable(
                            new PersonId(id),
                            row.getString(2),
                            row.getString(3),
                            aliases.getOrDefault(id, List.of()),
                            row.getString(4),
                            phones.getOrDefault(id, List.of()),
                            row.getBoolean(5)));
                });
        return all;
    }

    private static Map<Long, List<String>> texts(ResultQuery<?> pairs) {
        Map<Long, List<String>> all = new HashMap<>();
        each(
                pairs,
                row -> all.computeIfAbsent(row.getLong(1), id -> new ArrayList<>(1))
                        .add(row.getString(2)));
        return all;
    }

    @FunctionalInterface
    private interface EachRow {
        void take(ResultSet row) throws SQLException;
    }

    private static void each(ResultQuery<?> query, EachRow each) {
        try (ResultSet rows = query.fetchSize(AT_A_TIME).fetchResultSet()) {
            while (rows.next()) each.take(rows);
        } catch (SQLException e) {
            throw new DataAccessException("everybody", e);
        }
    }
}
