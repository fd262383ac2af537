package fr.permanence.stays.ui;

import fr.permanence.ids.PersonId;
import fr.permanence.stays.participants.ParticipantQueries.Away;
import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.ui.Card;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Row;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Who is away today and until when, nothing else of their stay; pressing a line opens her file. */
final class AwayCard {
    private final AwayModel model;
    private final StayWords words;
    private final Consumer<PersonId> openFile;
    private final VBox rows = new VBox();
    private final Card node;

    AwayCard(AwayModel model, StayWords words, Consumer<PersonId> openFile, Lifetime life) {
        this.model = model;
        this.words = words;
        this.openFile = openFile;
        node = new Card(words.say("away.title")).with(rows);
        node.setId("stays-away");
        life.hear(words.discreet().onProperty(), this::show);
        life.watch(model.shownProperty(), this::show);
    }

    Card node() {
        return node;
    }

    private void show() {
        List<Away> away = model.shownProperty().get();
        node.note().setText(away.isEmpty() ? "" : words.say("away.count", away.size()));
        rows.getChildren()
                .setAll(
                        away.isEmpty()
                                ? List.<Node>of(Labels.paragraph(words.say("away.nobody")))
                                : away.stream().map(one -> (Node) row(one)).toList());
    }

    private Row row(Away one) {
        String name = words.discreet().name(one.name());
        Label until = Labels.second(words.say("away.until", words.day(one.until())));
        return new Row(Labels.strong(name))
                .end(until)
                .opens(words.say("away.open", name) + ", " + until.getText(), () -> openFile.accept(one.person()));
    }
}
