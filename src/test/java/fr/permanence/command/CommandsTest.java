package fr.permanence.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.store.StoreSettings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line: what it prints and the code it ends with. */
class CommandsTest {
    private static final String PASSPHRASE = "lampe velours canard";

    @TempDir
    static Path directory;

    private static Path data;
    private static Ran sample;

    static {
        StoreSettings.beforeAnythingElse();
    }

    private record Ran(int code, String out, String err) {}

    @BeforeAll
    static void makeOnce() {
        data = directory.resolve("data");
        sample = run(PASSPHRASE, "sample", "--data", data.toString(), "--people", "30", "--years", "1", "--seed", "7");
    }

    private static Ran run(String typed, String... args) {
        InputStream in = System.in;
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        try {
            System.setIn(new ByteArrayInputStream((typed + "\n").getBytes(StandardCharsets.UTF_8)));
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
            int code = Commands.run(args).exitCode();
            return new Ran(code, said.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setIn(in);
            System.setOut(out);
            System.setErr(err);
        }
    }

    private static Ran bringIn(Path file, String... more) {
        return run(
                PASSPHRASE, with(more, "import", file.toString(), "--data", data.toString(), "--account", "accueil"));
    }

    private static Ran verify(String account, String passphrase) {
        return run(passphrase, "verify", "--data", data.toString(), "--account", account);
    }

    private static String[] with(String[] more, String... first) {
        String[] all = java.util.Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }

    private static Path csv(String name, String... lines) throws IOException {
        return Files.write(directory.resolve(name), java.util.List.of(lines));
    }

    @Test
    void sample_makes_as_many_people_as_asked_and_an_account_for_each_role() {
        assertThat(sample.code()).isZero();
        assertThat(sample.out()).containsPattern("(?m)^person 30$").containsPattern("(?m)^visit [1-9]\\d*$");
        for (String account : new String[] {"accueil", "activites", "sejours", "social", "responsable"})
            assertThat(verify(account, PASSPHRASE).code()).as(account).isZero();
    }

    @Test
    void sample_leaves_a_vault_that_is_there_alone() {
        Ran again = run(PASSPHRASE, "sample", "--data", data.toString(), "--people", "1");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).isNotBlank().doesNotContain("Exception");
        assertThat(verify("accueil", PASSPHRASE).out()).contains("house 1");
    }

    @Test
    void sample_refuses_numbers_out_of_range_and_a_missing_passphrase() {
        Path none = directory.resolve("none");
        assertThat(run(PASSPHRASE, "sample", "--data", none.toString(), "--people", "-1")
                        .code())
                .isNotZero();
        assertThat(run("", "sample", "--data", none.toString()).code()).isEqualTo(1);
        assertThat(none.resolve("keyring.bin")).doesNotExist();
    }

    @Test
    void verify_prints_each_table_with_its_rows() {
        Ran ran = verify("social", PASSPHRASE);
        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines()).allMatch(line -> line.matches("[a-z_]+ \\d+"));
        assertThat(ran.out()).contains("visit ").contains("act ").contains("social_entry ");
        assertThat(ran.err()).contains("opening");
    }

    @Test
    void import_prints_its_counts_and_adds_nobody_twice() throws IOException {
        Path file = csv("good.csv", "Prénom;Année de naissance", "Quirine;1990", "Odette;1985");
        Ran dry = bringIn(file, "--dry-run");
        assertThat(dry.code()).isZero();
        assertThat(dry.out()).isEqualTo("added 2, unchanged 0, rejected 0" + System.lineSeparator());
        Ran first = bringIn(file);
        assertThat(first.code()).isZero();
        assertThat(first.out()).isEqualTo("added 2, unchanged 0, rejected 0" + System.lineSeparator());
        Ran second = bringIn(file);
        assertThat(second.code()).isZero();
        assertThat(second.out()).isEqualTo("added 0, unchanged 2, rejected 0" + System.lineSeparator());
    }

    @Test
    void import_says_each_rejected_cell_and_writes_nothing() throws IOException {
        Path file =
                csv("bad.csv", "Prénom;Date de naissance", "Philomène;2099-01-01", "Ysoline;hier", "Bonne;1990-02-03");
        Ran ran = bringIn(file);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out().lines().toList())
                .hasSize(3)
                .anyMatch(line -> line.matches("row 2, Date de naissance: .+\\."))
                .anyMatch(line -> line.matches("row 3, Date de naissance: .+\\."))
                .last()
                .asString()
                .isEqualTo("added 1, unchanged 0, rejected 2");
        Path good = csv("bonne.csv", "Prénom;Date de naissance", "Bonne;1990-02-03");
        assertThat(bringIn(good, "--dry-run").out()).startsWith("added 1, unchanged 0");
    }

    @Test
    void a_missing_file_and_one_that_is_no_spreadsheet_are_said_in_a_sentence() throws IOException {
        for (Path file : new Path[] {
            directory.resolve("nowhere.csv"), Files.write(directory.resolve("image.xlsx"), new byte[] {1, 2, 3})
        }) {
            Ran ran = bringIn(file);
            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).doesNotContain("Exception").endsWith("." + System.lineSeparator());
        }
    }

    @Test
    void a_wrong_passphrase_and_an_unknown_account_are_refused_with_the_same_sentence() {
        Ran wrong = verify("activites", "autre chose");
        Ran unknown = verify("personne", PASSPHRASE);
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(unknown).isEqualTo(wrong);
        assertThat(wrong.out()).isEmpty();
        assertThat(verify("activites", PASSPHRASE).code()).isZero();
    }

    @Test
    void a_folder_without_a_vault_is_said() {
        Ran ran = run(PASSPHRASE, "verify", "--data", directory.resolve("empty").toString(), "--account", "x");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).doesNotContain("Exception");
    }

    @Test
    void what_is_mistyped_ends_with_two_and_shows_the_usage() {
        assertThat(run("", "verify", "--nope").code()).isEqualTo(2);
        assertThat(run("", "nope").code()).isEqualTo(2);
        assertThat(run("", "verify").err()).contains("--data").contains("Usage");
        assertThat(run("", "--demo=president").code()).isEqualTo(2);
        assertThat(run("", "--demo", "--data", "x").code()).isEqualTo(2);
        assertThat(run("", "sample", "--data", "x", "--people", "many").code()).isEqualTo(2);
    }

    @Test
    void the_window_is_asked_for_with_its_folder_or_its_role() {
        assertThat(Commands.run("--data", "x").start()).hasValueSatisfying(start -> {
            assertThat(start.data()).isEqualTo(Path.of("x"));
            assertThat(start.demonstration()).isNull();
        });
        assertThat(Commands.run("--demo").start())
                .hasValueSatisfying(start -> assertThat(start.demonstration()).isEqualTo("accueil"));
        assertThat(Commands.run("--demo=social").start())
                .hasValueSatisfying(start -> assertThat(start.demonstration()).isEqualTo("social"));
    }
}
