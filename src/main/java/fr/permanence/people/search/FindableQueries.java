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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.ResultQuery;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * Reads in, at each opening, what everybody is found by. Rows are taken as the driver gives them, for a hundred thousand
 * people wait behind the first letter that is typed.
 */
public final class FindableQueries {
    private static final int AT_A_TIME = 4000;

    private final Database database;
    private final Session session;
    private final int atATime;

    public FindableQueries(Database database, Session session) {
        this(database, session, AT_A_TIME);
    }

    /** @param atATime how many people are read before others have their turn; positive */
    public FindableQueries(Database database, Session session, int atATime) {
        this.database = database;
        this.session = session;
        this.atATime = atATime;
    }

    /**
     * Everybody in the lists, each once; nobody from the bin and no file that was made one with another. Read part by
     * part, so that nobody waits for all of it: who is written down meanwhile may be in it or not.
     *
     * @param told is given each part, outside any transaction
     */
    public void everybody(Consumer<List<Findable>> told) {
        session.require(Right.KEEP_THE_DESK);
        PersonId last = new PersonId(Long.MIN_VALUE);
        List<Row> rows;
        do {
            PersonId after = last;
            rows = database.read(tx -> rows(tx.sql(), after));
            if (rows.isEmpty()) return;
            last = rows.getLast().person();
            told.accept(rows.stream().filter(Row::isListed).map(Row::whole).toList());
        } while (rows.size() == atATime);
    }

    /** What one row of people says of her, and what other tables add to it. */
    private record Row(
            PersonId person,
            String chosenName,
            @Nullable String familyName,
            @Nullable String code,
            boolean isActive,
            boolean isListed,
            List<String> aliases,
            List<String> phones) {
        Findable whole() {
            return new Findable(person, chosenName, familyName, aliases, code, phones, isActive);
        }
    }

    /** Those whose number is higher, in the order of their numbers, so many at most. */
    private List<Row> rows(DSLContext sql, PersonId after) {
        SequencedMap<PersonId, Row> rows = new LinkedHashMap<>();
        // Asked for those in the lists only, the store takes the index of the merged or of the bin, which leads to
        // nearly everybody, and brings them all in order for each part.
        each(
                sql.select(
                                PERSON.ID,
                                PERSON.CHOSEN_NAME,
                                PERSON.FAMILY_NAME,
                                PERSON.CODE,
                                PERSON.ACTIVE,
                                PERSON.BINNED_AT.isNull().and(PERSON.MERGED_INTO.isNull()))
                        .from(PERSON)
                        .where(PERSON.ID.gt(after))
                        .orderBy(PERSON.ID)
                        .limit(atATime),
                row -> {
                    PersonId person = new PersonId(row.getLong(1));
                    rows.put(
                            person,
                            new Row(
                                    person,
                                    row.getString(2),
                                    row.getString(3),
                                    row.getString(4),
                                    row.getBoolean(5),
                                    row.getBoolean(6),
                                    new ArrayList<>(0),
                                    new ArrayList<>(1)));
                });
        if (rows.isEmpty()) return List.of();
        PersonId last = rows.sequencedKeySet().getLast();
        each(
                sql.select(PERSON_ALIAS.PERSON_ID, PERSON_ALIAS.ALIAS)
                        .from(PERSON_ALIAS)
                        .where(PERSON_ALIAS.PERSON_ID.gt(after))
                        .and(PERSON_ALIAS.PERSON_ID.le(last))
                        .orderBy(PERSON_ALIAS.PERSON_ID, PERSON_ALIAS.PLACE),
                row -> hers(rows, row).aliases().add(row.getString(2)));
        each(
                sql.select(PERSON_PHONE.PERSON_ID, PERSON_PHONE.PHONE)
                        .from(PERSON_PHONE)
                        .where(PERSON_PHONE.PERSON_ID.gt(after))
                        .and(PERSON_PHONE.PERSON_ID.le(last))
                        .orderBy(PERSON_PHONE.PERSON_ID, PERSON_PHONE.PLACE),
                row -> hers(rows, row).phones().add(row.getString(2)));
        return List.copyOf(rows.values());
    }

    private static Row hers(Map<PersonId, Row> rows, ResultSet row) throws SQLException {
        return Objects.requireNonNull(rows.get(new PersonId(row.getLong(1))), "a word of nobody");
    }

    @FunctionalInterface
    private interface EachRow {
        void take(ResultSet row) throws SQLException;
    }

    private void each(ResultQuery<?> query, EachRow each) {
        try (ResultSet rows = query.fetchSize(atATime).fetchResultSet()) {
            while (rows.next()) each.take(rows);
        } catch (SQLException e) {
            throw new DataAccessException("everybody", e);
        }
    }
}
