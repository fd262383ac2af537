package fr.permanence.activities.ui.hers;

import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.signups.PersonPlace;
import fr.permanence.activities.signups.Places;
import fr.permanence.activities.ui.hers.HersShown.Offer;
import fr.permanence.activities.ui.register.QueueWords;
import fr.permanence.activities.ui.register.RegisterWords;
import fr.permanence.activities.ui.register.Signing.Reach;
import fr.permanence.ids.ActivityId;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Columns;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Row;
import fr.permanence.ui.SearchBox;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.Stroke;
import fr.permanence.ui.WrappingLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/** Draws all that one person does: her places and waits at the left, how often she came at the right. */
final class HersView {
    private static final String SELECTED = "row-selected";
    /** From this many absences in a row on it is said that somebody could ask after her. */
    private static final int ASK_AFTER = 3;

    private final HersModel model;
    private final RegisterWords words;
    private final Consumer<ActivityId> attest;
    private final Label title = Labels.title("");
    private final Label note = Labels.second("");
    private final SearchBox box;
    private final VBox offers = new VBox();
    private final Label notice = Labels.paragraph("");
    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private final VBox places = new VBox();
    private final VBox node = new VBox();

    HersView(HersModel model, Runnable back, Consumer<ActivityId> attest, Lifetime life) {
        this.attest = attest;
        this.model = model;
        words = model.acts().words();
        box = new SearchBox(words.say("hers.box"), model.typedProperty()).with(new Keys(words::language), keys());
        box.field().setId("hers-box");
        offers.setId("hers-offers");
        offers.setAccessibleRole(AccessibleRole.LIST_VIEW);
        offers.setAccessibleText(words.say("hers.offers"));
        notice.setId("hers-notice");
        notice.getStyleClass().add("signing-notice");
        Card sign = new Card(words.say("hers.offers")).with(box, notice, offers);
        sign.getStyleClass().add("spaced");
        left.getStyleClass().add("screen-column");
        left.getChildren().setAll(places, sign);
        places.getStyleClass().add("screen-column");
        right.getStyleClass().add("desk-side");
        node.getStyleClass().add("screen");
        node.getChildren().setAll(head(back), new Columns(left, right));
        life.watch(model.shownProperty(), this::show);
        life.watch(model.found(), this::showOffers);
        life.follow(model.chosenProperty(), at -> choose(at.intValue()));
        life.watch(model.signing().noticeProperty(), this::sayNotice);
        life.hear(words.appearance().discreet().onProperty(), this::show);
    }

    Node node() {
        return node;
    }

    void focus() {
        box.field().requestFocus();
    }

    List<Shortcut> keys() {
        List<Shortcut> keys = new ArrayList<>();
        Reach usual = model.usual();
        keys.add(new Shortcut(
                Stroke.of(KeyCode.ENTER), () -> words.say("hers.reach." + usual), () -> model.take(usual)));
        if (model.mayLead())
            keys.add(new Shortcut(
                    Stroke.ctrl(KeyCode.ENTER), () -> words.say("hers.reach.ONCE"), () -> model.take(Reach.ONCE)));
        keys.add(new Shortcut(Stroke.of(KeyCode.DOWN), () -> words.say("box.below"), () -> model.step(1)));
        keys.add(new Shortcut(Stroke.of(KeyCode.UP), () -> words.say("box.above"), () -> model.step(-1)));
        return keys;
    }

    private Node head(Runnable back) {
        WrappingLine head = new WrappingLine(new VBox(title, note)).end(Buttons.plain(words.say("page.back"), back));
        head.getStyleClass().add("screen-head");
        return head;
    }

    private void show() {
        HersShown shown = model.shownProperty().get();
        if (shown == null) return;
        title.setText(words.say("hers.title", model.name()));
        note.setText(words.say("hers.served", shown.served()));
        places.getChildren().setAll(placesCard(shown));
        if (!shown.waits().isEmpty()) places.getChildren().add(waitsCard(shown));
        right.getChildren().setAll(cameCard(shown));
        showOffers();
    }

    private Card placesCard(HersShown shown) {
        Card card = new Card(words.say("hers.places"));
        card.setId("hers-places");
        if (shown.places().isEmpty()) card.with(new Row(Labels.second(words.say("hers.places.none"))));
        for (PersonPlace place : shown.places()) card.with(row(place));
        return card;
    }

