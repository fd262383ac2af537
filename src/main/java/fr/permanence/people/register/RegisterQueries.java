package fr.permanence.people.register;

import static fr.permanence.store.schema.Tables.PERSON;
import static fr.permanence.store.schema.Tables.REGISTER_MARK;

import fr.permanence.ids.PersonId;
import fr.permanence.people.Birth;
import fr.permanence.store.Transaction;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Who in the store a register may be speaking of. A short register asks for its own people by index, a long one reads
 * everybody once, which is ten times faster than ten thousand look-ups.
 */
final class RegisterQueries implements KnownPeople {
    private static final int FEW = 500;

    private final DSLContext sql;
    private @Nullable Map<PersonId, KnownPerson> everybody;

    RegisterQueries(Transaction tx) {
        this.sql = tx.sql();
    }

    @Override
    public Map<RegisterMark, KnownPerson> withMarks(Set<RegisterMark> marks) {
        boolean few = marks.size() <= FEW;
        Map<RegisterMark, PersonId> ids = new HashMap<>();
        sql.select(REGISTER_MARK.MARK, REGISTER_MARK.PERSON_ID)
                .from(REGISTER_MARK)
                .where(few ? REGISTER_MARK.MARK.in(bytes(marks)) : DSL.noCondition())
                .forEach(row -> ids.put(RegisterMark.of(row.value1()), row.value2()));
        ids.keySet().retainAll(marks);
        Map<PersonId, KnownPerson> people = few ? people(PERSON.ID.in(ids.values())) : everybody();
        Map<RegisterMark, KnownPerson> found = new HashMap<>();
        ids.forEach((mark, id) -> found.put(mark, Objects.requireNonNull(people.get(id))));
        return found;
    }

    @Override
    public Collection<KnownPerson> withNumbers(Set<String> numbers) {
        if (numbers.size() <= FEW)
            return people(PERSON.REGISTER_NUMBER.in(numbers)).values();
        return everybody().values().stream()
                .filter(person -> person.registerNumber() != null && numbers.contains(person.registerNumber()))
                .toList();
    }

    @Override
    public Collection<KnownPerson> bornOn(Set<LocalDate> days) {
        if (days.size() <= FEW) return people(PERSON.BIRTH_DATE.in(days)).values();
        return everybody().values().stream()
                .filter(person -> person.birth() instanceof Birth.On on && days.contains(on.day()))
                .toList();
    }

    private Map<PersonId, KnownPerson> everybody() {
        Map<PersonId, KnownPerson> all = everybody;
        if (all == null) {
            all = people(DSL.noCondition());
            everybody = all;
        }
        return all;
    }

    private Map<PersonId, KnownPerson> people(Condition which) {
        Map<PersonId, KnownPerson> found = new LinkedHashMap<>();
        sql.select(
                        PERSON.ID,
                        PERSON.CHOSEN_NAME,
                        PERSON.FAMILY_NAME,
                        PERSON.BIRTH_DATE,
                        PERSON.BIRTH_YEAR,
                        PERSON.REGISTER_NUMBER)
                .from(PERSON)
                .where(which)
                .orderBy(PERSON.ID)
                .forEach(row -> found.put(
                        row.value1(),
                        new KnownPerson(
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                birth(row.value4(), row.value5()),
                                row.value6())));
        return found;
    }

    private static Birth birth(@Nullable LocalDate day, @Nullable Short year) {
        if (day != null) return new Birth.On(day);
        return year == null ? Birth.UNKNOWN : new Birth.In(year);
    }

    private static List<byte[]> bytes(Set<RegisterMark> marks) {
        return marks.stream().map(RegisterMark::bytes).toList();
    }
}
