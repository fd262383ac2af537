package fr.permanence.people.register;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.people.Birth;
import fr.permanence.people.PersonDraft;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterTest {
    @TempDir
    private Path folder;

    private PersonDraft first(String... lines) {
        RowReading reading = Registers.lines(folder, lines).rows().getFirst().reading();
        if (reading instanceof RowReading.Person person) return person.draft();
        throw new AssertionError(reading.toString());
    }

    private List<String> errors(String... lines) {
        return Registers.lines(folder, lines).rows().stream()
                .flatMap(row -> row.reading() instanceof RowReading.Wrong wrong
                        ? wrong.errors().stream()
                        : java.util.stream.Stream.empty())
                .map(error -> error.row() + " " + error.heading() + " " + error.key())
                .toList();
    }

    @Test
    void a_row_becomes_a_person_with_all_that_the_desk_needs() {
        PersonDraft person = first(
                "N°;Prénom;Nom;Surnom;Née le;Téléphone;Langues parlées;Code",
                "12;Joy;Okafor;Princess / joy;12/03/1991;06 01 01 01 01 ou +234 803 123 4567;anglais (courant), pidgin;F7");
        assertThat(person)
                .isEqualTo(new PersonDraft(
                        "Joy",
                        "Okafor",
                        List.of("Princess"),
                        new Birth.On(LocalDate.of(1991, 3, 12)),
                        List.of("+33601010101", "+2348031234567"),
                        List.of("en", "pcm"),
                        "F7",
                        "12"));
    }

    @Test
    void only_one_name_is_needed_whichever_it_is() {
        assertThat(first("Prénom;Nom", ";Okafor")).isEqualTo(PersonDraft.named("Okafor"));
        assertThat(first("Prénom;Surnom", ";Princess")).isEqualTo(PersonDraft.named("Princess"));
    }

    @Test
    void what_people_write_for_nothing_is_nothing() {
        assertThat(first("Prénom;Nom;Téléphone;Langue;Née le", "Joy;-;néant;n/a;?"))
                .isEqualTo(PersonDraft.named("Joy"));
    }

    @Test
    void a_title_above_the_headings_and_headings_repeated_on_a_page_are_no_people() {
        RegisterSheet sheet = Registers.lines(
                folder,
                "Registre des personnes;;;",
                ";;;",
                "mis à jour le 3 mars;;;",
                "Prénom;Nom;;Téléphone",
                "Joy;Okafor;;0601010101",
                "Prénom;Nom;;Téléphone",
                "Mercy;Obi;;0601010102");
        assertThat(sheet.headingRow()).isEqualTo(4);
        assertThat(sheet.rows()).extracting(RegisterSheet.ReadRow::number).containsExactly(5, 7);
    }

    @Test
    void each_cell_that_cannot_be_understood_is_named() {
        assertThat(errors(
                        "Prénom;Nom;Née le;Téléphone;Langue",
                        "Joy;Okafor;31/02/1990;06;klingonais",
                        ";;12/03/1991;;",
                        "12345;;;;",
                        "x".repeat(201) + ";;;;"))
                .containsExactly(
                        "2 Née le cell.birth-no-such-day",
                        "2 Téléphone cell.phone-unreadable",
                        "2 Langue cell.language-unknown",
                        "3  row.no-name",
                        "4 Prénom cell.name-not-letters",
                        "5 Prénom cell.too-long");
    }

    @Test
    void a_line_break_in_a_name_is_cleaned_and_a_pasted_list_is_said() {
        assertThat(first("Prénom;Nom", "\"Joy\nAnn\";Okafor").chosenName()).isEqualTo("Joy Ann");
        assertThat(errors("Prénom;Nom", "\"Joy\nMercy\nRose\";Okafor")).containsExactly("2 Prénom cell.pasted-table");
    }

    @Test
    void names_of_every_script_and_signs_are_names() {
        assertThat(first("Prénom;Nom", "\u202Eمريم;王").chosenName()).isEqualTo("مريم");
        assertThat(first("Prénom;Nom", "\uD83D\uDE00;").chosenName()).isEqualTo("\uD83D\uDE00");
    }

    @Test
    void a_row_with_nothing_in_the_columns_brought_in_is_passed_over() {
        RegisterSheet sheet = Registers.lines(folder, "Prénom;Commentaires", ";Total 2", "Joy;");
        assertThat(sheet.rows().getFirst().reading()).isEqualTo(new RowReading.Nothing());
    }

    @Test
    void the_person_decides_what_a_column_becomes() throws IOException {
        Path file = java.nio.file.Files.write(folder.resolve("r.csv"), List.of("Quoi;Autre", "Joy;Okafor"));
        assertThat(Registers.read(file).hasNames()).isFalse();
        RegisterSheet sheet = Registers.read(
                file, Map.of(0, new Use.Becomes(Target.CHOSEN_NAME), 1, new Use.LeftOut(Use.Why.CHOSEN)));
        assertThat(sheet.rows().getFirst().reading()).isEqualTo(new RowReading.Person(PersonDraft.named("Joy")));
    }

    @Test
    void the_long_labels_of_french_registers_are_understood() throws IOException {
        RegisterSheet sheet = Registers.read(Registers.nineteenHomonyms(folder));
        assertThat(sheet.rows().getFirst().reading())
                .isEqualTo(new RowReading.Person(new PersonDraft(
                        "Awa",
                        "DIALLO",
                        List.of(),
                        new Birth.On(LocalDate.of(1971, 5, 1)),
                        List.of("+33601010101"),
                        List.of(),
                        null,
                        "7")));
        assertThat(sheet.broughtIn()).hasSize(6);
        assertThat(sheet.columns().getLast().use()).isEqualTo(new Use.LeftOut(Use.Why.OF_SOMEBODY_ELSE));
    }

    @Test
    void a_person_can_stop_the_reading() throws IOException {
        Path file = Registers.nineteenHomonyms(folder);
        assertThat(Register.in(file, Registers.TODAY).read(Map.of(), () -> true, count -> {}))
                .isEqualTo(new RegisterReading.Stopped());
    }
}