    private Row row(PersonPlace place) {
        String name = words.title(place.activity());
        Optional<ActivitySession> next =
                place.toCome().stream().filter(of -> !of.isCancelled()).findFirst();
        boolean isAbsent = next.filter(of -> place.enrolment().absences().contains(of.id()))
                .isPresent();
        String when = next.map(of -> words.say(isAbsent ? "hers.next.absent" : "hers.next", words.begins(of)))
                .orElse("");
        boolean isOnce = place.enrolment().session() != null;
        String since = isOnce
                ? words.say("standing.ONCE")
                : words.say("chosen.since", words.date(place.enrolment().first()));
        List<Node> end = new ArrayList<>();
        next.ifPresent(of -> {
            Button absent = Buttons.quiet(
                    words.say(isAbsent ? "hers.comes" : "hers.absent"), () -> model.turnAbsence(place, of));
            absent.setAccessibleText(absent.getText() + " : " + name + ", " + words.begins(of));
            end.add(absent);
        });
        if (model.mayLeave(place)) {
            Button leave = Buttons.quiet(words.say("hers.leave"), () -> model.leave(place));
            leave.setAccessibleText(leave.getText() + " : " + name);
            end.add(leave);
        }
        return lines(name, since + (when.isEmpty() ? "" : " · " + when)).end(end.toArray(Node[]::new));
    }

    private Card waitsCard(HersShown shown) {
        Card card = new Card(words.say("hers.waits"));
        QueueWords said = new QueueWords(words);
        for (HersShown.Wait wait : shown.waits()) {
            ActivitySession of = wait.session();
            String name = words.title(wait.activity());
            String what = of == null ? name : name + ", " + words.day(of.day());
            Row row = Row.twoLines(what, words.say("hers.rank", wait.line().rank()), said.standing(wait.line()));
            if (model.mayLead()) {
                Button off = Buttons.quiet(words.say("hers.withdraw"), () -> model.withdraw(wait));
                off.setAccessibleText(off.getText() + " : " + what);
                row.end(off);
            }
            card.with(row);
        }
        return card;
    }

    private Card cameCard(HersShown shown) {
        Card card = new Card(words.say("hers.came"));
        if (shown.came().isEmpty()) card.with(new Row(Labels.second(words.say("hers.came.none"))));
        for (HersShown.Came came : shown.came()) {
            List<Label> below = new ArrayList<>(List.of(below(words.rate(came.rate()))));
            if (came.missed() >= ASK_AFTER) below.add(asking(came.missed()));
            Row row = lines(words.title(came.activity()), below);
            if (came.rate().present() > 0) row.end(attesting(came));
            card.with(row);
        }
        return card;
    }

    private static Row lines(String name, String below) {
        return lines(name, List.of(below(below)));
    }

    /** A name, and below it what may go on in a second line where the window is narrow or the letters are large. */
    private static Row lines(String name, List<Label> below) {
        VBox lines = new VBox(Labels.strong(name));
        lines.getChildren().addAll(below);
        lines.getStyleClass().add("row-lines");
        Row row = new Row(lines);
        row.getStyleClass().add("row-two-lines");
        return row;
    }

    private static Label below(String text) {
        Label below = Labels.paragraph(text);
        below.getStyleClass().add("small");
        return below;
    }

    private Button attesting(HersShown.Came came) {
        Button attestation = Buttons.quiet(
                words.say("hers.attest"), () -> attest.accept(came.activity().id()));
        attestation.setAccessibleText(words.say("hers.attest.of", words.title(came.activity())));
        return attestation;
    }

    private Label asking(int missed) {
        Label label = Labels.paragraph(words.say("missed", missed));
        label.getStyleClass().addAll("small", "late");
        return label;
    }

    private void showOffers() {
        offers.getChildren().clear();
        for (int i = 0; i < model.found().size(); i++)
            offers.getChildren().add(offer(model.found().get(i), i));
        if (model.found().isEmpty()) offers.getChildren().add(new Row(Labels.second(words.say("hers.offers.none"))));
        choose(model.chosenProperty().get());
    }

    private Row offer(Offer offer, int at) {
        Places places = offer.places();
        String full = words.say("hers.full", places.taken(), places.capacity(), places.waiting());
        String name = words.title(offer.activity());
        String next = words.say("hers.next", words.begins(offer.next()));
        Row row = lines(name, next).end(Labels.quiet(full));
        row.getStyleClass().add("row-opens");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(name + ", " + next + ", " + full);
        row.setOnMouseClicked(event -> {
            model.chosenProperty().set(at);
            focus();
        });
        return row;
    }

    private void choose(int at) {
        List<Node> rows = offers.getChildren();
        for (int i = 0; i < rows.size(); i++) {
            List<String> classes = rows.get(i).getStyleClass();
            if (i != at) classes.remove(SELECTED);
            else if (!classes.contains(SELECTED)) classes.add(SELECTED);
        }
    }

    private void sayNotice() {
        String sentence = model.signing().said();
        notice.setText(sentence);
        notice.setVisible(!sentence.isEmpty());
        notice.setManaged(!sentence.isEmpty());
    }
}
