package fr.permanence.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Every answer of the spooler's command is told apart; a sheet is in the queue only when it says so. */
@DisabledOnOs(OS.WINDOWS)
class SpoolTest {
    @TempDir
    private Path directory;

    private static Paper names(int count) {
        List<List<String>> rows = Collections.nCopies(count, List.of("☐", "Nguyễn Łucja Жанна 李小英 مريم ع ş"));
        return new Paper("14:05", List.of(new Paper.Table(List.of(), List.of(1, 9), rows)), "14:05");
    }

    private Spool.Handing handedTo(String script) throws IOException {
        Path command = directory.resolve("lp");
        Files.writeString(command, "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwx------"));
        return new Spool(command).hand(names(3));
    }

    @Test
    void the_printer_that_took_it_is_named_and_got_every_letter() throws IOException {
        Path got = directory.resolve("got.pdf");
        assertThat(handedTo("cat > " + got + "; echo 'request id is HP-LaserJet-4-17 (0 file(s))'"))
                .isEqualTo(new Spool.Handed("HP-LaserJet-4"));
        try (PdfReader reader = new PdfReader(Files.readAllBytes(got))) {
            assertThat(new PdfTextExtractor(reader).getTextFromPage(1)).contains("Nguyễn Łucja Жанна 李小英", "ş");
        }
    }

    @Test
    void without_a_default_printer_it_says_so() throws IOException {
        assertThat(handedTo("echo 'lp: Error - No default destination.' >&2; exit 1"))
                .isEqualTo(new Spool.NoDefault());
    }

    @Test
    void a_spooler_that_refuses_or_says_nothing_has_not_taken_it() throws IOException {
        assertThat(handedTo("echo 'lp: Error - scheduler not responding.' >&2; exit 1"))
                .isEqualTo(new Spool.Failed());
        assertThat(handedTo("cat > /dev/null")).isEqualTo(new Spool.Failed());
    }

    @Test
    void without_the_command_it_says_so() {
        assertThat(new Spool(directory.resolve("none")).hand(names(1))).isEqualTo(new Spool.NoCommand());
    }
}
