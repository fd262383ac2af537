package fr.permanence.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TypedNameTest {
    @ParameterizedTest
    @CsvSource({
        "awa, Awa",
        "ana lucía, Ana Lucía",
        "marie-claire n’diaye, Marie-Claire N’Diaye",
        "élodie, Élodie",
        "şerife, Şerife",
        "ольга, Ольга",
        "j, J"
    })
    void a_name_in_small_letters_begins_with_capitals(String typed, String written) {
        assertThat(TypedName.written(typed)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"Ana de la Cruz", "McKenzie", "JOY", "7-bleu", "bleu 7", "王小英", "خديجة"})
    void what_was_typed_with_care_a_code_and_letters_without_capitals_stay(String typed) {
        assertThat(TypedName.written(typed)).isEqualTo(typed);
    }

    @Test
    void letters_made_of_two_signs_are_not_torn() {
        assertThat(TypedName.written("e\u0301lodie")).isEqualTo("E\u0301lodie");
        assertThat(TypedName.written("")).isEmpty();
    }
}
