package fr.permanence.stays.ui.plan;

import fr.permanence.stays.Destination;
import fr.permanence.stays.Destinations;
import fr.permanence.stays.ui.plan.DestinationTyped.Place;
import fr.permanence.stays.ui.plan.DestinationsModel.Wrong;
import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Columns;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Pill;
import fr.permanence.ui.Row;
import fr.permanence.ui.Tone;
import fr.permanence.ui.WrappingLine;
import fr.permanence.ui.shell.Furniture;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Draws the destinations at the left, the one that is written at the right. */
final class DestinationsView {
    private static final int MOST = 8;

    private final DestinationsModel model;
    private final StayWords words;
    private final Map<Place, Field<?>> fields = new EnumMap<>(Place.class);
    private final VBox rows = new VBox();
    private final VBox earlier = new VBox();
    private final Label heading = Labels.heading("");
    private final VBox node = new VBox();

    DestinationsView(DestinationsModel model, StayWords words, Furniture furniture, Lifetime life) {
        this.model = model;
        this.words = words;
        Form form = new Form(furniture.appearance()::language);
        for (Place asked : Place.values()) ask(form, asked);
        Button save = named("destination-save", Buttons.primary(words.say("destination.save"), model::save));
        Button fresh = named("destination-new", Buttons.quiet(words.say("destination.new"), this::startNew));
        form.with(new WrappingLine(save, fresh));
        earlier.getStyleClass().add("remembered");
        Card one = new Card().with(heading, form.node(), earlier);
        Card list = new Card(words.say("destinations.title")).with(rows);
        one.getStyleClass().add("spaced");
        list.getStyleClass().add("spaced");
        node.getStyleClass().add("screen");
        node.getChildren().setAll(Labels.title(words.say("destinations.title")), new Columns(list, one));
        life.watch(model.all(), this::show);
        life.follow(
                model.shownProperty(),
                shown -> heading.setText(
                        shown == null
                                ? words.say("destination.new")
                                : shown.is().name()));
        life.follow(model.wrongProperty(), this::refuse);
        life.follow(model.earlierProperty(), this::showEarlier);
    }

    private static Button named(String id, Button button) {
        button.setId(id);
        return button;
    }

    private void ask(Form form, Place asked) {
        String name = words.say("destination." + asked);
        Field<?> field = asked == Place.NOTES
                ? form.longText(name, model.typed().of(asked))
                : form.text(name, model.typed().of(asked));
        field.control().setId("destination-" + asked.name().toLowerCase(Locale.ROOT));
        fields.put(asked, field);
    }

    Node node() {
        return node;
    }

    void focus() {
        Objects.requireNonNull(fields.get(Place.NAME)).control().requestFocus();
    }

    private void startNew() {
        model.startNew();
        focus();
    }

    private void show() {
        rows.getChildren().setAll(model.all().stream().map(this::row).toList());
        if (model.all().isEmpty()) rows.getChildren().add(Labels.paragraph(words.say("destinations.none")));
    }

    private Row row(Destination one) {
        Label where = Labels.paragraph(
                StayWords.line(text(one.is().lodging()), text(one.is().address())));
        where.getStyleClass().add("small");
        where.setManaged(!where.getText().isEmpty());
        VBox lines = new VBox(Labels.strong(one.is().name()), where);
        lines.getStyleClass().add("row-lines");
        Row row = new Row(lines);
        row.getStyleClass().add("row-two-lines");
        if (one.putAway()) row.getChildren().add(new Pill(words.say("destination.isAway"), Tone.NEUTRAL));
        String verb = words.say(one.putAway() ? "destination.propose" : "destination.putAway");
        return row.end(Buttons.quiet(verb, () -> model.putAway(one)))
                .opens(words.say("destination.open", one.is().name()), () -> {
                    model.open(one);
                    focus();
                });
    }

    private void refuse(@Nullable Wrong wrong) {
        fields.values().forEach(Field::accept);
        if (wrong == null) return;
        Field<?> field = Objects.requireNonNull(fields.get(wrong.field()));
        field.refuse(wrong.sentence());
        field.control().requestFocus();
    }

    private void showEarlier(List<Destinations.Earlier> stays) {
        earlier.getChildren().clear();
        if (stays.isEmpty()) return;
        earlier.getChildren().add(Labels.heading(words.say("plan.earlier")));
        stays.stream().limit(MOST).forEach(one -> earlier.getChildren().add(Labels.paragraph(words.earlier(one))));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
