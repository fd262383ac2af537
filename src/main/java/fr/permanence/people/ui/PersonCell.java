package fr.permanence.people.ui;

import fr.permanence.people.PersonLine;
import fr.permanence.text.Words;
import fr.permanence.ui.Discreet;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Row;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;

/** One line of the list of people, its nodes built once. */
final class PersonCell extends ListCell<PersonLine> {
    private final Words words;
    private final Discreet discreet;
    private final Label name = Labels.strong("");
    private final Label birth = Labels.second("");
    private final Label out = Labels.quiet("");
    private final Row row;

    PersonCell(Words words, Discreet discreet) {
        this.words = words;
        this.discreet = discreet;
        row = new Row(name, birth).end(out);
        getStyleClass().add("person-cell");
    }

    @Override
    protected void updateItem(PersonLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String full = line.familyName() == null ? line.chosenName() : line.chosenName() + " " + line.familyName();
        name.setText(discreet.name(full));
        birth.setText(
                line.birthYear() == null ? "" : words.say("person.bornIn", String.valueOf(line.birthYear())));
        out.setText(line.active() ? "" : words.say("person.inactive"));
        setAccessibleText(name.getText() + " " + birth.getText());
        setGraphic(row);
    }
}
