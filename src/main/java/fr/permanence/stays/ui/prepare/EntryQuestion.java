package fr.permanence.stays.ui.prepare;

import fr.permanence.stays.StayDays;
import fr.permanence.stays.participants.ParticipantLine;
import fr.permanence.stays.prepare.ProgrammeEntry;
import fr.permanence.stays.ui.prepare.ProgrammeModel.Shown;
import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.ui.Answer;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Dialogs;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Question;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Asks of one thing on the programme on which day it is and who is for it; each answer is kept at once. */
final class EntryQuestion {
    private final ProgrammeModel model;
    private final StayWords words;
    private final Dialogs dialogs;

    EntryQuestion(ProgrammeModel model, StayWords words, Dialogs dialogs) {
        this.model = model;
        this.words = words;
        this.dialogs = dialogs;
    }

    void ask(ProgrammeEntry entry) {
        Shown shown = model.shownProperty().get();
        VBox body = new VBox(Labels.heading(words.say("programme.onDay")), days(entry, shown));
        body.getStyleClass().add("prepare-part");
        if (!shown.women().isEmpty()) body.getChildren().add(Labels.heading(words.say("programme.whoIsFor")));
        shown.women().forEach(woman -> body.getChildren().add(box(entry, woman)));
        dialogs.open(new Question(entry.is().what(), body, List.of(Answer.dismiss(words.say("programme.close")))));
    }

    private Node days(ProgrammeEntry entry, Shown shown) {
        FlowPane line = new FlowPane();
        line.getStyleClass().add("known-destinations");
        StayDays days = shown.days();
        if (days == null) return line;
        for (int number = 0; number < days.count(); number++) {
            int to = number;
            line.getChildren().add(Buttons.plain(words.moments().shortDay(days.day(number)), () -> put(entry, to)));
        }
        line.getChildren().add(Buttons.plain(words.say("programme.noDay"), () -> put(entry, ProgrammeModel.NO_DAY)));
        return line;
    }

    private void put(ProgrammeEntry entry, int number) {
        dialogs.close();
        model.put(entry, number);
    }

    private CheckBox box(ProgrammeEntry entry, ParticipantLine woman) {
        CheckBox box = new CheckBox(words.discreet().name(woman.person().is().chosenName()));
        box.setSelected(entry.votes().contains(woman.participant().id()));
        box.setOnAction(event -> model.vote(entry, woman, box.isSelected()));
        return box;
    }
}
