package fr.permanence.change;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.text.Language;
import fr.permanence.text.Words;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Every act that can be taken back is said, in both languages. */
final class UndoWordsTest {
    private static final List<String> VERBS = List.of(
            "visit.arrive",
            "visit.takeBack",
            "visit.arriveNew",
            "visit.takeBackNew",
            "person.add",
            "person.remove",
            "person.correct",
            "person.import",
            "person.importTakenBack",
            "handover.sign",
            "handover.unsign",
            "visit.leave",
            "visit.leaveTakenBack",
            "visit.children",
            "visit.childrenTakenBack",
            "day.close",
            "day.closeTakenBack",
            "halfDay.add",
            "halfDay.remove",
            "halfDay.end",
            "halfDay.goOn",
            "service.give",
            "service.takeBack",
            "interview.ask",
            "interview.unask",
            "interview.call",
            "interview.callTakenBack",
            "interview.done",
            "interview.doneTakenBack",
            "interview.giveUp",
            "interview.giveUpTakenBack",
            "opening.write",
            "opening.remove",
            "opening.asBefore",
            "word.add",
            "word.remove",
            "word.change");

    @Test
    void every_verb_has_its_sentence() {
        for (Language language : Language.values()) {
            Words words = Words.beside(UndoWords.class, () -> language);
            assertThat(VERBS).allMatch(verb -> words.has("did." + verb));
        }
    }

    @Test
    void both_languages_say_the_same_things() throws IOException {
        assertThat(keys("words_en.properties")).isEqualTo(keys("words.properties"));
    }

    @Test
    void nothing_to_undo_is_said_too() {
        assertThat(new UndoWords(() -> Language.FRENCH).say(new Undo.Nothing()))
                .isEqualTo("Il n’y a rien à annuler aujourd’hui.");
    }

    private static Object keys(String bundle) throws IOException {
        Properties properties = new Properties();
        try (var file = UndoWords.class.getResourceAsStream(bundle)) {
            assertThat(file).isNotNull();
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        assertThat(properties).isNotEmpty();
        return properties.keySet();
    }
}
