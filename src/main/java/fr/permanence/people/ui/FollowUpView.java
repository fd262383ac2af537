package fr.permanence.people.ui;

import fr.permanence.people.followup.FollowUp;
import fr.permanence.people.followup.FollowUpLevel;
import fr.permanence.people.followup.FollowUpRefusal;
import fr.permanence.people.followup.Following;
import fr.permanence.text.Words;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Pill;
import fr.permanence.ui.Row;
import fr.permanence.ui.Tone;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Draws how closely a person is followed: what counts, why, since when, and who follows her. */
final class FollowUpView {
    private final FollowUpModel model;
    private final Around around;
    private final Words words;
    private final Card card;
    private final Pill level = new Pill("", Tone.ACCENT);
    private final Label proposed = Labels.second("");
    private final Label keyWorker = Labels.plain("");
    private final VBox history = new VBox();
    private @Nullable Field<TextArea> reason;
    private @Nullable Field<TextField> since;
    private @Nullable Field<TextField> name;

    FollowUpView(FollowUpModel model, Around around, Lifetime life) {
        this.model = model;
        this.around = around;
        this.words = around.words();
        card = new Card(words.say("followUp.title"));
        VBox parts = new VBox(
                new VBox(new Row(level, proposed), new Row(Labels.second(words.say("followUp.keyWorker")), keyWorker)),
                history);
        history.getStyleClass().add("form");
        parts.getStyleClass().add("form");
        if (model.maySet()) parts.getChildren().addAll(setting(), naming());
        card.with(parts);
        life.follow(model.followingProperty(), this::show);
        life.hear(model.refusalProperty(), () -> refuse(model.refusalProperty().get()));
    }

    private Node setting() {
        Form form = new Form(around.furniture().appearance()::language);
        form.choice(words.say("followUp.level"), List.of(FollowUpLevel.values()), this::said, model.levelProperty())
                .control()
                .setId("follow-level");
        Field<TextField> day = form.text(words.say("followUp.since"), model.sinceProperty());
        day.control().setId("follow-since");
        Field<TextArea> why = form.longText(words.say("followUp.reason"), model.reasonProperty());
        why.control().setId("follow-reason");
        why.control().setPrefRowCount(2);
        form.with(Buttons.primary(words.say("followUp.set"), model::set));
        since = day;
        reason = why;
        return form.node();
    }

    private Node naming() {
        Form form = new Form(around.furniture().appearance()::language);
        Field<TextField> field = form.text(words.say("followUp.keyWorker"), model.keyWorkerProperty());
        field.control().setId("follow-key-worker");
        form.with(Buttons.plain(words.say("followUp.keepKeyWorker"), model::keepKeyWorker));
        name = field;
        return form.node();
    }

    private String said(FollowUpLevel level) {
        return words.say("level." + level.name());
    }

    private void show(@Nullable Following now) {
        if (now == null) return;
        level.say(said(now.level()), now.level() == FollowUpLevel.REGULAR ? Tone.ACCENT : Tone.NEUTRAL);
        String byVisits = words.say("followUp.proposed", said(now.proposed()));
        proposed.setText(now.history().isEmpty() ? byVisits : words.say("followUp.byHand", byVisits));
        String follows = now.keyWorker();
        keyWorker.setText(follows == null ? words.say("followUp.nobody") : follows);
        history.getChildren().setAll(now.history().stream().map(this::row).toList());
    }

    private Node row(FollowUp set) {
        return new VBox(
                Labels.plain(words.say(
                        "followUp.line",
                        said(set.level()),
                        around.furniture().moments().day(set.since()),
                        set.authorName())),
                Labels.paragraph(set.reason()));
    }

    private void refuse(@Nullable FollowUpRefusal refusal) {
        if (refusal == null) return;
        String sentence = words.say("followUp." + refusal.name());
        switch (refusal) {
            case REASON_MISSING, REASON_TOO_LONG -> refuse(reason, sentence);
            case DAY_UNREADABLE, DAY_IN_FUTURE, DAY_TOO_LONG_AGO -> refuse(since, sentence);
            case KEY_WORKER_TOO_LONG -> refuse(name, sentence);
            case PERSON_IS_GONE -> around.furniture().toasts().trouble(sentence);
        }
    }

    private static void refuse(@Nullable Field<?> field, String sentence) {
        if (field == null) return;
        field.refuse(sentence);
        field.control().requestFocus();
    }

    Node node() {
        return card;
    }
}
