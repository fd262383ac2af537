package fr.permanence.people.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is already in the store; each question is asked once for a whole register. */
public interface KnownPeople {
    /** Those who came in with these marks. */
    Map<RegisterMark, KnownPerson> withMarks(Set<RegisterMark> marks);

    /** Those who hold these numbers of the register. */
    Collection<KnownPerson> withNumbers(Set<String> numbers);

    /** Those who were born on these days. */
    Collection<KnownPerson> bornOn(Set<LocalDate> days);

    /** Nobody, as in a new store. */
    static KnownPeople nobody() {
        return new KnownPeople() {
            @Override
            public Map<RegisterMark, KnownPerson> withMarks(Set<RegisterMark> marks) {
                return Map.of();
            }

            @Override
            public Collection<KnownPerson> withNumbers(Set<String> numbers) {
                return List.of();
            }

            @Override
            public Collection<KnownPerson> bornOn(Set<LocalDate> days) {
                return List.of();
            }
        };
    }
}
