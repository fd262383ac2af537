package fr.permanence.checkin.ui.shared;

import fr.permanence.checkin.Suggestion;
import fr.permanence.ui.Background;
import fr.permanence.ui.Lane;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** One person looked for by a few letters, and the one that was chosen; homonyms are chosen by hand. */
public final class PickModel {
    private static final int SHOWN = 5;

    private final Lane lane;
    private final DeskServices services;
    private final Consumer<Exception> trouble;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<Suggestion> found = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Suggestion> chosen = new SimpleObjectProperty<>();

    public PickModel(Background background, DeskServices services, Consumer<Exception> trouble) {
        this.lane = background.lane();
        this.services = services;
        this.trouble = trouble;
        typed.addListener((observed, before, now) -> ask(now));
    }

    public StringProperty typedProperty() {
        return typed;
    }

    ObservableList<Suggestion> found() {
        return found;
    }

    /** Who is meant; null until one is chosen. */
    public ObjectProperty<@Nullable Suggestion> chosenProperty() {
        return chosen;
    }

    void choose(Suggestion one) {
        chosen.set(one);
        found.clear();
    }

    public void chooseFirst() {
        if (!found.isEmpty()) choose(found.getFirst());
    }

    /** Nobody is meant any more. */
    public void clear() {
        chosen.set(null);
        typed.set("");
    }

    private void ask(String now) {
        chosen.set(null);
        if (now.isBlank()) {
            lane.clear();
            found.clear();
        } else {
            lane.run(
                    () -> services.box().suggest(now.strip(), SHOWN),
                    (List<Suggestion> answer) -> found.setAll(answer),
                    trouble);
        }
    }
}
