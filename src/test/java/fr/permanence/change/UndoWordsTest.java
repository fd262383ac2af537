package fr.permanence.change;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.people.merge.MergeRefusal;
import fr.permanence.settings.HouseSettings;
import fr.permanence.store.OpenVault;
import fr.permanence.text.Language;
import fr.permanence.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every act that can be taken back is said, and every reason why one cannot, in both languages. */
final class UndoWordsTest {
    private static final Pattern REASON = Pattern.compile("new Refused\\(\\s*\"([^\"]+)\"\\s*\\)");

    @TempDir
    Path directory;

    @Test
    void every_verb_that_can_be_taken_back_has_its_sentence() {
        try (TestHouse house = TestHouse.in(directory)) {
            OpenVault open = house.open();
            Undo undo = house.services().undo;
            new HouseSettings(open.database(), open.journal(), open.session(), () -> {}).teach(undo);
            assertThat(undo.verbs()).hasSizeGreaterThanOrEqualTo(16);
            for (Language language : Language.values()) {
                Words words = Words.beside(UndoWords.class, () -> language);
                assertThat(undo.verbs()).allMatch(verb -> words.has("did." + verb));
            }
        }
    }

    @Test
    void every_reason_why_it_cannot_has_its_sentence() throws IOException {
        Set<String> reasons = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList())
                REASON.matcher(Files.readString(source)).results().forEach(found -> reasons.add(found.group(1)));
        }
        for (MergeRefusal refusal : MergeRefusal.values()) reasons.add("undo.merge." + refusal);
        assertThat(reasons).hasSizeGreaterThanOrEqualTo(8);
        for (Language language : Language.values()) {
            Words words = Words.beside(UndoWords.class, () -> language);
            assertThat(reasons).allMatch(words::has);
        }
    }

    @Test
    void nothing_to_undo_is_said_too() {
        assertThat(new UndoWords(() -> Language.FRENCH, name -> name).say(new Undo.Nothing()))
                .isEqualTo("Il n’y a rien à annuler aujourd’hui.");
        assertThat(new UndoWords(() -> Language.FRENCH, name -> name).sayAgain(new Undo.Nothing()))
                .isEqualTo("Il n’y a rien à refaire.");
    }
}
