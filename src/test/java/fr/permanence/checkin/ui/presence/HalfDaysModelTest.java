package fr.permanence.checkin.ui.presence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.checkin.CheckIns.Arrived;
import fr.permanence.checkin.ui.shared.DeskGround;
import fr.permanence.ids.PersonId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The paper that attests a child's days is prepared only where there are days. */
@SuppressWarnings("NullAway.Init")
final class HalfDaysModelTest {
    @TempDir
    private Path directory;

    private TestHouse house;
    private HalfDaysModel model;
    private final List<String> refused = new ArrayList<>();

    @BeforeEach
    void open() {
        house = TestHouse.in(directory);
        DeskGround desk = new DeskGround(house);
        PersonId mirela = desk.knows("Mirela");
        Arrived arrived = (Arrived) house.services().checkIns.arrive(mirela);
        house.services().desk.presences().accompany(arrived.visit().id(), "Andrei 6");
        model = new HalfDaysModel(mirela, "Mirela", desk.background, desk.services(), desk.voice, desk.words);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void the_days_that_are_written_down_are_attested() {
        model.child.set("Andrei");
        model.attest(refused::add);
        assertThat(refused).isEmpty();
        assertThat(model.attestationProperty().get().days()).containsExactly(LocalDate.of(2026, 11, 24));
    }

    @Test
    void no_paper_says_no_day_and_none_of_before_is_left() {
        model.child.set("Andrei");
        model.attest(refused::add);
        model.to.set("23/11/2026");
        model.attest(refused::add);
        assertThat(refused).containsExactly("attest.refusal.none");
        assertThat(model.attestationProperty().get()).isNull();
    }
}
