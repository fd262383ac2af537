package fr.permanence.people.register;

import static fr.permanence.store.schema.Tables.PERSON;
import static fr.permanence.store.schema.Tables.REGISTER_MARK;

import fr.permanence.people.Birth;
import fr.permanence.store.Transaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Who in the store a register may be speaking of; asks for a thousand rows at a time. */
final class RegisterQueries implements KnownPeople {
    private static final int AT_ONCE = 1000;

    private final DSLContext sql;

    RegisterQueries(Transaction tx) {
        this.sql = tx.sql();
    }

    @Override
    public Map<RegisterMark, KnownPerson> withMarks(Set<RegisterMark> marks) {
        Map<RegisterMark, KnownPerson> found = new HashMap<>();
        inParts(
                marks.stream().map(RegisterMark::bytes).toList(),
                part -> sql.select(
                                PERSON.ID,
                                PERSON.CHOSEN_NAME,
                                PERSON.FAMILY_NAME,
                                PERSON.BIRTH_DATE,
                                PERSON.BIRTH_YEAR,
                                PERSON.REGISTER_NUMBER,
                                REGISTER_MARK.MARK)
                        .from(REGISTER_MARK)
                        .join(PERSON)
                        .on(PERSON.ID.eq(REGISTER_MARK.PERSON_ID))
                        .where(REGISTER_MARK.MARK.in(part))
                        .forEach(row -> found.put(RegisterMark.of(row.value7()), person(row))));
        return found;
    }

    @Override
    public Collection<KnownPerson> withNumbers(Set<String> numbers) {
        return people(List.copyOf(numbers), PERSON.REGISTER_NUMBER::in);
    }

    @Override
    public Collection<KnownPerson> bornOn(Set<LocalDate> days) {
        return people(List.copyOf(days), PERSON.BIRTH_DATE::in);
    }

    private <T> List<KnownPerson> people(List<T> wanted, java.util.function.Function<List<T>, Condition> among) {
        List<KnownPerson> found = new ArrayList<>();
        inParts(
                wanted,
                part -> sql.select(
                                PERSON.ID,
                                PERSON.CHOSEN_NAME,
                                PERSON.FAMILY_NAME,
                                PERSON.BIRTH_DATE,
                                PERSON.BIRTH_YEAR,
                                PERSON.REGISTER_NUMBER)
                        .from(PERSON)
                        .where(among.apply(part))
                        .orderBy(PERSON.ID)
                        .forEach(row -> found.add(person(row))));
        return found;
    }

    private static KnownPerson person(Record row) {
        return new KnownPerson(
                row.get(PERSON.ID),
                row.get(PERSON.CHOSEN_NAME),
                row.get(PERSON.FAMILY_NAME),
                birth(row.get(PERSON.BIRTH_DATE), row.get(PERSON.BIRTH_YEAR)),
                row.get(PERSON.REGISTER_NUMBER));
    }

    private static Birth birth(@Nullable LocalDate day, @Nullable Short year) {
        if (day != null) return new Birth.On(day);
        return year == null ? Birth.UNKNOWN : new Birth.In(year);
    }

    private static <T> void inParts(List<T> all, Consumer<List<T>> each) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            each.accept(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }
}
