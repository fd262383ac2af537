package fr.permanence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.Test;

final class ShownViewTest {
    private final StringProperty model = new SimpleStringProperty("");
    private final List<String> heard = new ArrayList<>();
    private int built;

    private final ShownView<String> view = new ShownView<>(life -> {
        String name = "view " + ++built;
        life.hear(model, () -> heard.add(name + " " + model.get()));
        return name;
    });

    @Test
    void it_is_built_once_and_hears_only_while_it_is_shown() {
        assertThat(view.now()).isEqualTo("view 1");
        model.set("before");
        view.enter();
        model.set("shown");
        view.leave();
        model.set("left");
        assertThat(view.enter()).isEqualTo("view 1");
        model.set("again");
        assertThat(heard).containsExactly("view 1 shown", "view 1 again");
    }

    @Test
    void said_anew_while_it_is_shown_the_new_view_hears_and_the_old_one_is_deaf() {
        view.enter();
        view.reword();
        assertThat(view.now()).isEqualTo("view 2");
        model.set("once");
        assertThat(heard).containsExactly("view 2 once");
    }

    @Test
    void said_anew_while_it_is_hidden_nothing_hears_until_it_is_shown() {
        view.now();
        view.reword();
        view.now();
        model.set("hidden");
        assertThat(heard).isEmpty();
    }
}
