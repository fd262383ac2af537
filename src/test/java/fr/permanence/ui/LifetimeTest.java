package fr.permanence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.change.Changes;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;

final class LifetimeTest {
    private record SomethingChanged(int where) {}

    private final Changes changes = new Changes(Runnable::run);
    private final Lifetime life = new Lifetime();
    private final List<Object> heard = new ArrayList<>();

    @Test
    void a_screen_hears_changes_while_it_is_shown_and_only_then() {
        life.whileShown(() -> changes.on(SomethingChanged.class, heard::add));
        changes.publish(new SomethingChanged(1));
        life.attach();
        changes.publish(new SomethingChanged(2));
        life.detach();
        changes.publish(new SomethingChanged(3));
        assertThat(heard).containsExactly(new SomethingChanged(2));
    }

    @Test
    void entering_twice_hears_once() {
        life.whileShown(() -> changes.on(SomethingChanged.class, heard::add));
        life.attach();
        life.attach();
        changes.publish(new SomethingChanged(1));
        assertThat(heard).hasSize(1);
    }

    @Test
    void a_watched_list_is_told_when_shown_and_at_each_change_a_heard_one_at_changes_alone() {
        ObservableList<String> list = FXCollections.observableArrayList();
        life.watch(list, () -> heard.add("watched " + list.size()));
        life.hear(list, () -> heard.add("heard " + list.size()));
        list.add("before");
        life.attach();
        list.add("shown");
        life.detach();
        list.add("left");
        assertThat(heard).containsExactlyInAnyOrder("watched 1", "watched 2", "heard 2");
    }

    @Test
    void a_value_that_changed_meanwhile_is_told_when_the_screen_is_shown_again() {
        SimpleStringProperty value = new SimpleStringProperty("before");
        life.follow(value, heard::add);
        life.attach();
        life.detach();
        value.set("meanwhile");
        life.attach();
        assertThat(heard).containsExactly("before", "meanwhile");
    }
}
