package fr.permanence.activities.ui.agenda;

import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.ids.SessionId;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Row;
import fr.permanence.ui.RowCell;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/** Sessions one below the other, with where and by whom. */
final class ListingView implements TimeView {
    private final ActivityWords words;
    private final ListView<Held> list = new ListView<>();

    ListingView(ActivityWords words) {
        this.words = words;
        list.getStyleClass().add("listing");
        list.setFocusTraversable(false);
        list.setPlaceholder(Labels.quiet(words.say("agenda.empty")));
        list.setCellFactory(view -> new Line());
        list.setAccessibleText(words.say("showing.LIST"));
    }

    @Override
    public Node node() {
        return list;
    }

    @Override
    public void show(AgendaShown shown) {
        list.getItems().setAll(shown.held());
    }

    @Override
    public void choose(@Nullable SessionId id) {
        for (int place = 0; place < list.getItems().size(); place++) {
            if (!list.getItems().get(place).id().equals(id)) continue;
            list.getSelectionModel().clearAndSelect(place);
            list.scrollTo(Math.max(0, place - 2));
            return;
        }
        list.getSelectionModel().clearSelection();
    }

    @Override
    public Optional<Node> nodeOf(@Nullable SessionId id) {
        return Optional.empty();
    }

    @Override
    public Optional<Held> at(Node pressed) {
        for (Node at = pressed; at != null; at = at.getParent())
            if (at instanceof Line line) return Optional.ofNullable(line.getItem());
        return Optional.empty();
    }

    /** One session. */
    private final class Line extends RowCell<Held> {
        private final Label day = Labels.quiet("");
        private final Label title = Labels.strong("");
        private final Label where = Labels.written("");
        private final Label full = Labels.plain("");

        Line() {
            setPrefWidth(0);
            day.getStyleClass().add("listing-day");
            full.setMinWidth(Label.USE_PREF_SIZE);
        }

        @Override
        protected Node build() {
            return new Row(day, title, where).end(full);
        }

        @Override
        protected void fill(Held item) {
            day.setText(words.date("EEE d MMM", item.session().day()) + "  "
                    + words.hours(item.session().from(), item.session().to()));
            title.setText(words.title(item.activity().is()));
            where.setText(ActivityWords.line(
                    words.room(item.session(), item.activity()), words.leaders(item.session(), item.activity())));
            full.setText(item.session().isCancelled() ? words.say("agenda.cancelled") : words.fullness(item.places()));
        }

        @Override
        protected String named(Held item) {
            return title.getText() + ", " + words.when(item.session());
        }
    }
}
