package fr.permanence.settings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.store.VaultFolder;
import fr.permanence.text.Language;
import fr.permanence.ui.Shade;
import fr.permanence.ui.TextSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway.Init")
final class LookFileTest {
    private static final Look OTHER = new Look(Language.ENGLISH, Shade.DARK, TextSize.LARGER);

    @TempDir
    Path directory;

    @Test
    void what_was_kept_is_read_again_and_replaced() throws IOException {
        VaultFolder folder = founded();
        new LookFile(folder).write(OTHER);
        assertThat(new LookFile(folder).read()).isEqualTo(OTHER);
        new LookFile(folder).write(Look.DEFAULT);
        assertThat(new LookFile(folder).read()).isEqualTo(Look.DEFAULT);
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("keyring.bin", "look.properties");
        }
    }

    @Test
    void nothing_is_written_before_the_vault_is_founded() throws IOException {
        new LookFile(new VaultFolder(directory)).write(OTHER);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void what_is_missing_or_unknown_is_as_by_default() throws IOException {
        VaultFolder folder = founded();
        Files.writeString(folder.look(), "language=ENGLISH\nshade=PINK\n");
        assertThat(new LookFile(folder).read())
                .isEqualTo(new Look(Language.ENGLISH, Look.DEFAULT.shade(), Look.DEFAULT.textSize()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\\uZZZZ", "language", "\0\0\0\0", "=\n=\n"})
    void a_damaged_file_gives_the_default_look(String content) throws IOException {
        VaultFolder folder = founded();
        Files.writeString(folder.look(), content);
        assertThat(new LookFile(folder).read()).isEqualTo(Look.DEFAULT);
    }

    @Test
    void a_file_that_is_no_text_or_far_too_long_gives_the_default_look() throws IOException {
        VaultFolder folder = founded();
        Files.write(folder.look(), new byte[] {(byte) 0xFF, (byte) 0xFE, (byte) 0x80});
        assertThat(new LookFile(folder).read()).isEqualTo(Look.DEFAULT);
        Files.writeString(folder.look(), "language=ENGLISH\n".repeat(10_000));
        assertThat(new LookFile(folder).read()).isEqualTo(Look.DEFAULT);
    }

    private VaultFolder founded() throws IOException {
        VaultFolder folder = new VaultFolder(directory);
        Files.createFile(folder.keyring());
        return folder;
    }
}
