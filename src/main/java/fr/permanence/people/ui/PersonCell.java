package fr.permanence.people.ui;

import fr.permanence.people.Languages;
import fr.permanence.people.PersonLine;
import fr.permanence.people.followup.FollowUpLevel;
import fr.permanence.text.Words;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Pill;
import fr.permanence.ui.Row;
import fr.permanence.ui.RowCell;
import fr.permanence.ui.Tone;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** One line of the list of people, its nodes built once. */
final class PersonCell extends RowCell<PersonLine> {
    private final PeopleViewModel model;
    private final Around around;
    private final Words words;
    private final Label name = Labels.strong("");
    private final Label beside = Labels.written("");
    private final Label last = Labels.quiet("");
    private final Pill level = new Pill("", Tone.NEUTRAL);

    PersonCell(PeopleViewModel model, Around around) {
        this.model = model;
        this.around = around;
        this.words = around.words();
        // As wide as the list, however much is said: it is not scrolled sideways.
        setPrefWidth(0);
        getStyleClass().add("person-cell");
    }

    @Override
    protected Node build() {
        return new Row(name, beside).end(last, level);
    }

    @Override
    protected void fill(PersonLine line) {
        String full = line.familyName() == null ? line.chosenName() : line.chosenName() + " " + line.familyName();
        name.setText(around.furniture().appearance().discreet().name(full));
        beside.setText(String.join(" · ", besideOf(line)));
        last.setText(model.lastDay(line)
                .map(day ->
                        words.say("person.last", around.furniture().moments().ago(day)))
                .orElse(""));
        FollowUpLevel followed = model.levelOf(line);
        level.say(
                words.say("level." + followed.name()), followed == FollowUpLevel.REGULAR ? Tone.ACCENT : Tone.NEUTRAL);
        level.setVisible(model.maySeeLevels());
        level.setManaged(model.maySeeLevels());
    }

    private List<String> besideOf(PersonLine line) {
        List<String> said = new ArrayList<>();
        if (line.birthYear() != null) said.add(words.say("person.bornIn", String.valueOf(line.birthYear())));
        line.languages().forEach(code -> said.add(Languages.name(code, words.language())));
        if (!line.active()) said.add(words.say("person.inactive"));
        return said;
    }

    @Override
    protected String named(PersonLine line) {
        List<String> said = new ArrayList<>(List.of(name.getText(), beside.getText(), last.getText()));
        if (model.maySeeLevels()) said.add(level.getText());
        said.removeIf(String::isEmpty);
        return String.join(", ", said);
    }
}
