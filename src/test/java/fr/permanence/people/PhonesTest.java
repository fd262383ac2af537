package fr.permanence.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhonesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0601010101",
                "06 01 01 01 01",
                "06.01.01.01.01",
                "06/01/01/01/01",
                "06-01-01-01-01",
                "+33601010101",
                "+33 6 01 01 01 01",
                "0033601010101",
                "+33 (0)6 01 01 01 01",
                "601010101",
                "33601010101",
                "Tél. : 06 01 01 01 01",
                "06 01 01 01 01 (le soir)",
                "٠٦٠١٠١٠١٠١",
                "06\u00a001\u00a001\u00a001\u00a001"
            })
    void one_french_number_however_it_is_written(String typed) {
        assertThat(Phones.normalise(typed)).hasValue("+33601010101");
    }

    @ParameterizedTest
    @CsvSource({
        "+234 803 123 4567, +2348031234567",
        "002348031234567, +2348031234567",
        "2348031234567, +2348031234567",
        "+40 721 234 567, +40721234567",
        "+44 7911 123456, +447911123456"
    })
    void numbers_of_other_countries_keep_their_country(String typed, String expected) {
        assertThat(Phones.normalise(typed)).hasValue(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "06 01 01 01",
                "060101010101",
                "demander à Rose",
                "115",
                "+",
                "++33",
                "12/03/1991",
                "\uD83D\uDE00"
            })
    void what_is_not_one_number_is_not_taken_for_one(String typed) {
        assertThat(Phones.normalise(typed)).isEmpty();
    }

    @Test
    void two_numbers_in_one_text_are_not_one_number() {
        assertThat(Phones.normalise("0601010101 / 0601010102")).isEmpty();
        assertThat(Phones.normalise("0601010101 0601010102")).isEmpty();
    }

    @Test
    void numbers_are_shown_as_they_are_read_aloud() {
        assertThat(Phones.display("+33601010101")).isEqualTo("06 01 01 01 01");
        assertThat(Phones.display("+2348031234567")).isEqualTo("+234 803 123 4567");
        assertThat(Phones.display("not a number")).isEqualTo("not a number");
    }
}
