package fr.permanence.activities.ui.session;

import fr.permanence.activities.attendance.AttendanceRow.Standing;
import fr.permanence.activities.signups.Enrolment;
import fr.permanence.activities.ui.register.RegisterExits;
import fr.permanence.activities.ui.register.RegisterWords;
import fr.permanence.ui.Answer;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Dialogs;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Question;
import fr.permanence.ui.WrappingLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** At the foot of the sheet: how the chosen person stands in it, and what can be done with her place. */
final class ChosenLine {
    private final SessionModel model;
    private final RegisterWords words;
    private final RegisterExits exits;
    private final Dialogs dialogs;
    private final Label says = Labels.paragraph("");
    private final WrappingLine buttons = new WrappingLine();
    private final VBox node = new VBox();

    ChosenLine(SessionModel model, RegisterWords words, RegisterExits exits, Dialogs dialogs) {
        this.model = model;
        this.words = words;
        this.exits = exits;
        this.dialogs = dialogs;
        buttons.getStyleClass().add("chosen-buttons");
        node.getStyleClass().add("chosen-line");
        node.getChildren().setAll(says, buttons);
        says.setId("session-chosen");
    }

    Node node() {
        return node;
    }

    void show(SessionShown shown, Optional<SheetLine> chosen) {
        List<Node> acts = new ArrayList<>();
        acts.add(button("session-sign", "sign.open", this::openBox));
        if (chosen.isPresent()) {
            SheetLine line = chosen.get();
            if (model.places().maySayAbsent(shown, line))
                acts.add(button(
                        "session-absent",
                        line.standing() == Standing.SAID_ABSENT ? "chosen.comes" : "chosen.absent",
                        this::turnAbsence));
            if (model.places().mayLeave(shown, line)) acts.add(button("session-leave", "chosen.leave", this::leave));
            acts.add(button("session-hers", "chosen.hers", this::openHers));
        }
        if (shown.lines().stream().anyMatch(line -> line.mark() == null) && !isToday(shown))
            acts.add(button("session-all", "all.present", model.sheet()::allPresent));
        String sentence = chosen.map(line -> sentence(shown, line)).orElse("");
        says.setText(sentence);
        says.setVisible(!sentence.isEmpty());
        says.setManaged(!sentence.isEmpty());
        boolean hadFocus = buttons.isFocusWithin();
        if (!hadFocus || buttons.getChildren().size() != acts.size())
            buttons.getChildren().setAll(acts);
    }

    /** Nobody is marked in a session of a day to come. */
    private boolean isToday(SessionShown shown) {
        return shown.session().day().isAfter(model.acts().services().clock().today());
    }

    private Button button(String id, String key, Runnable act) {
        Button button = Buttons.quiet(words.say(key), act);
        button.setId(id);
        return button;
    }

    private String sentence(SessionShown shown, SheetLine line) {
        List<String> said = new ArrayList<>();
        said.add(words.name(line.name()));
        Enrolment place = line.place();
        if (place == null) said.add(words.say("chosen.walkIn"));
        else if (place.session() != null) said.add(words.say("chosen.once", words.date(place.signedAt())));
        else said.add(words.say("chosen.since", words.date(place.first())));
        if (place != null && place.session() == null && !place.last().equals(Enrolment.OPEN))
            said.add(words.say("chosen.until", words.date(place.last())));
        said.add(words.rate(line.rate()));
        if (line.missed() >= SheetCell.ASK_AFTER) said.add(words.say("missed", line.missed()));
        if (shown.session().day().isAfter(model.acts().services().clock().today()))
            said.add(words.say("chosen.notYet"));
        return String.join(" · ", said);
    }

    private void openBox() {
        model.signing().open();
    }

    void turnAbsence() {
        SessionShown shown = model.shownProperty().get();
        if (shown == null) return;
        model.sheet().chosen().ifPresent(line -> model.places().turnAbsence(shown, line));
    }

    void openHers() {
        model.sheet().chosen().ifPresent(line -> exits.hers().accept(line.person()));
    }

    /** A place in one session is given up at once; for the whole activity it is asked from when. */
    void leave() {
        SessionShown shown = model.shownProperty().get();
        Optional<SheetLine> chosen = model.sheet().chosen();
        if (shown == null || chosen.isEmpty() || !model.places().mayLeave(shown, chosen.get())) return;
        SheetLine line = chosen.get();
        Enrolment place = line.place();
        LocalDate today = model.acts().services().clock().today();
        if (place != null && place.session() != null) model.places().leave(line, today);
        else askFrom(shown, line, today);
    }

    private void askFrom(SessionShown shown, SheetLine line, LocalDate today) {
        String name = words.name(line.name());
        LocalDate here = shown.session().plannedDay();
        List<Answer> answers = new ArrayList<>();
        answers.add(Answer.main(words.say("leave.now"), () -> model.places().leave(line, today)));
        if (here.isAfter(today))
            answers.add(Answer.other(
                    words.say("leave.from", words.date(here)),
                    () -> model.places().leave(line, here)));
        answers.add(Answer.dismiss(words.say("leave.keep")));
        dialogs.open(Question.of(
                words.say("leave.title", name, words.title(shown.activity())),
                words.say("leave.says"),
                answers.toArray(Answer[]::new)));
    }
}
