package fr.permanence.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.people.Birth;
import fr.permanence.people.Languages;
import fr.permanence.people.PersonRules;
import fr.permanence.people.Phones;
import fr.permanence.text.HouseClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SamplePeopleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    @Test
    void the_same_seed_invents_the_same_people_in_any_language_and_order() {
        Locale before = Locale.getDefault();
        List<SamplePerson> once = people(1, 300);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            SamplePeople again = new SamplePeople(new SampleSize(300, 5, 1), TODAY);
            for (int place = 299; place >= 0; place--)
                assertThat(again.at(place)).isEqualTo(once.get(place));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void another_seed_invents_other_people() {
        assertThat(people(2, 300)).isNotEqualTo(people(1, 300));
    }

    @Test
    void everybody_could_have_been_written_down_at_the_desk() {
        for (SamplePerson person : people(1, 30_000)) {
            assertThat(PersonRules.refusal(person.is(), TODAY)).isEmpty();
            assertThat(PersonRules.cleaned(person.is())).isEqualTo(person.is());
        }
    }

    @Test
    void everybody_was_of_age_when_she_was_met_and_was_met_before_today() {
        for (SamplePerson person : people(1, 5000)) {
            LocalDate met = HouseClock.dayOf(person.since());
            assertThat(met).isBefore(TODAY);
            if (person.is().birth() instanceof Birth.On on) assertThat(on.day()).isBeforeOrEqualTo(met.minusYears(18));
        }
    }

    @Test
    void many_share_a_first_name_and_few_share_all_their_names() {
        List<SamplePerson> people = people(1, 750);
        assertThat(count(people, person -> person.is().chosenName().equals("Joy")))
                .isBetween(8L, 40L);
        Map<String, Long> byFirstName =
                people.stream().collect(Collectors.groupingBy(p -> p.is().chosenName(), Collectors.counting()));
        assertThat(byFirstName.values().stream().filter(times -> times >= 5).count())
                .isGreaterThan(20);
        assertThat(byFirstName).hasSizeGreaterThan(250);
    }

    @Test
    void a_hundred_thousand_still_have_many_names() {
        List<SamplePerson> people = people(1, 100_000);
        assertThat(distinct(people, p -> p.is().chosenName())).isGreaterThan(7000);
        assertThat(distinct(people, p -> p.is().chosenName() + "|" + p.is().familyName()))
                .isGreaterThan(40_000);
    }

    @Test
    void people_are_as_mixed_as_at_the_reference_centre() {
        List<SamplePerson> people = people(1, 20_000);
        assertThat(share(people, p -> p.is().languages().contains("en"))).isCloseTo(0.38, Offset.offset(0.03));
        assertThat(share(people, p -> p.is().familyName() == null)).isBetween(0.45, 0.65);
        assertThat(share(people, p -> p.is().chosenName().equals(p.is().code())))
                .isCloseTo(0.03, Offset.offset(0.01));
        assertThat(share(people, p -> !p.is().aliases().isEmpty())).isBetween(0.15, 0.4);
        assertThat(share(people, p -> !p.active())).isCloseTo(0.03, Offset.offset(0.01));
        assertThat(share(people, p -> p.weight() > 20)).isCloseTo(50 / 750.0, Offset.offset(0.01));
        for (String script : List.of("Cyrillic", "Arabic", "Han"))
            assertThat(people)
                    .anyMatch(p -> p.is().chosenName().matches(".*\\p{Is" + script + "}.*"))
                    .anyMatch(p -> p.is().aliases().toString().matches(".*\\p{Is" + script + "}.*"));
    }

    @Test
    void every_telephone_number_is_from_a_range_kept_for_fiction() {
        String kept = "\\+33(63998|19900|26191|35301|46571|53649)\\d{4}|\\+447700900\\d{3}";
        List<String> phones =
                people(1, 5000).stream().flatMap(p -> p.is().phones().stream()).toList();
        assertThat(phones).hasSizeGreaterThan(1000).allMatch(phone -> phone.matches(kept));
    }

    @Test
    void languages_and_telephone_numbers_are_written_as_the_desk_would_write_them() {
        for (SamplePerson person : people(1, 3000)) {
            assertThat(person.is().languages())
                    .allMatch(code -> Languages.code(code).equals(Optional.of(code)));
            assertThat(person.is().phones())
                    .allMatch(phone -> Phones.normalise(phone).equals(Optional.of(phone)));
        }
    }

    private static List<SamplePerson> people(long seed, int number) {
        SamplePeople people = new SamplePeople(new SampleSize(number, 5, seed), TODAY);
        return IntStream.range(0, number).mapToObj(people::at).toList();
    }

    private static long count(List<SamplePerson> people, Predicate<SamplePerson> which) {
        return people.stream().filter(which).count();
    }

    private static double share(List<SamplePerson> people, Predicate<SamplePerson> which) {
        return (double) count(people, which) / people.size();
    }

    private static long distinct(List<SamplePerson> people, Function<SamplePerson, String> what) {
        return people.stream().map(what).distinct().count();
    }
}
