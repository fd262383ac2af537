package fr.permanence.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.exceptions.BadPasswordException;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.crypto.ARCFOUREncryption;
import org.openpdf.text.pdf.crypto.IVGenerator;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class PdfSealTest {
    // Thirty-two characters at most: the other program takes no more of them.
    private static final String WORDS = "lampe velours canard orage";
    private static final Path OTHER_PROGRAM = Path.of("/usr/bin/pdfinfo");

    @TempDir
    private Path directory;

    private Path sealed(String name) throws IOException {
        Path file = directory.resolve(name);
        Paper paper = new Paper("Dossier Blessing", List.of(new Paper.Text("Nguyễn Şahin Жанна 李小英")), "24/11/2026");
        Pdf.writeSealed(paper, WORDS, new SecureRandom(), file);
        return file;
    }

    @Test
    void it_opens_with_its_words_and_with_nothing_else() throws IOException {
        byte[] file = Files.readAllBytes(sealed("a.pdf"));
        try (PdfReader reader = new PdfReader(file, WORDS.getBytes(StandardCharsets.US_ASCII))) {
            assertThat(new PdfTextExtractor(reader).getTextFromPage(1)).contains("Nguyễn", "Жанна", "李小英");
        }
        assertThatThrownBy(() -> new PdfReader(file)).isInstanceOf(BadPasswordException.class);
        assertThatThrownBy(() -> new PdfReader(file, "lampe velours canard".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(BadPasswordException.class);
    }

    @Test
    void neither_its_title_nor_its_words_stand_in_the_file() throws IOException {
        String bytes = new String(Files.readAllBytes(sealed("a.pdf")), StandardCharsets.ISO_8859_1);
        assertThat(bytes).contains("/AESV3").doesNotContain("Blessing", "Dossier", "velours");
    }

    @Test
    void the_key_of_a_file_does_not_come_from_the_time_of_day() throws Exception {
        Set<String> keys = new HashSet<>();
        for (int n = 0; n < 3; n++) {
            // As the library stands when it was just loaded at a moment that somebody guessed.
            Field generator = IVGenerator.class.getDeclaredField("arcfour");
            generator.setAccessible(true);
            ((ARCFOUREncryption) generator.get(null))
                    .prepareARCFOURKey("1796000000000+123".getBytes(StandardCharsets.US_ASCII));
            byte[] file = Files.readAllBytes(sealed(n + ".pdf"));
            try (PdfReader reader = new PdfReader(file, WORDS.getBytes(StandardCharsets.US_ASCII))) {
                keys.add(keyOf(reader));
            }
        }
        assertThat(keys).hasSize(3);
    }

    private static String keyOf(PdfReader reader) throws ReflectiveOperationException {
        Field decrypt = PdfReader.class.getDeclaredField("decrypt");
        decrypt.setAccessible(true);
        Field key = PdfEncryption.class.getDeclaredField("key");
        key.setAccessible(true);
        return java.util.HexFormat.of().formatHex((byte[]) key.get(decrypt.get(reader)));
    }

    @Test
    void words_that_programs_read_differently_are_not_taken() {
        for (String words : List.of("", "forêt velours", "lampe\n"))
            assertThatThrownBy(() -> Pdf.writeSealed(
                            new Paper("", List.of(), ""), words, new SecureRandom(), directory.resolve("never.pdf")))
                    .isInstanceOf(IllegalArgumentException.class);
        assertThat(directory.resolve("never.pdf")).doesNotExist();
    }

    @Test
    void another_program_opens_it_with_its_words_alone() throws Exception {
        assumeThat(OTHER_PROGRAM).isExecutable();
        String file = sealed("a.pdf").toString();
        assertThat(codeOf(OTHER_PROGRAM.toString(), "-upw", WORDS, file)).isZero();
        assertThat(codeOf(OTHER_PROGRAM.toString(), file)).isNotZero();
        assertThat(codeOf(OTHER_PROGRAM.toString(), "-upw", "lampe", file)).isNotZero();
    }

    private static int codeOf(String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
