package fr.permanence.activities.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.activities.attendance.Mark;
import fr.permanence.activities.ui.Autumn;
import fr.permanence.activities.ui.register.RegisterAtWork;
import fr.permanence.activities.ui.register.RegisterExits.TermOf;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
final class GridModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path directory;

    private TestHouse house;
    private RegisterAtWork work;
    private GridModel model;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory.resolve("house"));
        Autumn autumn = Autumn.in(house);
        work = new RegisterAtWork(house);
        model = new GridModel(work.acts, new TermOf(autumn.french().id(), TODAY));
        model.askAgain();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void it_opens_on_the_last_session_that_can_be_marked() {
        assertThat(model.sessions().get(model.columnProperty().get()).day()).isEqualTo(TODAY);
        assertThat(model.rowProperty().get()).isZero();
    }

    @Test
    void a_letter_marks_and_goes_down_and_is_kept() {
        model.key(Mark.ABSENT);
        assertThat(model.rowProperty().get()).isEqualTo(1);
        model.askAgain();
        model.step(-1, 0);
        assertThat(model.cell().map(cell -> model.mark(cell.person(), cell.session())))
                .contains(Mark.ABSENT);
        work.takeBack();
        model.askAgain();
        GridModel.Cell cell = model.cell().orElseThrow();
        assertThat(model.mark(cell.person(), cell.session())).isNull();
    }

    @Test
    void what_cannot_be_marked_goes_back_to_what_it_was() {
        model.step(0, 1);
        GridModel.Cell cell = model.cell().orElseThrow();
        model.key(Mark.PRESENT);
        assertThat(model.mark(cell.person(), cell.session())).isNull();
        assertThat(work.lastSaid()).startsWith("Cette séance est à venir");
    }

    @Test
    void arrows_stop_at_the_edges() {
        model.step(-5, -500);
        assertThat(model.rowProperty().get()).isZero();
        assertThat(model.columnProperty().get()).isZero();
        model.step(500, 500);
        assertThat(model.rowProperty().get()).isEqualTo(model.people().size() - 1);
        assertThat(model.columnProperty().get()).isEqualTo(model.sessions().size() - 1);
    }

    @Test
    void a_term_without_a_session_is_an_empty_grid() {
        model.turn(1);
        assertThat(model.sessions()).isEmpty();
        assertThat(model.cell()).isEmpty();
        model.key(Mark.PRESENT);
        model.turn(-1);
        assertThat(model.people()).hasSize(10);
    }
}
