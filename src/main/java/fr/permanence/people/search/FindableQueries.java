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
    private static final int AT_A_TIME = 5000;

    private final Database database;
    private final Session session;

    public FindableQueries(Database database, Session session) {
        this.database = database;
        this.session = session;
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
        List<Findable> part;
        do {
            PersonId after = last;
            part = database.read(tx -> part(tx.sql(), after));
            if (part.isEmpty()) return;
            told.accept(part);
            last = part.getLast().person();
        } while (part.size() == AT_A_TIME);
    }

    /** Those whose number is higher, in the order of their numbers, so many at most. */
    private static List<Findable> part(DSLContext sql, PersonId after) {
        List<Row> rows = rows(sql, after);
        if (rows.isEmpty()) return List.of();
        PersonId last = new PersonId(rows.getLast().id());
        Map<Long, List<String>> aliases = texts(sql.select(PERSON_ALIAS.PERSON_ID, PERSON_ALIAS.ALIAS)
                .from(PERSON_ALIAS)
                .where(PERSON_ALIAS.PERSON_ID.gt(after))
                .and(PERSON_ALIAS.PERSON_ID.le(last))
                .orderBy(PERSON_ALIAS.PERSON_ID, PERSON_ALIAS.PLACE));
        Map<Long, List<String>> phones = texts(sql.select(PERSON_PHONE.PERSON_ID, PERSON_PHONE.PHONE)
                .from(PERSON_PHONE)
                .where(PERSON_PHONE.PERSON_ID.gt(after))
                .and(PERSON_PHONE.PERSON_ID.le(last))
                .orderBy(PERSON_PHONE.PERSON_ID, PERSON_PHONE.PLACE));
        return rows.stream()
                .map(row ->
                        row.with(aliases.getOrDefault(row.id(), List.of()), phones.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** What one row of people says of her. */
    private record Row(
            long id,
            String chosenName,
            @Nullable String familyName,
            @Nullable String code,
            boolean isActive) {
        Findable with(List<String> aliases, List<String> phones) {
            return new Findable(new PersonId(id), chosenName, familyName, aliases, code, phones, isActive);
        }
    }

    private static List<Row> rows(DSLContext sql, PersonId after) {
        List<Row> rows = new ArrayList<>();
        each(
                sql.select(PERSON.ID, PERSON.CHOSEN_NAME, PERSON.FAMILY_NAME, PERSON.CODE, PERSON.ACTIVE)
                        .from(PERSON)
                        .where(PERSON.ID.gt(after))
                        .and(PERSON.BINNED_AT.isNull())
                        .and(PERSON.MERGED_INTO.isNull())
                        .orderBy(PERSON.ID)
                        .limit(AT_A_TIME),
                row -> rows.add(new Row(
                        row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getBoolean(5))));
        return rows;
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
