package fr.permanence.people.register;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.people.Birth;
import fr.permanence.people.PersonDraft;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterRulesTest {
    private static final LocalDate DAY = LocalDate.of(1991, 3, 12);

    @TempDir
    private Path folder;

    private final Registers.House house = new Registers.House();

    private RegisterPreview preview(String... lines) {
        return house.preview(Registers.lines(folder, lines));
    }

    private static List<Integer> counts(RegisterPreview preview) {
        return List.of(preview.added(), preview.unchanged(), preview.rejected());
    }

    private static PersonDraft known(
            String name, String family, Birth birth, @org.jspecify.annotations.Nullable String number) {
        return new PersonDraft(name, family, List.of(), birth, List.of(), List.of(), null, number);
    }

    @Test
    void nineteen_homonyms_stay_nineteen_when_they_come_in_twice() throws IOException {
        RegisterSheet sheet = Registers.read(Registers.nineteenHomonyms(folder));
        assertThat(counts(house.preview(sheet))).containsExactly(19, 0, 0);
        house.bringIn(sheet);
        assertThat(counts(house.preview(sheet))).containsExactly(0, 19, 0);
        assertThat(house.bringIn(sheet).size()).isEqualTo(19);
    }

    @Test
    void identical_rows_without_a_number_are_as_many_people_and_come_in_once() {
        RegisterSheet sheet =
                Registers.lines(folder, "Prénom;Née le", "Joy;1991", "Joy;1991", "Joy;12/03/1991", "Joy;12/03/1991");
        assertThat(house.bringIn(sheet).size()).isEqualTo(4);
        assertThat(counts(house.preview(sheet))).containsExactly(0, 4, 0);
    }

    @Test
    void somebody_known_from_the_desk_answers_for_one_row_only_and_always_the_same() {
        house.know(known("Joy", "Okafor", new Birth.On(DAY), null));
        RegisterSheet sheet = Registers.lines(
                folder, "Prénom;Nom;Née le", "Joy;Okafor;12/03/1991", "OKAFOR;joy;12/03/1991", "Joy;Okafor;12/03/1991");
        RegisterPreview first = house.preview(sheet);
        assertThat(counts(first)).containsExactly(2, 1, 0);
        house.bringIn(sheet);
        assertThat(counts(house.preview(sheet))).containsExactly(0, 3, 0);
        assertThat(house.size()).isEqualTo(3);
    }

    @Test
    void names_alone_never_make_two_people_one() {
        house.know(known("Joy", "Okafor", Birth.UNKNOWN, null));
        house.know(known("Joy", "Okafor", new Birth.In(1991), null));
        assertThat(counts(preview("Prénom;Nom;Née le", "Joy;Okafor;", "Joy;Okafor;1991")))
                .containsExactly(2, 0, 0);
    }

    @Test
    void two_known_people_alike_leave_a_doubt_and_a_third_is_added() {
        house.know(known("Joy", "Okafor", new Birth.On(DAY), null));
        house.know(known("Joy", "Okafor", new Birth.On(DAY), null));
        assertThat(counts(preview("Prénom;Nom;Née le", "Joy;Okafor;12/03/1991")))
                .containsExactly(1, 0, 0);
    }

    @Test
    void a_twin_with_another_number_is_somebody_else() {
        house.know(known("Joy", "Okafor", new Birth.On(DAY), "4"));
        assertThat(counts(preview("N°;Prénom;Nom;Née le", "5;Joy;Okafor;12/03/1991")))
                .containsExactly(1, 0, 0);
    }

    @Test
    void a_number_held_by_somebody_else_is_rejected_and_her_own_is_unchanged() {
        house.know(known("Joy", "Okafor", new Birth.On(DAY), "4"));
        house.know(known("Ana", "Popescu", Birth.UNKNOWN, "6"));
        RegisterPreview preview = preview("Prénom;Nom;Née le;N°", "Mercy;Obi;01/01/1990;4", "Maria;Ionescu;;6");
        assertThat(preview.errors())
                .extracting(error -> error.row() + " " + error.heading() + " " + error.key())
                .containsExactly("2 N° cell.number-taken", "3 N° cell.number-taken");
        assertThat(counts(preview("Prénom;Nom;Née le;N°", "Joy;Okafor;;4", "Ana Maria;Popescu;;6")))
                .as("another spelling with no birth is not proof enough")
                .containsExactly(0, 1, 1);
        assertThat(counts(preview("Prénom;Nom;Née le;N°", "Joyce;Okafor;12/03/1991;4")))
                .containsExactly(0, 1, 0);
    }

    @Test
    void a_number_twice_in_a_file_is_one_person_only_if_the_rows_say_the_same() {
        RegisterPreview preview = preview(
                "N°;Prénom;Nom;Née le",
                "1;Joy;Okafor;12/03/1991",
                "1;Joy;Okafor;12/03/1991",
                "1;Joy;Okafor;13/03/1991",
                "1;Mercy;Obi;");
        assertThat(counts(preview)).containsExactly(1, 1, 2);
        assertThat(preview.errors().toList().getFirst().arguments()).containsExactly("1", 2);
    }

    @Test
    void a_row_corrected_in_the_register_stays_the_person_its_number_names() {
        house.bringIn(Registers.lines(folder, "N°;Prénom;Nom;Née le", "1;Joy;Okafor;12/03/1991"));
        assertThat(counts(preview("N°;Prénom;Nom;Née le", "1;Joy;Okafor-Obi;12/03/1991")))
                .containsExactly(0, 1, 0);
    }

    @Test
    void rows_keep_their_order_and_those_with_nothing_to_read_are_shown() {
        RegisterPreview preview = preview("Prénom;Téléphone;Commentaires", "Joy;;", ";;Total", "Mercy;abc;");
        assertThat(preview.lines())
                .extracting(line -> line.verdict().getClass().getSimpleName())
                .containsExactly("Added", "PassedOver", "Rejected");
        assertThat(preview.passedOver()).isEqualTo(1);
    }

    @Test
    void marks_differ_from_one_key_to_the_next_and_tell_nothing() {
        byte[] other = new byte[32];
        other[0] = 1;
        RegisterMark mark = new RegisterMarks(new byte[32]).ofNumber("1");
        assertThat(mark).isEqualTo(new RegisterMarks(new byte[32]).ofNumber("1"));
        assertThat(mark).isNotEqualTo(new RegisterMarks(other).ofNumber("1"));
        assertThat(mark).isNotEqualTo(new RegisterMarks(new byte[32]).ofPerson(PersonDraft.named("1"), 1));
        assertThat(mark.bytes()).hasSize(32);
    }
}
