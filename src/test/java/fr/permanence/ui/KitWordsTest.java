package fr.permanence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KitWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fr/permanence/ui/",
                "/fr/permanence/ui/shell/",
                "/fr/permanence/text/",
                "/fr/permanence/unlock/ui/",
                "/fr/permanence/settings/ui/",
                "/fr/permanence/people/register/ui/"
            })
    void both_languages_have_the_same_keys_with_as_many_arguments(String beside) throws IOException {
        Properties french = load(beside + "words.properties");
        Properties english = load(beside + "words_en.properties");
        assertThat(french).isNotEmpty();
        assertThat(english.stringPropertyNames()).isEqualTo(french.stringPropertyNames());
        for (String key : french.stringPropertyNames()) {
            assertThat(arguments(english, key)).as(key).isEqualTo(arguments(french, key));
            assertThat(french.getProperty(key) + english.getProperty(key))
                    .as(key)
                    .doesNotContain("'");
        }
    }

    private static int arguments(Properties words, String key) {
        return new MessageFormat(words.getProperty(key)).getFormatsByArgumentIndex().length;
    }

    private static Properties load(String name) throws IOException {
        Properties words = new Properties();
        try (var stream = Objects.requireNonNull(KitWordsTest.class.getResourceAsStream(name), name);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
