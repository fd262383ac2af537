package fr.permanence.people;

import static fr.permanence.store.schema.Tables.PERSON;
import static fr.permanence.store.schema.Tables.PERSON_ALIAS;
import static fr.permanence.store.schema.Tables.PERSON_LANGUAGE;
import static fr.permanence.store.schema.Tables.PERSON_PHONE;

import fr.permanence.ids.AccountId;
import fr.permanence.ids.PersonId;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.PersonAliasRecord;
import fr.permanence.store.schema.tables.records.PersonLanguageRecord;
import fr.permanence.store.schema.tables.records.PersonPhoneRecord;
import fr.permanence.store.schema.tables.records.PersonRecord;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.TableRecord;

/** Keeps people: one row each, and their other names, phones and languages beside it. */
final class PersonRepository {
    private final DSLContext sql;

    PersonRepository(Transaction tx) {
        this.sql = tx.sql();
    }

    /** Inserts them in one batch of statements. */
    void insert(List<WrittenDown> people) {
        sql.batchInsert(people.stream().map(one -> row(one.person(), one.by())).toList())
                .execute();
        List<TableRecord<?>> lists = people.stream()
                .map(WrittenDown::person)
                .flatMap(person -> lists(person.id(), person.is()))
                .toList();
        sql.batchInsert(lists).execute();
    }

    private PersonRecord row(Person person, AccountId by) {
        PersonRecord row = sql.newRecord(PERSON);
        row.setId(person.id());
        row.setActive(person.active());
        row.setCreatedAt(person.since());
        row.setCreatedBy(by);
        fill(row, person.is());
        return row;
    }

    void update(PersonId id, PersonDraft draft) {
        PersonRecord row = sql.fetchSingle(PERSON, PERSON.ID.eq(id));
        fill(row, draft);
        row.update();
        sql.deleteFrom(PERSON_ALIAS).where(PERSON_ALIAS.PERSON_ID.eq(id)).execute();
        sql.deleteFrom(PERSON_PHONE).where(PERSON_PHONE.PERSON_ID.eq(id)).execute();
        sql.deleteFrom(PERSON_LANGUAGE).where(PERSON_LANGUAGE.PERSON_ID.eq(id)).execute();
        sql.batchInsert(lists(id, draft).toList()).execute();
    }

    private static void fill(PersonRecord row, PersonDraft draft) {
        row.setChosenName(draft.chosenName());
        row.setFamilyName(draft.familyName());
        row.setBirthDate(draft.birth() instanceof Birth.On on ? on.day() : null);
        Integer year = draft.birth().year();
        row.setBirthYear(year == null ? null : year.shortValue());
        row.setCode(draft.code());
        row.setRegisterNumber(draft.registerNumber());
    }

    private Stream<TableRecord<?>> lists(PersonId id, PersonDraft draft) {
        return Stream.of(
                        inOrder(draft.aliases(), (place, text) -> new PersonAliasRecord(id, place, text)),
                        inOrder(draft.phones(), (place, text) -> new PersonPhoneRecord(id, place, text)),
                        inOrder(draft.languages(), (place, text) -> new PersonLanguageRecord(id, place, text)))
                .flatMap(rows -> rows);
    }

    private static Stream<TableRecord<?>> inOrder(
            List<String> texts, BiFunction<Short, String, TableRecord<?>> record) {
        return IntStream.range(0, texts.size()).mapToObj(place -> record.apply((short) place, texts.get(place)));
    }

    /** Marks, phones, languages and other names go with the row. */
    void delete(PersonId id) {
        sql.deleteFrom(PERSON).where(PERSON.ID.eq(id)).execute();
    }

    void deleteBetween(PersonId first, PersonId last) {
        sql.deleteFrom(PERSON).where(PERSON.ID.between(first, last)).execute();
    }

    Optional<Person> find(PersonId id) {
        return sql.selectFrom(PERSON).where(PERSON.ID.eq(id)).fetchOptional().map(row -> toPerson(row, listsOf(id)));
    }

    /** She who is there, with who wrote her down. */
    WrittenDown writtenDown(PersonId id) {
        PersonRecord row = sql.fetchSingle(PERSON, PERSON.ID.eq(id));
        return new WrittenDown(toPerson(row, listsOf(id)), row.getCreatedBy());
    }

    /** Who wrote down those with a number from {@code first} to {@code last}. */
    Map<PersonId, AccountId> writersBetween(PersonId first, PersonId last) {
        return sql.select(PERSON.ID, PERSON.CREATED_BY)
                .from(PERSON)
                .where(PERSON.ID.between(first, last))
                .fetchMap(PERSON.ID, PERSON.CREATED_BY);
    }

    Optional<PersonStanding> standing(PersonId id) {
        return sql.select(PERSON.BINNED_AT, PERSON.MERGED_INTO)
                .from(PERSON)
                .where(PERSON.ID.eq(id))
                .fetchOptional(row -> new PersonStanding(row.value1(), row.value2()));
    }

    private Lists listsOf(PersonId id) {
        return new Lists(
                sql.select(PERSON_ALIAS.ALIAS)
                        .from(PERSON_ALIAS)
                        .where(PERSON_ALIAS.PERSON_ID.eq(id))
                        .orderBy(PERSON_ALIAS.PLACE)
                        .fetch(PERSON_ALIAS.ALIAS),
                sql.select(PERSON_PHONE.PHONE)
                        .from(PERSON_PHONE)
                        .where(PERSON_PHONE.PERSON_ID.eq(id))
                        .orderBy(PERSON_PHONE.PLACE)
                        .fetch(PERSON_PHONE.PHONE),
                sql.select(PERSON_LANGUAGE.LANGUAGE)
                        .from(PERSON_LANGUAGE)
                        .where(PERSON_LANGUAGE.PERSON_ID.eq(id))
                        .orderBy(PERSON_LANGUAGE.PLACE)
                        .fetch(PERSON_LANGUAGE.LANGUAGE));
    }

    static Person toPerson(PersonRecord row, Lists lists) {
        Birth birth = Birth.UNKNOWN;
        if (row.getBirthDate() != null) birth = new Birth.On(row.getBirthDate());
        else if (row.getBirthYear() != null) birth = new Birth.In(row.getBirthYear());
        PersonDraft draft = new PersonDraft(
                row.getChosenName(),
                row.getFamilyName(),
                lists.aliases(),
                birth,
                lists.phones(),
                lists.languages(),
                row.getCode(),
                row.getRegisterNumber());
        Instant since = row.getCreatedAt();
        return new Person(row.getId(), draft, row.getActive(), since);
    }

    record Lists(List<String> aliases, List<String> phones, List<String> languages) {
        static final Lists NONE = new Lists(List.of(), List.of(), List.of());
    }
}
