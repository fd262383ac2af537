package fr.permanence.sample;

import static fr.permanence.store.schema.Tables.FOOTFALL;
import static fr.permanence.store.schema.Tables.HANDOVER;
import static fr.permanence.store.schema.Tables.HOUSE;
import static fr.permanence.store.schema.Tables.PERSON;
import static fr.permanence.store.schema.Tables.PERSON_ALIAS;
import static fr.permanence.store.schema.Tables.PERSON_LANGUAGE;
import static fr.permanence.store.schema.Tables.PERSON_PHONE;
import static fr.permanence.store.schema.Tables.VISIT;

import fr.permanence.checkin.Footfall;
import fr.permanence.checkin.Handover;
import fr.permanence.checkin.Visit;
import fr.permanence.checkin.presence.Departure;
import fr.permanence.ids.AccountId;
import fr.permanence.ids.PersonId;
import fr.permanence.people.Birth;
import fr.permanence.people.Person;
import fr.permanence.people.PersonDraft;
import fr.permanence.store.Transaction;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Writes invented rows many at a time: each table's statement is made once and bound to all of them. */
final class SampleRepository {
    private static final List<Field<?>> PEOPLE = List.of(
            PERSON.ID,
            PERSON.CHOSEN_NAME,
            PERSON.FAMILY_NAME,
            PERSON.BIRTH_DATE,
            PERSON.BIRTH_YEAR,
            PERSON.CODE,
            PERSON.REGISTER_NUMBER,
            PERSON.ACTIVE,
            PERSON.CREATED_AT,
            PERSON.CREATED_BY);
    private static final List<Field<?>> VISITS = List.of(
            VISIT.ID,
            VISIT.PERSON_ID,
            VISIT.VISIT_DAY,
            VISIT.NTH,
            VISIT.ARRIVED_AT,
            VISIT.HEAD_COUNT,
            VISIT.RECORDED_BY,
            VISIT.DEPARTURE,
            VISIT.LEFT_AT,
            VISIT.CHILDREN);
    private static final List<Field<?>> FOOTFALLS =
            List.of(FOOTFALL.PERSON_ID, FOOTFALL.VISITS, FOOTFALL.LAST_DAY, FOOTFALL.WARMTH, FOOTFALL.WARMTH_DAY);
    private static final List<Field<?>> HANDOVERS = List.of(
            HANDOVER.ID,
            HANDOVER.HANDOVER_DAY,
            HANDOVER.BODY,
            HANDOVER.AUTHOR_ID,
            HANDOVER.AUTHOR_NAME,
            HANDOVER.SIGNED_AT);

    private final DSLContext sql;

    SampleRepository(Transaction tx) {
        this.sql = tx.sql();
    }

    /** Whether the store says of itself that its data are made up. */
    boolean isDemonstration() {
        return Boolean.TRUE.equals(sql.select(HOUSE.DEMONSTRATION).from(HOUSE).fetchOne(HOUSE.DEMONSTRATION));
    }

    void insertPeople(Collection<Person> people, AccountId by) {
        insert(PERSON, PEOPLE, people.stream().map(person -> values(person, by)));
        insert(
                PERSON_ALIAS,
                List.of(PERSON_ALIAS.PERSON_ID, PERSON_ALIAS.PLACE, PERSON_ALIAS.ALIAS),
                texts(people, PersonDraft::aliases));
        insert(
                PERSON_PHONE,
                List.of(PERSON_PHONE.PERSON_ID, PERSON_PHONE.PLACE, PERSON_PHONE.PHONE),
                texts(people, PersonDraft::phones));
        insert(
                PERSON_LANGUAGE,
                List.of(PERSON_LANGUAGE.PERSON_ID, PERSON_LANGUAGE.PLACE, PERSON_LANGUAGE.LANGUAGE),
                texts(people, PersonDraft::languages));
    }

    private static @Nullable Object[] values(Person person, AccountId by) {
        PersonDraft is = person.is();
        Birth birth = is.birth();
        return row(
                person.id(),
                is.chosenName(),
                is.familyName(),
                birth instanceof Birth.On on ? on.day() : null,
                birth.year(),
                is.code(),
                is.registerNumber(),
                person.active(),
                person.since(),
                by);
    }

    private static Stream<@Nullable Object[]> texts(
            Collection<Person> people, Function<PersonDraft, List<String>> which) {
        return people.stream().flatMap(person -> {
            List<String> texts = which.apply(person.is());
            return IntStream.range(0, texts.size()).mapToObj(place -> row(person.id(), place, texts.get(place)));
        });
    }

    void insertVisits(Map<Visit, SampleHereabouts.Hour> visits, Function<Visit, AccountId> by) {
        insert(VISIT, VISITS, visits.entrySet().stream().map(entry -> values(entry.getKey(), entry.getValue(), by)));
    }

    private static @Nullable Object[] values(Visit visit, SampleHereabouts.Hour hour, Function<Visit, AccountId> by) {
        Departure departure = hour.departure();
        return row(
                visit.id(),
                visit.person(),
                visit.day(),
                visit.nth(),
                visit.arrivedAt(),
                visit.headCount(),
                by.apply(visit),
                departure == null ? null : departure.name(),
                hour.leftAt(),
                hour.children());
    }

    void insertFootfall(Map<PersonId, Footfall> all) {
        insert(FOOTFALL, FOOTFALLS, all.entrySet().stream().map(entry -> {
            Footfall footfall = entry.getValue();
            return row(entry.getKey(), footfall.visits(), footfall.lastDay(), footfall.warmth(), footfall.warmthDay());
        }));
    }

    void insertHandovers(Collection<Handover> handovers) {
        insert(
                HANDOVER,
                HANDOVERS,
                handovers.stream()
                        .map(handover -> row(
                                handover.id(),
                                handover.day(),
                                handover.body(),
                                handover.author(),
                                handover.authorName(),
                                handover.signedAt())));
    }

    static @Nullable Object[] row(@Nullable Object... values) {
        return values;
    }

    void insert(Table<?> table, List<Field<?>> columns, Stream<@Nullable Object[]> rows) {
        @Nullable Object[][] all = rows.toArray(Object[][]::new);
        if (all.length == 0) return;
        var values = columns.stream()
                .map(column -> DSL.param(column.getName(), column.getDataType()))
                .toList();
        int[] written = sql.batch(sql.insertInto(table).columns(columns).values(values))
                .bind(all)
                .execute();
        if (Arrays.stream(written).anyMatch(count -> count != 1)) throw new IllegalStateException(table.getName());
    }
}
