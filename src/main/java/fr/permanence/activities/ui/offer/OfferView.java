package fr.permanence.activities.ui.offer;

import fr.permanence.activities.Activity;
import fr.permanence.activities.sessions.Planned;
import fr.permanence.activities.sessions.Sessions;
import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Columns;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Row;
import fr.permanence.ui.WrappingLine;
import fr.permanence.ui.shell.Furniture;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Draws the form of an activity at the left, its series and the days of a new one at the right. */
final class OfferView {
    private final OfferModel model;
    private final ActivityWords words;
    private final Consumer<Optional<Sessions.Done>> kept;
    private final Fields fields;
    private final Label title = Labels.title("");
    private final VBox series = new VBox();
    private final VBox node = new VBox();
    private final Button save;
    private final Button plan;
    private final Button away;

    OfferView(
            OfferModel model,
            ActivityWords words,
            Furniture furniture,
            Consumer<Optional<Sessions.Done>> kept,
            Lifetime life) {
        this.model = model;
        this.words = words;
        this.kept = kept;
        fields = new Fields(words);
        save = named("offer-save", Buttons.primary("", this::save));
        plan = named("offer-plan", Buttons.plain(words.say("offer.plan"), () -> model.plan(kept)));
        away = named("offer-away", Buttons.quiet("", this::putAway));
        Card what = new Card(words.say("offer.what"))
                .with(new ActivityForm(model.typed(), words, furniture, fields, life).node());
        VBox side = new VBox(when(furniture, life));
        side.getStyleClass().add("screen-column");
        node.getStyleClass().add("screen");
        WrappingLine foot = new WrappingLine(save, away, fields.below());
        foot.getStyleClass().add("screen-head");
        what.with(foot);
        what.getStyleClass().add("spaced");
        node.getChildren().setAll(title, new Columns(what, side));
        fields.onEnter(Asked.TITLE, Asked.ESCORTS, this::save);
        fields.onEnter(Asked.DAY, Asked.GAPS, this::saveOrPlan);
        life.follow(model.shownProperty(), shown -> showWhich());
        life.watch(model.planned(), this::showSeries);
        life.follow(model.wrongProperty(), fields::refuse);
    }

    private Card when(Furniture furniture, Lifetime life) {
        Card when = new Card(words.say("offer.when"))
                .with(
                        series,
                        new SeriesForm(model.series(), words, furniture, fields, life).node(),
                        new DaysView(model, words, furniture, fields, life).node(),
                        plan);
        when.getStyleClass().add("spaced");
        return when;
    }

    private static Button named(String id, Button button) {
        button.setId(id);
        return button;
    }

    Node node() {
        return node;
    }

    void focus() {
        Node first = node.lookup("#" + Fields.id(Asked.TITLE));
        if (first != null) first.requestFocus();
    }

    void save() {
        model.save(kept);
    }

    /** The series of a new activity is kept with it, a further one by itself. */
    private void saveOrPlan() {
        if (model.isNew()) save();
        else model.plan(kept);
    }

    private void putAway() {
        Activity shown = model.shownProperty().get();
        if (shown != null) model.putAway(!shown.putAway(), () -> kept.accept(Optional.empty()));
    }

    private void showWhich() {
        Activity shown = model.shownProperty().get();
        title.setText(shown == null ? words.say("offer.title.new") : words.title(shown.is()));
        save.setText(words.say(shown == null ? "offer.save.new" : "offer.save"));
        set(plan, shown != null);
        set(away, shown != null);
        away.setText(words.say(shown != null && shown.putAway() ? "offer.offerAgain" : "offer.putAway"));
    }

    private static void set(Node node, boolean isShown) {
        node.setManaged(isShown);
        node.setVisible(isShown);
    }

    private void showSeries() {
        series.getChildren().clear();
        RhythmWords rhythms = new RhythmWords(words);
        for (Planned one : model.planned()) series.getChildren().add(new Row(Labels.paragraph(rhythms.said(one))));
    }
}
