package fr.permanence.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.Main;
import fr.permanence.store.StoreTrouble;
import fr.permanence.store.TroubleWords;
import java.io.IOException;
import java.io.Reader;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of the whole program, in both languages. */
class AllWordsTest {
    private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*\"([\\w.-]+)\"\\s*[,)]");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    static List<Path> frenchBundles() throws IOException, URISyntaxException {
        Path classes = Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.getFileName().toString().equals("words.properties"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void the_bundles_are_found() throws Exception {
        assertThat(frenchBundles()).hasSizeGreaterThanOrEqualTo(12);
    }

    @ParameterizedTest
    @MethodSource("frenchBundles")
    void both_languages_say_the_same_things_with_the_same_arguments(Path bundle) throws IOException {
        Properties french = load(bundle);
        Properties english = load(bundle.resolveSibling("words_en.properties"));
        assertThat(french).isNotEmpty();
        assertThat(english.stringPropertyNames()).isEqualTo(french.stringPropertyNames());
        for (String key : french.stringPropertyNames()) {
            assertThat(arguments(english.getProperty(key))).as(key).isEqualTo(arguments(french.getProperty(key)));
            assertThat(french.getProperty(key) + english.getProperty(key))
                    .as(key)
                    .doesNotContain("'");
            assertThat(french.getProperty(key)).as(key).isNotBlank();
        }
    }

    /** A sentence that is asked for by its whole name in the code and is in no bundle would be a trouble on the screen. */
    @Test
    void what_the_code_asks_for_by_name_is_in_some_bundle() throws IOException, URISyntaxException {
        Set<String> known = new TreeSet<>();
        for (Path bundle : frenchBundles()) known.addAll(load(bundle).stringPropertyNames());
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList())
                SAID.matcher(Files.readString(file)).results().forEach(said -> asked.add(said.group(1)));
        }
        assertThat(asked).hasSizeGreaterThan(300);
        assertThat(known).containsAll(asked);
    }

    @ParameterizedTest
    @EnumSource(StoreTrouble.Kind.class)
    void every_trouble_is_said_in_both_languages_with_nothing_left_to_fill_in(StoreTrouble.Kind kind) {
        StoreTrouble trouble = new StoreTrouble(kind, 7L);
        Set<String> said = new TreeSet<>();
        for (Language language : Language.values()) said.add(new TroubleWords(() -> language).say(trouble));
        assertThat(said)
                .hasSize(2)
                .allSatisfy(sentence -> assertThat(sentence).endsWith(".").doesNotContain("{", "}"));
    }

    /** Fails too when a pattern cannot be read at all. */
    private static Set<String> arguments(String pattern) {
        int count = new MessageFormat(pattern).getFormatsByArgumentIndex().length;
        Set<String> numbers = new TreeSet<>(
                ARGUMENT.matcher(pattern).results().map(found -> found.group(1)).toList());
        assertThat(numbers).as(pattern).hasSize(count);
        return numbers;
    }

    private static Properties load(Path file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
        return words;
    }
}
