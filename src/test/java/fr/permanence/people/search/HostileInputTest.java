package fr.permanence.people.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.permanence.ids.PersonId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {
    /** Far above what any question takes, so that only one that does not end fails here. */
    private static final Duration LONG = Duration.ofSeconds(5);

    private final PersonIndex index = new PersonIndex(person -> 0);

    @BeforeEach
    void a_few_people() {
        List<Findable> people = new ArrayList<>();
        for (int i = 0; i < 200; i++) people.add(person(i, "Joy " + "a ".repeat(i % 90), "Okafor"));
        people.add(person(1000, "a ".repeat(100), "b".repeat(200)));
        people.add(person(1001, "🌸", null));
        people.add(person(1002, "", null));
        index.load(people);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\n\r",
                "\u0000\u0001\u001f",
                "\u202E\u2066",
                "%",
                "_",
                "*",
                ".*",
                "[",
                "(",
                "\\",
                "+",
                "+33",
                "'",
                "’",
                "\uD83C",
                "\uFEFF",
                "--",
                "0",
                "123",
            })
    void what_holds_no_name_finds_nobody(String typed) {
        assertThat(index.find(typed, 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "j",
                "a",
                "a a",
                "a b",
                " a a a a a a a a a a a a a a a a a",
                "(joy)",
                ".*joy",
                "joy\u202E",
                "jo\u00ADy"
            })
    void signs_around_a_name_are_passed_over(String typed) {
        assertTimeoutPreemptively(LONG, () -> assertThat(index.find(typed, 10)).isNotEmpty());
    }

    @Test
    void ten_thousand_letters_are_no_trouble() {
        for (String letter : List.of("a", "a ", "é", "王", "🌸", "1", "ا", "-", "x y")) {
            String typed = letter.repeat(10_000);
            assertTimeoutPreemptively(
                    LONG, () -> assertThat(index.find(typed, 10)).hasSizeLessThanOrEqualTo(10));
        }
    }

    @Test
    void who_is_noted_down_by_an_emoji_is_found_by_it() {
        assertThat(index.find("🌸", 5)).containsExactly(new Match(new PersonId(1001), How.EXACT));
        assertThat(index.find("🌹", 5)).isEmpty();
    }

    @Test
    void no_limit_or_a_negative_one_finds_nobody() {
        assertThat(index.find("joy", 0)).isEmpty();
        assertThat(index.find("joy", -3)).isEmpty();
        assertThat(index.find("joy", Integer.MAX_VALUE)).hasSize(200);
    }

    private static Findable person(long id, String chosen, @org.jspecify.annotations.Nullable String family) {
        return new Findable(new PersonId(id), chosen, family, List.of(), null, List.of(), true);
    }
}
