package fr.permanence.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource({
        "anglais, en",
        "English, en",
        "FRANÇAIS, fr",
        "francais, fr",
        "espagnol, es",
        "roumain, ro",
        "Bulgarian, bg",
        "chinois, zh",
        "mandarin, zh",
        "arabe, ar",
        "portugais, pt",
        "pidgin, pcm",
        "yoruba, yo",
        "edo, bin",
        "Bini, bin",
        "igbo, ig",
        "urhobo, urh",
        "haoussa, ha",
        "berbère, ber",
        "twi, ak",
        "en, en",
        "pcm, pcm",
        "peul, ff"
    })
    void languages_are_known_by_their_names_and_codes(String named, String code) {
        assertThat(Languages.code(named)).hasValue(code);
    }

    @Test
    void other_words_are_no_languages() {
        assertThat(Languages.code("beaucoup")).isEmpty();
        assertThat(Languages.code("")).isEmpty();
    }

    @Test
    void languages_are_named_in_the_language_of_the_screen() {
        assertThat(Languages.name("en", Language.FRENCH)).isEqualTo("anglais");
        assertThat(Languages.name("en", Language.ENGLISH)).isEqualTo("English");
        assertThat(Languages.name("bin", Language.FRENCH)).isEqualTo("edo");
    }
}
