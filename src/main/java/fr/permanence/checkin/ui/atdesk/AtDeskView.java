package fr.permanence.checkin.ui.atdesk;

import fr.permanence.checkin.apart.ApartRefusal;
import fr.permanence.checkin.apart.ApartRules;
import fr.permanence.checkin.messages.DeskMessage;
import fr.permanence.checkin.messages.MessageRefusal;
import fr.permanence.checkin.messages.MessageRules;
import fr.permanence.checkin.ui.shared.DeskWords;
import fr.permanence.checkin.ui.shared.PickView;
import fr.permanence.people.Person;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Columns;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Row;
import fr.permanence.ui.shell.Furniture;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Draws what waits for one person at the left, and whom she must not meet at the right, for who may say so. */
final class AtDeskView {
    private final AtDeskModel model;
    private final DeskWords words;
    private final Furniture furniture;
    private final Lifetime life;
    private final Label title = Labels.title("");
    private final VBox messages = new VBox();
    private final VBox pairs = new VBox();
    private final SessionsCard sessions;
    private final VBox node = new VBox();
    private @Nullable Field<TextField> word;

    AtDeskView(AtDeskModel model, DeskWords words, Furniture furniture, Lifetime life) {
        this.life = life;
        this.model = model;
        this.words = words;
        this.furniture = furniture;
        Card left = new Card(words.say("atDesk.waits")).with(messages, writing());
        left.getStyleClass().add("spaced");
        VBox right = new VBox();
        right.getStyleClass().add("desk-side");
        sessions = new SessionsCard(model, words, new Keys(furniture.appearance()::language), life);
        right.getChildren().add(sessions.node());
        right.getChildren().add(new AttachCard(model.attach(), words, furniture, life).node());
        if (model.mayKeepApart()) right.getChildren().add(apartCard());
        node.getStyleClass().add("screen");
        node.getChildren().setAll(title, new Columns(left, right));
        life.follow(model.whoProperty(), this::sayWho);
        life.follow(furniture.appearance().discreet().onProperty(), on -> {
            sayWho(model.whoProperty().get());
            showMessages();
            sessions.show();
            showPairs();
        });
        life.watch(model.messages(), this::showMessages);
        life.watch(model.apart(), this::showPairs);
    }

    Node node() {
        return node;
    }

    void focusWord() {
        if (word != null) word.control().requestFocus();
    }

    private void sayWho(@Nullable Person who) {
        title.setText(who == null ? "" : words.say("atDesk.title", words.name(who.is())));
    }

    private Node writing() {
        Form form = new Form(furniture.appearance()::language);
        Field<TextField> asked =
                form.text(words.say("message.word"), model.word).hint(words.say("message.word.hint"));
        asked.control().setId("atDesk-word");
        asked.control().setOnAction(event -> leaveWord());
        word = asked;
        Button leave = Buttons.primary(words.say("message.word.leave"), this::leaveWord);
        leave.setId("atDesk-word-leave");
        Button post = Buttons.plain(words.say("message.post.leave"), model::leavePost);
        post.setId("atDesk-post");
        HBox buttons = new HBox(leave, post);
        buttons.getStyleClass().add("dialog-buttons");
        return form.with(buttons).node();
    }

    void leaveWord() {
        model.leaveWord(this::refuseWord);
    }

    private void refuseWord(MessageRefusal reason) {
        if (word == null) return;
        word.refuse(words.say("message.refusal." + reason, MessageRules.LIMIT));
        word.control().requestFocus();
    }

    private void showMessages() {
        messages.getChildren().clear();
        if (model.messages().isEmpty()) messages.getChildren().add(new Row(Labels.quiet(words.say("atDesk.nothing"))));
        for (DeskMessage message : model.messages()) messages.getChildren().add(row(message));
    }

    private Row row(DeskMessage message) {
        Label said = Labels.paragraph(words.message(message));
        said.getStyleClass().setAll("label", message.isOpen() ? "plain" : "second");
        VBox lines = new VBox(said, Labels.quiet(words.signed(message.authorName(), message.writtenAt())));
        HBox.setHgrow(lines, Priority.ALWAYS);
        Row row = new Row(lines);
        row.getStyleClass().add("row-two-lines");
        var given = message.givenAt();
        if (given != null)
            return row.end(Labels.quiet(words.say("message.was." + message.kind(), words.moment(given))));
        Button give = Buttons.quiet(words.say("message.give." + message.kind()), () -> model.give(message));
        give.setAccessibleText(words.say("message.give.of", give.getText(), words.message(message)));
        return row.end(give);
    }

    private Node apartCard() {
        Form form = new Form(furniture.appearance()::language);
        PickView other = new PickView(model.other(), words, form, words.say("apart.other"), "apart-other", life);
        Field<TextField> warn = form.text(words.say("apart.whom"), model.warn).hint(words.say("apart.whom.hint"));
        warn.control().setId("apart-warn");
        Runnable keep = () -> model.keepApart(reason -> refuseApart(reason, other.field(), warn));
        warn.control().setOnAction(event -> keep.run());
        Button button = Buttons.plain(words.say("apart.keep"), keep);
        button.setId("apart-keep");
        Card card = new Card(words.say("apart"))
                .with(
                        Labels.paragraph(words.say("apart.says")),
                        pairs,
                        form.with(button).node());
        card.getStyleClass().add("spaced");
        return card;
    }

    private void refuseApart(@Nullable ApartRefusal reason, Field<TextField> other, Field<TextField> warn) {
        boolean ofOther = reason == null || reason == ApartRefusal.SAME_PERSON || reason == ApartRefusal.ALREADY;
        Field<TextField> field = ofOther ? other : warn;
        field.refuse(words.say(reason == null ? "apart.refusal.NOBODY" : "apart.refusal." + reason, ApartRules.LIMIT));
        field.control().requestFocus();
    }

    private void showPairs() {
        pairs.getChildren().clear();
        for (AtDeskModel.Apart one : model.apart()) {
            Button end = Buttons.quiet(words.say("apart.end"), () -> model.endApart(one.pair()));
            end.setAccessibleText(words.say("apart.end.of", one.other()));
            pairs.getChildren()
                    .add(Row.twoLines(one.other(), "", words.warn(one.pair().warn()))
                            .end(end));
        }
    }
}
