package fr.permanence.checkin.ui.today;

import fr.permanence.checkin.ui.shared.DeskWords;
import fr.permanence.settings.lists.HouseWord;
import fr.permanence.ui.Card;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.Stroke;
import fr.permanence.ui.Tile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** The services of the day: a tile each, with its key and how often it was given. */
public final class ServicesCard {
    /** As many as there are digits to press with Alt. */
    static final int KEYS = 9;

    private static final int COLUMNS = 2;

    private final TodayModel model;
    private final DeskWords words;
    private final IntConsumer serve;
    private final GridPane tiles = new GridPane();
    private final Map<HouseWord, IntegerProperty> counts = new HashMap<>();
    private final Card card;
    private List<HouseWord> shown = List.of();

    public ServicesCard(TodayModel model, DeskWords words, IntConsumer serve) {
        this.model = model;
        this.words = words;
        this.serve = serve;
        tiles.getStyleClass().add("tiles");
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            tiles.getColumnConstraints().add(column);
        }
        Label digit = Labels.quiet(words.say("services.digit"));
        digit.getStyleClass().add("small");
        card = new Card(words.say("services")).end(Keys.cap("Alt")).end(digit).with(tiles);
        card.getStyleClass().add("desk-services");
        card.setId("desk-services");
    }

    public Node node() {
        return card;
    }

    /** The keys of the services, as the list stands now. */
    public List<Shortcut> keys() {
        List<HouseWord> offered = model.day().services().offered();
        List<Shortcut> keys = new ArrayList<>();
        for (int i = 0; i < Math.min(KEYS, offered.size()); i++) {
            int place = i;
            keys.add(new Shortcut(
                    Stroke.altDigit(place + 1),
                    () -> words.say("key.service", offered.get(place).label()),
                    () -> serve.accept(place)));
        }
        return keys;
    }

    public void show() {
        List<HouseWord> offered = model.day().services().offered();
        if (!offered.equals(shown)) build(offered);
        counts.forEach((word, count) -> count.set(model.day().services().count(word.id())));
    }

    /** Says for whom the next key counts. */
    public void showFor(String name) {
        String whom = name.isEmpty() ? words.say("services.forNobody") : words.say("services.for", name);
        card.note().setText(whom);
        // A name may be longer than the heading has room for.
        card.note().setTooltip(name.isEmpty() ? null : new Tooltip(whom));
    }

    private void build(List<HouseWord> offered) {
        shown = offered;
        counts.clear();
        tiles.getChildren().clear();
        for (int i = 0; i < offered.size(); i++) {
            int place = i;
            IntegerProperty count = new SimpleIntegerProperty();
            counts.put(offered.get(i), count);
            String key = i < KEYS ? String.valueOf(i + 1) : "";
            Tile tile = new Tile(offered.get(i).label(), key, count, () -> serve.accept(place));
            tile.setId("service-" + offered.get(i).id().value());
            tiles.add(tile, i % COLUMNS, i / COLUMNS);
        }
    }
}
