package fr.permanence.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Both threads and the wait are queues that each test empties when it wants. */
final class BackgroundTest {
    private final Deque<Runnable> database = new ArrayDeque<>();
    private final Deque<Runnable> ui = new ArrayDeque<>();
    private final Deque<Runnable> quiet = new ArrayDeque<>();
    private final Background background = new Background(database::add, ui::add, quiet::add);
    private final List<String> heard = new ArrayList<>();

    @Test
    void the_answer_comes_back_on_the_ui_thread() {
        background.run(() -> "answer", heard::add);
        run(database);
        assertThat(heard).isEmpty();
        run(ui);
        assertThat(heard).containsExactly("answer");
    }

    @Test
    void a_trouble_is_told_instead_of_an_answer() {
        background.run(
                () -> {
                    throw new IOException("no stick");
                },
                answer -> heard.add("answer"),
                trouble -> heard.add(trouble.getClass().getSimpleName()));
        run(database);
        run(ui);
        assertThat(heard).containsExactly("IOException");
    }

    @Test
    void a_work_cancelled_before_it_began_is_never_done() {
        Token token = background.run(() -> heard.add("done"), done -> heard.add("answer"));
        token.cancel();
        run(database);
        run(ui);
        assertThat(heard).isEmpty();
    }

    @Test
    void a_lane_lets_only_the_latest_answer_arrive() {
        Lane lane = background.lane();
        lane.run(() -> "jo", heard::add);
        database.remove().run();
        lane.run(() -> "joy", heard::add);
        run(database);
        run(ui);
        assertThat(heard).containsExactly("joy");
    }

    @Test
    void work_counts_as_slow_only_after_the_quiet_time_and_until_it_ends() {
        background.run(() -> "slow", heard::add);
        assertThat(background.slowProperty().get()).isFalse();
        run(quiet);
        assertThat(background.slowProperty().get()).isTrue();
        run(database);
        run(ui);
        assertThat(background.slowProperty().get()).isFalse();
    }

    @Test
    void quick_work_never_counts_as_slow() {
        background.run(() -> "quick", heard::add);
        run(database);
        run(ui);
        run(quiet);
        assertThat(background.slowProperty().get()).isFalse();
    }

    @Test
    void inline_everything_has_happened_when_the_call_returns() {
        Background.inline().run(() -> "now", heard::add);
        assertThat(heard).containsExactly("now");
    }

    @Test
    void an_exception_nobody_expects_is_not_swallowed() {
        Background inline = Background.inline();
        assertThatThrownBy(() -> inline.run(
                        () -> {
                            throw new IOException("bug");
                        },
                        answer -> heard.add("answer")))
                .isInstanceOf(IllegalStateException.class);
    }

    private static void run(Deque<Runnable> queue) {
        while (!queue.isEmpty()) queue.remove().run();
    }
}
