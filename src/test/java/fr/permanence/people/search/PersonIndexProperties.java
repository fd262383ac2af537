package fr.permanence.people.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.ids.PersonId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for any names at all. */
class PersonIndexProperties {
    private static final int EVERYONE = 10_000;

    @Property(tries = 300)
    void one_slip_in_a_name_that_is_alone_still_finds_her(@ForAll("names") String name, @ForAll Random random) {
        PersonIndex index = indexOf(List.of(name, "Zzyzx", "Qqqq"));
        String typed = slip(name.toLowerCase(Locale.ROOT), random);
        if (typed.length() < Slip.SHORTEST) return;
        assertThat(index.find(typed, 5)).extracting(Match::person).contains(new PersonId(0));
    }

    @Property(tries = 200)
    void beginnings_and_slips_find_exactly_whom_a_plain_comparison_finds(
            @ForAll @Size(min = 1, max = 40) List<@From("fewLetters") String> names,
            @ForAll("fewLetters") String typed) {
        PersonIndex index = indexOf(names);
        List<Match> matches = index.find(typed, EVERYONE);
        for (int i = 0; i < names.size(); i++) {
            PersonId person = new PersonId(i);
            How how = matches.stream()
                    .filter(match -> match.person().equals(person))
                    .map(Match::how)
                    .findFirst()
                    .orElse(How.SOUNDS_LIKE);
            assertThat(how).as("%s typed for %s", typed, names.get(i)).isEqualTo(expected(typed, names.get(i)));
        }
    }

    @Property(tries = 100)
    void putting_and_removing_one_by_one_equals_loading_at_once(
            @ForAll @Size(max = 40) List<@From("people") Findable> acts, @ForAll("fewLetters") String typed) {
        PersonIndex grown = new PersonIndex(PersonIndexProperties::warmth);
        List<Findable> left = new ArrayList<>();
        for (Findable person : acts) {
            left.removeIf(known -> known.person().equals(person.person()));
            // Who is known already is removed when she is not active this time, else replaced.
            if (!person.active() && grown.size() > 0) {
                grown.remove(person.person());
            } else {
                grown.put(person);
                left.add(person);
            }
        }
        PersonIndex loaded = new PersonIndex(PersonIndexProperties::warmth);
        loaded.load(left);
        assertThat(grown.size()).isEqualTo(left.size());
        assertThat(grown.find(typed, EVERYONE)).isEqualTo(loaded.find(typed, EVERYONE));
        assertThat(grown.find("0612", EVERYONE)).isEqualTo(loaded.find("0612", EVERYONE));
    }

    @Property(tries = 200)
    void accents_case_and_the_order_of_words_do_not_matter(
            @ForAll("names") String chosen, @ForAll("names") String family, @ForAll Random random) {
        PersonIndex index = new PersonIndex(PersonIndexProperties::warmth);
        PersonId person = new PersonId(7);
        index.put(new Findable(person, chosen, family, List.of(), null, List.of(), true));
        index.put(named(8, "Zzyzx"));
        List<String> words = new ArrayList<>(List.of((chosen + " " + family).split(" ")));
        Collections.shuffle(words, random);
        String typed = String.join("  ", words);
        assertThat(index.find(typed, 5)).first().isEqualTo(new Match(person, How.EXACT));
        assertThat(index.find(accented(typed), 5)).isEqualTo(index.find(typed, 5));
        words.replaceAll(word -> word.substring(0, 1 + random.nextInt(word.length())));
        assertThat(index.find(String.join(" ", words), 5))
                .extracting(Match::person)
                .contains(person);
    }

    @Property(tries = 100)
    void a_smaller_limit_gives_the_beginning_of_the_same_list_and_nobody_twice(
            @ForAll @Size(max = 60) List<@From("people") Findable> people,
            @ForAll("fewLetters") String typed,
            @ForAll @IntRange(min = 1, max = 12) int limit) {
        PersonIndex index = new PersonIndex(PersonIndexProperties::warmth);
        index.load(people);
        List<Match> all = index.find(typed, EVERYONE);
        assertThat(all).extracting(Match::person).doesNotHaveDuplicates();
        assertThat(all)
                .extracting(Match::how)
                .filteredOn(how -> how == How.EXACT)
                .hasSameSizeAs(all.stream()
                        .takeWhile(match -> match.how() == How.EXACT)
                        .toList());
        assertThat(index.find(typed, limit)).isEqualTo(all.subList(0, Math.min(limit, all.size())));
    }

