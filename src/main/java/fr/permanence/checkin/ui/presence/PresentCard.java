package fr.permanence.checkin.ui.presence;

import fr.permanence.checkin.presence.Here;
import fr.permanence.checkin.presence.PresenceRules;
import fr.permanence.checkin.ui.shared.DeskWords;
import fr.permanence.checkin.ui.today.DayWords;
import fr.permanence.checkin.ui.today.LineModel;
import fr.permanence.ids.VisitId;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Pill;
import fr.permanence.ui.Row;
import fr.permanence.ui.Stroke;
import fr.permanence.ui.Tone;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/** Who is in, since when, with which children, and whom she waits for. */
public final class PresentCard {
    private static final int SHOWN = 4;

    private final LineModel model;
    private final DeskWords words;
    private final DayWords ofDay;
    private final Runnable evacuation;
    private final VBox rows = new VBox();
    private final Card card;

    public PresentCard(LineModel model, DeskWords words, Keys keys, Runnable evacuation) {
        this.model = model;
        this.words = words;
        this.ofDay = new DayWords(words);
        this.evacuation = evacuation;
        card = new Card(words.say("present"))
                .end(keys.hint(Stroke.ctrl(KeyCode.P), words.say("present.evacuation")))
                .with(rows);
        card.setId("desk-present");
    }

    public Node node() {
        return card;
    }

    public void show() {
        List<Here> present = model.today().day().present();
        int children = PresenceRules.children(present);
        String heads = String.valueOf(PresenceRules.heads(present));
        card.note().setText(children == 0 ? heads : words.say("children.and", heads, ofDay.children(children)));
        rows.getChildren().clear();
        if (present.isEmpty()) rows.getChildren().add(new Row(Labels.quiet(words.say("present.none"))));
        int most = present.size() <= SHOWN + 1 ? present.size() : SHOWN;
        for (Here here : present.subList(0, most)) rows.getChildren().add(row(here));
        if (present.size() > most) rows.getChildren().add(others(present.size() - most));
    }

    private Row row(Here here) {
        VisitId visit = here.line().visit().id();
        String name = model.today().day().name(here.line(), words);
        List<Node> nodes = new ArrayList<>();
        nodes.add(Labels.strong(name));
        if (here.heads() > 1) nodes.add(new Pill(words.say("today.more", here.heads() - 1), Tone.NEUTRAL));
        boolean waits = !model.today().day().waiting(visit).isEmpty();
        String pill = ofDay.said(here, waits ? words.say("present.waits") : "");
        if (!pill.isEmpty()) nodes.add(new Pill(pill, waits ? Tone.WARN : Tone.NEUTRAL));
        for (String whom : model.today().day().attention().warnings(here.line()))
            nodes.add(new Pill(words.warn(whom), Tone.WARN));
        Label since = Labels.quiet(ofDay.since(here));
        Button leave = Buttons.quiet(words.say("leave"), () -> model.leave(visit));
        leave.getStyleClass().add("in-row");
        leave.setAccessibleText(words.say("leave.of", name));
        Row row = new Row(nodes.toArray(Node[]::new)).end(since, leave);
        row.setOnMouseClicked(event -> model.today().chosenProperty().set(visit));
        return row;
    }

    private Node others(int count) {
        Button all = Buttons.quiet(words.say("present.others", count), evacuation);
        all.setId("desk-present-others");
        return all;
    }
}
