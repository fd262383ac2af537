package fr.permanence.checkin.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.checkin.ui.box.BoxWords;
import fr.permanence.checkin.ui.box.Notice;
import fr.permanence.people.PersonRefusal;
import fr.permanence.text.Language;
import fr.permanence.text.Moments;
import fr.permanence.ui.Appearance;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** What the desk says, in both languages. */
final class DeskWordsTest {
    @Test
    void every_refusal_is_said_in_both_languages() {
        Appearance appearance = new Appearance();
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T13:41:00Z"), Moments.PARIS);
        DeskWords words = new DeskWords(appearance, new Moments(clock, appearance::language));
        for (Language language : Language.values()) {
            appearance.languageProperty().set(language);
            for (PersonRefusal reason : PersonRefusal.values())
                assertThat(new BoxWords(words).notice(new Notice.Refused(reason)))
                        .isNotBlank();
        }
    }

    @Test
    void both_languages_say_the_same_things() throws IOException {
        assertThat(bundle("words_en.properties").keySet())
                .isEqualTo(bundle("words.properties").keySet());
    }

    @Test
    void no_straight_quote_breaks_a_sentence() throws IOException {
        for (String name : new String[] {"words.properties", "words_en.properties"})
            assertThat(bundle(name).values()).noneMatch(said -> said.toString().contains("'"));
    }

    private static Properties bundle(String name) throws IOException {
        Properties properties = new Properties();
        try (var file = DeskWords.class.getResourceAsStream(name)) {
            assertThat(file).isNotNull();
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
