package fr.permanence.activities.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CalendarFileTest {
    @TempDir
    Path directory;

    @Test
    void it_replaces_what_was_there_and_leaves_nothing_beside_it() throws IOException {
        Path file = Files.writeString(directory.resolve("activites.ics"), "avant");
        assertThat(CalendarFile.write(file, "après é")).isEmpty();
        assertThat(file).hasContent("après é");
        try (var all = Files.list(directory)) {
            assertThat(all).containsExactly(file);
        }
    }

    @Test
    void a_folder_that_is_not_there_is_said() {
        assertThat(CalendarFile.write(directory.resolve("absent").resolve("a.ics"), "x"))
                .contains(CalendarFile.Trouble.FOLDER);
    }

    @Test
    void what_cannot_be_replaced_is_said_and_stays() throws IOException {
        Path file = Files.createDirectory(directory.resolve("activites.ics"));
        assertThat(CalendarFile.write(file, "x")).contains(CalendarFile.Trouble.HELD);
        assertThat(file).isDirectory();
    }
}
