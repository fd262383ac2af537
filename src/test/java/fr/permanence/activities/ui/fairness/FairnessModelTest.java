package fr.permanence.activities.ui.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.activities.ActivitiesChanged;
import fr.permanence.activities.fairness.NeverServed;
import fr.permanence.activities.ui.Autumn;
import fr.permanence.activities.ui.register.RegisterAtWork;
import fr.permanence.activities.waiting.WaitingLine;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
final class FairnessModelTest {
    @TempDir
    private Path directory;

    private TestHouse house;
    private RegisterAtWork work;
    private FairnessModel model;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory.resolve("house"));
        Autumn autumn = Autumn.in(house);
        work = new RegisterAtWork(house);
        model = new FairnessModel(work.acts, autumn.french().id());
        house.services().changes.on(ActivitiesChanged.class, changed -> model.askAgain());
        model.askAgain();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private FairnessModel.Shown shown() {
        return Objects.requireNonNull(model.shownProperty().get());
    }

    private List<String> order() {
        return shown().list().stream().map(WaitingLine::chosenName).toList();
    }

    @Test
    void who_asked_and_never_had_a_place_is_listed_the_longest_wait_first() {
        assertThat(shown().never()).extracting(NeverServed::chosenName).containsExactly("Precious", "Ioana");
    }

    @Test
    void lots_drawn_are_drawn_again_with_the_same_seed_to_the_same_order() {
        model.draw();
        List<String> drawn = order();
        assertThat(drawn).containsExactlyInAnyOrder("Precious", "Ioana", "Joy E.");
        assertThat(shown().draws()).hasSize(1);
        model.replay(shown().draws().getFirst());
        FairnessModel.Replayed replayed =
                Objects.requireNonNull(model.replayedProperty().get());
        assertThat(replayed.isSame()).isTrue();
        assertThat(replayed.names()).isEqualTo(drawn);
    }

    @Test
    void a_draw_is_taken_back() {
        model.draw();
        work.takeBack();
        assertThat(order()).containsExactly("Precious", "Ioana", "Joy E.");
        assertThat(shown().draws()).isEmpty();
    }
}
