package fr.permanence.people.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.ids.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonIndexTest {
    private final Map<PersonId, Double> warmth = new HashMap<>();
    private final PersonIndex index = new PersonIndex(person -> warmth.getOrDefault(person, 0.0));
    private long last;

    @ParameterizedTest
    @CsvSource({
        "joy, EXACT",
        "JOY OKAFOR, EXACT",
        "okafor joy, EXACT",
        "okafor, EXACT",
        "jo, PREFIX",
        "j, PREFIX",
        "joy oka, PREFIX",
        "joyoka, PREFIX",
        "jo ok, WORDS",
        "ok jo, WORDS",
        "jyo, SLIP",
        "joi, SLIP",
        "okfor, SLIP",
        "joy okfor, SLIP",
        "joyok afor, EXACT",
        "joy okaffor, SLIP",
        "ogafor, SLIP",
        "hokafor, SLIP",
        "oukaphor, SOUNDS_LIKE",
    })
    void a_person_answers_in_the_way_she_was_typed(String typed, How how) {
        PersonId joy = add("Joy", "Okafor");
        assertThat(index.find(typed, 5)).containsExactly(new Match(joy, how));
    }

    @ParameterizedTest
    @CsvSource({
        "anne marie, EXACT",
        "marie anne, EXACT",
        "Anne-Marie, EXACT",
        "annemarie, EXACT",
        "anne, PREFIX",
        "marie, PART",
        "mar, PART",
        "marie an, WORDS",
        "annemar, PREFIX",
        "anemarie, SLIP",
        "anne mraie, SLIP",
    })
    void a_double_name_is_found_whole_and_by_its_parts(String typed, How how) {
        PersonId person = add("Anne-Marie", null);
        assertThat(index.find(typed, 5)).containsExactly(new Match(person, how));
    }

    @ParameterizedTest
    @ValueSource(strings = {"N'Diaye", "n’diaye", "ndiaye", "n diaye", "diaye", "NDIAYE"})
    void an_apostrophe_may_be_typed_or_not(String typed) {
        PersonId person = add("Awa", "N’Diaye");
        assertThat(index.find(typed, 5)).extracting(Match::person).containsExactly(person);
    }

    @ParameterizedTest
    @CsvSource({
        "Precious, Preshious", "Blessing, Blesin", "Oluwaseun, Oluwasheun", "Gheorghe, George", "Xiaoying, Shaoying",
        "Khadija, Cadidja", "Aïcha, Aysha", "Mohamed, Muhammad", "Tchatcha, Chacha", "Fatoumata, Phatumata",
        "Giovanna, Jovana", "Yordanka, Iordanca", "Zhivka, Jivka", "Ouattara, Watara", "Mercédès, Mersedes",
    })
    void names_are_found_as_they_sound(String name, String typed) {
        PersonId person = add(name, null);
        assertThat(index.find(typed, 5)).extracting(Match::person).containsExactly(person);
    }

    @Test
    void a_spelling_by_sound_is_labelled_so_and_comes_last() {
        PersonId preshus = add("Preshus", null);
        PersonId precious = add("Precious", null);
        assertThat(index.find("preshus", 5))
                .containsExactly(new Match(preshus, How.EXACT), new Match(precious, How.SOUNDS_LIKE));
    }

    @Test
    void an_alias_finds_her_and_says_which_one() {
        PersonId person = put(new Findable(id(), "Joy", "Okafor", List.of("Mama Bee", "Jojo"), null, List.of(), true));
        assertThat(index.find("jojo", 5)).containsExactly(new Match(person, How.EXACT, "Jojo"));
        assertThat(index.find("bee mama", 5)).containsExactly(new Match(person, How.EXACT, "Mama Bee"));
        assertThat(index.find("bee okafor", 5)).extracting(Match::person).containsExactly(person);
    }

    @Test
    void a_code_finds_her_and_in_full_comes_before_names() {
        add("Rose", null);
        PersonId person = put(new Findable(id(), "Mimi", null, List.of(), "Rose-7", List.of(), true));
        assertThat(index.find("rose7", 5)).first().isEqualTo(new Match(person, How.CODE));
        assertThat(index.find("ROSE 7", 5)).first().isEqualTo(new Match(person, How.CODE));
        assertThat(index.find("rose", 5)).last().isEqualTo(new Match(person, How.CODE));
        assertThat(index.find("rose8", 5)).extracting(Match::person).doesNotContain(person);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0612345678",
                "06 12 34 56 78",
                "06.12.34.56.78",
                "+33612345678",
                "+33 6 12 34 56 78",
                "0033612345678",
                "+33 (0)6 12 34 56 78",
                "5678",
                "3456",
                "0612",
                "06-12",
                "6123",
                "33612345678",
                "٥٦٧٨",
            })
    void a_phone_is_found_by_four_digits_or_more_however_typed(String typed) {
        PersonId person = put(new Findable(id(), "Awa", null, List.of(), null, List.of("+33612345678"), true));
        add("Joy", null);
        assertThat(index.find(typed, 5)).containsExactly(new Match(person, How.PHONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"678", "0613", "5679", "12345679", "06 12 34 56 78 9"})
    void other_digits_do_not_find_it(String typed) {
        put(new Findable(id(), "Awa", null, List.of(), null, List.of("+33612345678"), true));
        assertThat(index.find(typed, 5)).isEmpty();
    }

    @Test
    void a_foreign_phone_and_one_kept_without_country_are_found_alike() {
        PersonId far = put(new Findable(id(), "Awa", null, List.of(), null, List.of("+2348031234567"), true));
        PersonId bare = put(new Findable(id(), "Joy", null, List.of(), null, List.of("0712345678"), true));
        assertThat(index.find("0803 123", 5)).extracting(Match::person).containsExactly(far);
        assertThat(index.find("+33 7 12 34", 5)).extracting(Match::person).containsExactly(bare);
    }

    @Test
    void chinese_and_arabic_names_are_found_in_their_own_script() {
        PersonId wang = add("王小英", null);
        PersonId amina = add("أمينة الزهراء", null);
        assertThat(index.find("王", 5)).containsExactly(new Match(wang, How.PREFIX));
        assertThat(index.find("小英", 5)).containsExactly(new Match(wang, How.PART));
        assertThat(index.find("امينه", 5)).extracting(Match::person).containsExactly(amina);
        assertThat(index.find("زهراء", 5)).extracting(Match::person).containsExactly(amina);
    }

    @Test
    void who_comes_more_often_comes_first_among_equals_only() {
        PersonId cold = add("Joy", "Adeyemi");
        PersonId warm = add("Joy", "Zuma");
        PersonId joyce = add("Joyce", null);
        warm(warm, 3);
        warm(joyce, 90);
        assertThat(index.find("joy", 5)).extracting(Match::person).containsExactly(warm, cold, joyce);
        assertThat(index.find("jo", 5)).extracting(Match::person).containsExactly(joyce, warm, cold);
        warm(cold, 5);
        assertThat(index.find("joy", 5)).extracting(Match::person).containsExactly(cold, warm, joyce);
    }

    @Test
    void who_left_the_active_list_sinks_below_her_equals_and_stays() {
        PersonId gone = put(new Findable(id(), "Joy", "A", List.of(), null, List.of(), false));
        warm(gone, 100);
        PersonId here = add("Joy", "B");
        PersonId joyce = add("Joyce", null);
        assertThat(index.find("joy", 5)).extracting(Match::person).containsExactly(here, gone, joyce);
        assertThat(index.find("jo", 5)).extracting(Match::person).containsExactly(joyce, here, gone);
    }

    @Test
    void among_equals_who_has_no_other_name_comes_first_for_all_of_it_was_typed() {
        PersonId two = add("Joy", "Adeyemi");
        PersonId one = add("Joy", null);
        assertThat(index.find("joy", 5)).extracting(Match::person).containsExactly(one, two);
        assertThat(index.find("jooy", 5)).extracting(Match::person).containsExactly(one, two);
        warm(two, 1);
        assertThat(index.find("joy", 5)).extracting(Match::person).containsExactly(two, one);
    }

    @Test
    void every_one_of_three_hundred_homonyms_is_reachable() {
        List<PersonId> all = new ArrayList<>();
        for (int i = 0; i < 300; i++) all.add(add("Joy", "Family" + (char) ('a' + i % 26) + (char) ('a' + i / 26)));
        assertThat(index.find("Joy", 1000)).extracting(Match::person).containsExactlyInAnyOrderElementsOf(all);
        assertThat(index.find("Joy", 20)).isEqualTo(index.find("Joy", 1000).subList(0, 20));
        assertThat(index.find("joy familycb", 5)).first().isEqualTo(new Match(all.get(28), How.EXACT));
    }

    @Test
    void a_slip_never_comes_before_a_true_match_and_short_questions_have_none() {
        PersonId maria = add("Maria", null);
        PersonId marta = add("Marta", null);
        assertThat(index.find("maria", 5)).extracting(Match::person).containsExactly(maria, marta);
        assertThat(index.find("maz", 5)).isEmpty();
        assertThat(index.find("am", 5)).isEmpty();
        assertThat(index.find("z", 5)).isEmpty();
    }

    @Test
    void a_slip_is_forgiven_while_the_name_is_still_being_typed() {
        PersonId person = add("Oluwafunmilayo", null);
        for (String typed : List.of("olwu", "oluwaf8n".replace('8', 'i'), "luwaf", "ouluwaf", "oluwq")) {
            assertThat(index.find(typed, 5)).as(typed).containsExactly(new Match(person, How.SLIP));
        }
    }

    @Test
    void what_is_put_again_replaces_and_what_is_removed_is_gone() {
        PersonId person = add("Joy", null);
        put(new Findable(person, "Mercy", null, List.of(), null, List.of(), true));
        assertThat(index.find("joy", 5)).isEmpty();
        assertThat(index.find("mercy", 5)).hasSize(1);
        index.remove(person);
        index.remove(person);
        assertThat(index.find("mercy", 5)).isEmpty();
        assertThat(index.size()).isZero();
    }

    @Test
    void more_words_than_she_has_do_not_find_her() {
        add("Joy", "Okafor");
        assertThat(index.find("joy okafor mercy", 5)).isEmpty();
        assertThat(index.find("joy joy", 5)).isEmpty();
    }

    @Test
    void nothing_is_known_after_clearing() {
        add("Joy", null);
        index.clear();
        assertThat(index.size()).isZero();
        assertThat(index.find("joy", 5)).isEmpty();
    }

    @Test
    void matches_and_people_print_no_name() {
        Findable person =
                new Findable(new PersonId(7), "Awa", "Diop", List.of("Mimi"), "R2", List.of("0612345678"), true);
        assertThat(person.toString() + new Match(person.person(), How.EXACT, "Mimi"))
                .contains("7")
                .doesNotContain("Awa", "Diop", "Mimi", "R2", "0612");
    }

    private PersonId id() {
        return new PersonId(++last);
    }

    private PersonId add(String chosen, @Nullable String family) {
        return put(new Findable(id(), chosen, family, List.of(), null, List.of(), true));
    }

    private PersonId put(Findable person) {
        index.put(person);
        return person.person();
    }

    private void warm(PersonId person, double value) {
        warmth.put(person, value);
        index.warmed(person);
    }
}
