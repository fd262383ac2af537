package fr.permanence.checkin.ui.handover;

import fr.permanence.checkin.Handover;
import fr.permanence.checkin.ui.shared.DeskWords;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.Stroke;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What the teams before left, and what one writes for the next. */
final class HandoverView {
    private final HandoverModel model;
    private final DeskWords words;
    private final VBox read = new VBox();
    private final Field<TextArea> draft;
    private final Card card;
    private final VBox node;

    HandoverView(HandoverModel model, DeskWords words, Appearance appearance, Keys keys, Lifetime life) {
        this.model = model;
        this.words = words;
        Form form = new Form(appearance::language);
        draft = form.longText(words.say("handover.ask"), model.draftProperty());
        draft.control().setId("desk-handover");
        draft.control().setPrefRowCount(3);
        Shortcut.listen(draft.control(), List.of(signKey(model::sign)));
        ScrollPane scroll = new ScrollPane(read);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(words.say("handovers"));
        scroll.getStyleClass().add("handovers");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        read.getStyleClass().add("handovers-read");
        Button before = Buttons.icon(Feather.CHEVRON_LEFT, words.say("handover.before"), () -> model.stepDay(-1));
        Button after = Buttons.icon(Feather.CHEVRON_RIGHT, words.say("handover.after"), () -> model.stepDay(1));
        before.setId("handover-before");
        after.setId("handover-after");
        card = new Card(words.say("handovers.left"))
                .end(keys.cap(Stroke.alt(KeyCode.LEFT)))
                .end(before)
                .end(after)
                .end(keys.cap(Stroke.alt(KeyCode.RIGHT)))
                .with(scroll, form.with(signing(keys)).node());
        card.getStyleClass().add("desk-handovers");
        VBox.setVgrow(card, Priority.ALWAYS);
        node = new VBox(Labels.title(words.say("handovers")), card);
        node.getStyleClass().add("screen");
        life.watch(model.newest(), this::showNewest);
        life.hear(model.dayProperty(), this::showNewest);
        life.follow(model.refusalProperty(), this::refuse);
    }

    void focus() {
        draft.control().requestFocus();
        draft.control().end();
    }

    Node node() {
        return node;
    }

    /** The keys as they work on the whole page: what is not yet looked at is not signed from elsewhere. */
    List<Shortcut> keysOfPage() {
        return List.of(
                signKey(() -> draft.control().requestFocus()),
                new Shortcut(Stroke.alt(KeyCode.LEFT), () -> words.say("handover.before"), () -> model.stepDay(-1)),
                new Shortcut(Stroke.alt(KeyCode.RIGHT), () -> words.say("handover.after"), () -> model.stepDay(1)));
    }

    private Shortcut signKey(Runnable act) {
        return new Shortcut(Stroke.ctrl(KeyCode.S), () -> words.say("key.sign"), act);
    }

    private Node signing(Keys keys) {
        Button sign = Buttons.plain(words.say("handover.sign"), model::sign);
        sign.setId("desk-sign");
        HBox line = new HBox(sign, keys.cap(Stroke.ctrl(KeyCode.S)));
        line.getStyleClass().add("desk-notice-act");
        return line;
    }

    /** Says every handover again, as when the discreet mode hides them. */
    void sayAgain() {
        showNewest();
    }

    private void showNewest() {
        LocalDate day = model.dayProperty().get();
        card.note().setText(day == null ? "" : words.dayOf(day));
        read.getChildren().clear();
        if (model.newest().isEmpty()) read.getChildren().add(Labels.quiet(words.say("handovers.none")));
        for (Handover handover : model.ofDay()) {
            Label by = Labels.quiet(words.signed(handover.authorName(), handover.signedAt()));
            by.getStyleClass().add("small");
            by.setMinWidth(0);
            by.setWrapText(true);
            by.setMinHeight(Label.USE_PREF_SIZE);
            Label body = Labels.paragraph(words.body(handover));
            body.getStyleClass().setAll("label", "plain");
            VBox one = new VBox(by, body);
            one.getStyleClass().add("handover");
            read.getChildren().add(one);
        }
    }

    private void refuse(HandoverModel.Refusal refusal) {
        String said = refusal.said(words);
        if (said.isEmpty()) draft.accept();
        else draft.refuse(said);
    }
}
