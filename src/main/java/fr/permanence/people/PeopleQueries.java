package fr.permanence.people;

import static fr.permanence.store.schema.Tables.PERSON;
import static fr.permanence.store.schema.Tables.PERSON_ALIAS;
import static fr.permanence.store.schema.Tables.PERSON_LANGUAGE;
import static fr.permanence.store.schema.Tables.PERSON_PHONE;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.ids.PersonId;
import fr.permanence.store.Database;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.PersonRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** Looks over all the people of the house: for the list, and for the box that finds them. */
public final class PeopleQueries {
    private final Database database;
    private final Session session;

    public PeopleQueries(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    /** Everybody in the lists, by name. */
    public List<PersonLine> lines() {
        return lines(PERSON.BINNED_AT.isNull().and(PERSON.MERGED_INTO.isNull()));
    }

    /** Who is in the bin, by name. */
    public List<PersonLine> binned() {
        return lines(PERSON.BINNED_AT.isNotNull());
    }

    private List<PersonLine> lines(Condition which) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> {
            var languages = texts(
                    tx.sql(),
                    id -> DSL.noCondition(),
                    PERSON_LANGUAGE.PERSON_ID,
                    PERSON_LANGUAGE.PLACE,
                    PERSON_LANGUAGE.LANGUAGE);
            return tx.sql()
                    .select(PERSON.ID, PERSON.CHOSEN_NAME, PERSON.FAMILY_NAME, PERSON.BIRTH_YEAR, PERSON.ACTIVE)
                    .from(PERSON)
                    .where(which)
                    .orderBy(PERSON.CHOSEN_NAME, PERSON.FAMILY_NAME, PERSON.ID)
                    .fetch(row -> new PersonLine(
                            row.value1(),
                            row.value2(),
                            row.value3(),
                            row.value4() == null ? null : row.value4().intValue(),
                            languages.getOrDefault(row.value1(), List.of()),
                            row.value5()));
        });
    }

    /** How many people there are, the bin and merged files included. */
    public int count() {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> tx.sql().fetchCount(PERSON));
    }

    /** These people, by number; who is gone is absent. */
    public Map<PersonId, Person> findAll(Collection<PersonId> ids) {
        session.require(Right.KEEP_THE_DESK);
        Map<PersonId, Person> found = new HashMap<>();
        database.read(tx -> {
            visit(tx, id -> id.in(ids), person -> found.put(person.id(), person));
            return true;
        });
        return found;
    }

    /** Hands those with a number from {@code first} to {@code last} to {@code each}, in order, inside a transaction. */
    static void visitBetween(Transaction tx, PersonId first, PersonId last, Consumer<Person> each) {
        visit(tx, id -> id.between(first, last), each);
    }

    private static void visit(Transaction tx, Function<Field<PersonId>, Condition> which, Consumer<Person> each) {
        DSLContext sql = tx.sql();
        var aliases = texts(sql, which, PERSON_ALIAS.PERSON_ID, PERSON_ALIAS.PLACE, PERSON_ALIAS.ALIAS);
        var phones = texts(sql, which, PERSON_PHONE.PERSON_ID, PERSON_PHONE.PLACE, PERSON_PHONE.PHONE);
        var languages = texts(sql, which, PERSON_LANGUAGE.PERSON_ID, PERSON_LANGUAGE.PLACE, PERSON_LANGUAGE.LANGUAGE);
        try (var rows = sql.selectFrom(PERSON)
                .where(which.apply(PERSON.ID))
                .fetchSize(5000)
                .fetchLazy()) {
            for (PersonRecord row : rows) {
                PersonId id = row.getId();
                each.accept(PersonRepository.toPerson(
                        row,
                        new PersonRepository.Lists(
                                aliases.getOrDefault(id, List.of()),
                                phones.getOrDefault(id, List.of()),
                                languages.getOrDefault(id, List.of()))));
            }
        }
    }

    private static Map<PersonId, List<String>> texts(
            DSLContext sql,
            Function<Field<PersonId>, Condition> which,
            TableField<?, PersonId> person,
            Field<Short> place,
            Field<String> text) {
        Map<PersonId, List<String>> all = new HashMap<>();
        try (var rows = sql.select(person, text)
                .from(person.getTable())
                .where(which.apply(person))
                .orderBy(person, place)
                .fetchSize(5000)
                .fetchLazy()) {
            for (var row : rows)
                all.computeIfAbsent(row.value1(), id -> new ArrayList<>(2)).add(row.value2());
        }
        return all;
    }
}