    @Property(tries = 500)
    void anything_at_all_may_be_typed_or_be_a_name(@ForAll String typed, @ForAll String name) {
        PersonIndex index = indexOf(List.of(name, "Joy"));
        assertThat(index.find(typed, 5)).hasSizeLessThanOrEqualTo(2);
        if (!Folding.fold(name).isEmpty() && name.length() <= 200) {
            assertThat(index.find(name, 5)).extracting(Match::person).contains(new PersonId(0));
        }
    }

    private static How expected(String typed, String name) {
        if (name.equals(typed)) return How.EXACT;
        if (name.startsWith(typed)) return How.PREFIX;
        int letters = typed.length();
        if (letters >= 3 && distance(typed, name) == 1) return How.SLIP;
        // Of four letters the first three must agree but for the slip, so that it is not only the last one.
        boolean almost = beginsAlmost(typed, name);
        boolean begun = letters >= 5 && almost;
        if (letters == 4) {
            begun = (almost && !name.startsWith(typed.substring(0, 3))) || missesOneBeforeTheLast(typed, name);
        }
        return begun ? How.SLIP : How.SOUNDS_LIKE;
    }

    private static boolean beginsAlmost(String typed, String name) {
        for (int end = 0; end <= name.length(); end++) if (distance(typed, name.substring(0, end)) == 1) return true;
        return false;
    }

    private static boolean missesOneBeforeTheLast(String typed, String name) {
        int last = typed.length() - 1;
        return name.length() > last + 1
                && name.startsWith(typed.substring(0, last))
                && name.charAt(last + 1) == typed.charAt(last);
    }

    /** Optimal string alignment, the plain table. */
    private static int distance(String one, String two) {
        int[][] table = new int[one.length() + 1][two.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= two.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                    continue;
                }
                int cost = one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1;
                table[i][j] = Math.min(table[i - 1][j - 1] + cost, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == two.charAt(j - 2)
                        && one.charAt(i - 2) == two.charAt(j - 1);
                if (swapped) table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
            }
        }
        return table[one.length()][two.length()];
    }

    private static String accented(String text) {
        return text.toUpperCase(Locale.ROOT).replace("A", "À").replace("E", "Ë").replace("S", "Ş");
    }

    private static String slip(String name, Random random) {
        StringBuilder typed = new StringBuilder(name);
        int at = random.nextInt(name.length());
        switch (random.nextInt(4)) {
            case 0 -> typed.insert(at, (char) ('a' + random.nextInt(26)));
            case 1 -> typed.deleteCharAt(at);
            case 2 -> typed.setCharAt(at, (char) ('a' + random.nextInt(26)));
            default -> {
                int next = Math.min(at + 1, name.length() - 1);
                typed.setCharAt(at, name.charAt(next));
                typed.setCharAt(next, name.charAt(at));
            }
        }
        return typed.toString();
    }

    private static double warmth(PersonId person) {
        return person.value() % 3;
    }

    private static PersonIndex indexOf(List<String> names) {
        List<Findable> people = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) people.add(named(i, names.get(i)));
        PersonIndex index = new PersonIndex(PersonIndexProperties::warmth);
        Collections.reverse(people);
        index.load(people);
        return index;
    }

    private static Findable named(long id, String name) {
        return new Findable(new PersonId(id), name, null, List.of(), null, List.of(), true);
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> word =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(3).ofMaxLength(12);
        return word.list().ofMinSize(1).ofMaxSize(3).map(words -> String.join(" ", words));
    }

    /** So few letters that names are often near one another. */
    @Provide
    Arbitrary<String> fewLetters() {
        return Arbitraries.strings().withChars("aes").ofMinLength(1).ofMaxLength(7);
    }

    @Provide
    Arbitrary<Findable> people() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 25),
                        fewLetters(),
                        fewLetters().injectNull(0.5),
                        fewLetters().list().ofMaxSize(2),
                        Arbitraries.of("+33612345678", "0612000000", "12"),
                        Arbitraries.of(true, true, false))
                .as((id, chosen, family, aliases, phone, active) ->
                        new Findable(new PersonId(id), chosen, family, aliases, "c" + id, List.of(phone), active));
    }
}
