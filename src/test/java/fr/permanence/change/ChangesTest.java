package fr.permanence.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ChangesTest {
    private record DeskChanged(int day) {}

    private record PeopleChanged() {}

    private final Deque<Runnable> ui = new ArrayDeque<>();
    private final Changes changes = new Changes(ui::add);
    private final List<Record> heard = new ArrayList<>();

    @Test
    void a_listener_hears_its_own_kind_on_the_ui_thread_only() {
        changes.on(DeskChanged.class, heard::add);
        changes.publish(new DeskChanged(1));
        changes.publish(new PeopleChanged());
        assertThat(heard).isEmpty();
        deliver();
        assertThat(heard).containsExactly(new DeskChanged(1));
    }

    @Test
    void a_cancelled_listener_hears_nothing_that_was_still_under_way() {
        Subscription listening = changes.on(DeskChanged.class, heard::add);
        changes.publish(new DeskChanged(1));
        listening.cancel();
        changes.publish(new DeskChanged(2));
        deliver();
        assertThat(heard).isEmpty();
    }

    @Test
    void every_listener_hears_even_when_one_stops_meanwhile() {
        Subscription[] first = new Subscription[1];
        first[0] = changes.on(DeskChanged.class, change -> first[0].cancel());
        changes.on(DeskChanged.class, heard::add);
        changes.publish(new DeskChanged(1));
        deliver();
        assertThat(heard).hasSize(1);
    }

    private void deliver() {
        while (!ui.isEmpty()) ui.remove().run();
    }
}
