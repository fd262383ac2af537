package fr.permanence.activities.ui.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.activities.sessions.Reach;
import fr.permanence.activities.ui.reach.ReachModel;
import fr.permanence.activities.ui.shared.ActivityGround;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tuesday 24 November 2026, 14:41: Tuesday's class of 14:30 has begun, yoga is at 16:30. */
@SuppressWarnings("NullAway.Init")
final class AgendaModelTest {
    @TempDir
    private Path directory;

    private TestHouse house;
    private ActivityGround ground;
    private AgendaModel model;
    private MovingModel moving;
    private ReachModel reach;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory.resolve("house"));
        ground = new ActivityGround(house);
        model = new AgendaModel(ground.background, ground.services, ground);
        reach = new ReachModel(ground.background, ground.services, ground, ground.words);
        moving = new MovingModel(model, ground.services, ground, ground.words, reach);
        model.askAgain();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private String chosen() {
        return model.chosen()
                .map(held -> ground.words.title(held.activity().is()) + " "
                        + held.session().day())
                .orElse("");
    }

    private String title() {
        return new SpanWords(ground.words).title(model.shown());
    }

    private void choose(String title, LocalDate day) {
        model.shown().held().stream()
                .filter(held -> held.session().day().equals(day)
                        && ground.words.title(held.activity().is()).equals(title))
                .findFirst()
                .ifPresent(held -> model.chosenProperty().set(held.id()));
        assertThat(chosen()).isEqualTo(title + " " + day);
    }

    private Moving there() {
        return Objects.requireNonNull(moving.movingProperty().get());
    }

    @Test
    void the_week_begins_with_what_is_on_now() {
        assertThat(title()).isEqualTo("Semaine du 23 au 27 novembre");
        assertThat(model.shown().columns()).hasSize(5);
        assertThat(chosen()).isEqualTo("Français A1 2026-11-24");
    }

    @Test
    void arrows_go_from_session_to_session_and_from_day_to_day() {
        model.step(1);
        assertThat(chosen()).isEqualTo("Yoga 2026-11-24");
        model.stepDay(1);
        assertThat(chosen()).isEqualTo("Musée 2026-11-25");
        model.stepDay(-1);
        model.stepDay(-1);
        assertThat(chosen()).isEqualTo("Informatique 2026-11-23");
        model.stepDay(-1);
        assertThat(chosen()).isEqualTo("Informatique 2026-11-23");
    }

    @Test
    void every_way_of_showing_keeps_the_chosen_session() {
        choose("Français B1", LocalDate.of(2026, 11, 26));
        for (Showing showing : Showing.values()) {
            model.show(showing);
            assertThat(chosen()).as(showing.name()).isEqualTo("Français B1 2026-11-26");
        }
    }

    @Test
    void a_term_is_walked_line_by_line_and_week_by_week() {
        model.show(Showing.TERM);
        assertThat(title()).isEqualTo("Septembre à décembre 2026");
        model.stepDay(1);
        assertThat(chosen()).isEqualTo("Français A1 2026-12-01");
        model.step(1);
        assertThat(chosen()).isEqualTo("Français A2 2026-12-02");
        model.go(1);
        assertThat(title()).isEqualTo("Janvier à mars 2027");
        assertThat(chosen()).isEmpty();
    }

    @Test
    void a_week_of_the_past_still_says_how_full_it_was_then() {
        model.goTo(LocalDate.of(2026, 11, 4));
        assertThat(title()).isEqualTo("Semaine du 2 au 6 novembre");
        assertThat(model.shown().held()).isNotEmpty();
    }

    @Test
    void a_session_that_began_is_not_moved_and_it_is_said() {
        moving.shift(1, 0);
        assertThat(moving.isMoving()).isFalse();
        assertThat(ground.said).hasSize(1).first().asString().startsWith("Cette séance a commencé");
    }

    @Test
    void what_is_moved_is_drawn_there_and_left_by_giving_up() {
        choose("Yoga", LocalDate.of(2026, 11, 24));
        moving.shift(1, 30);
        Held there = moving.drawn().of(model.chosenProperty().get()).orElseThrow();
        assertThat(there.session().day()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(there.session().from()).isEqualTo(LocalTime.of(17, 0));
        moving.giveUp();
        assertThat(moving.drawn()).isEqualTo(model.shown());
    }

    @Test
    void moving_back_to_where_it_was_is_no_move() {
        choose("Yoga", LocalDate.of(2026, 11, 24));
        moving.shift(0, 15);
        moving.shift(0, -15);
        assertThat(moving.isMoving()).isFalse();
    }

    @Test
    void a_session_is_never_shorter_than_a_step_and_never_leaves_its_day() {
        choose("Yoga", LocalDate.of(2026, 11, 24));
        for (int step = 0; step < 60; step++) moving.stretch(-15);
        assertThat(there().to()).isEqualTo(LocalTime.of(16, 45));
        for (int step = 0; step < 60; step++) moving.shift(0, 15);
        assertThat(there().to())
                .isAfter(there().from());
        for (int step = 0; step < 120; step++) moving.shift(0, -15);
        assertThat(there().from()).isEqualTo(LocalTime.MIDNIGHT);
    }

    @Test
    void a_move_of_a_series_is_asked_about_and_done_for_those_after_it_too() {
        choose("Yoga", LocalDate.of(2026, 11, 24));
        moving.shift(0, 30);
        List<String> asked = new ArrayList<>();
        moving.settle(() -> asked.addAll(reach.sentences()));
        assertThat(asked)
                .containsExactly("1 séance change.", "7 personnes sont concernées : leur place suit la séance.");
        reach.choose(Reach.THIS_AND_FOLLOWING);
        assertThat(reach.sentences()).contains("4 séances changent.");
        reach.save(moving::settled);
        assertThat(ground.said).containsExactly("4 séances changées");
        assertThat(ground.services.sessions().of(ground.term.id("Yoga")).stream()
                        .filter(one -> one.from().equals(LocalTime.of(17, 0))))
                .hasSize(4);
        ground.takeBack();
        assertThat(ground.services.sessions().of(ground.term.id("Yoga")))
                .allMatch(one -> one.from().equals(LocalTime.of(16, 30)));
    }

    @Test
    void a_clash_of_room_is_said_before_anything_is_saved() {
        choose("Yoga", LocalDate.of(2026, 11, 24));
        moving.shift(2, -105);
        moving.settle(() -> {});
        assertThat(reach.warnings())
                .containsExactly("La salle est prise : jeudi 26 novembre, Français B1, 14:30 – 16:00.");
    }

    @Test
    void what_changed_in_another_window_meanwhile_is_refused_with_a_sentence() {
        choose("Yoga", LocalDate.of(2026, 11, 24));
        moving.shift(0, 30);
        moving.settle(() -> {});
        ground.services.sessions().cancel(model.chosen().orElseThrow().session(), "ailleurs");
        reach.save(moving::settled);
        assertThat(reach.isRefused()).isTrue();
        assertThat(reach.sentences()).singleElement().asString().startsWith("Cela a changé entre-temps");
        assertThat(ground.troubles).isEmpty();
    }
}
