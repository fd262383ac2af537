package fr.permanence.stays.ui.journeys;

import fr.permanence.stays.journeys.Journey;
import fr.permanence.stays.journeys.Leg;
import fr.permanence.stays.journeys.Seat;
import fr.permanence.stays.journeys.Traveller;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Pill;
import fr.permanence.ui.Row;
import fr.permanence.ui.RowCell;
import fr.permanence.ui.Tone;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** Somebody who goes, for the chosen leg: here, elsewhere, or without a seat. */
final class SeatCell extends RowCell<Traveller> {
    private final JourneyModel model;
    private final Label name = Labels.strong("");
    private final Label beside = Labels.written("");
    private final Pill where = new Pill("", Tone.NEUTRAL);
    private final Button seat;

    SeatCell(JourneyModel model) {
        this.model = model;
        seat = Buttons.quiet("", () -> {
            Traveller who = getItem();
            if (who != null) model.toggle(who.id());
        });
        // The keys of the list do the same for whoever has no mouse.
        seat.setFocusTraversable(false);
        setPrefWidth(0);
    }

    @Override
    protected Node build() {
        return new Row(name, beside).end(where, seat);
    }

    @Override
    protected void fill(Traveller who) {
        Journey journey = model.journeyProperty().get();
        Optional<Leg> leg = model.leg();
        JourneyWords words = model.words();
        name.setText(words.name(who));
        if (journey == null || leg.isEmpty()) return;
        Optional<Seat> here = journey.seat(leg.get().id(), who.id());
        String ticket = here.map(Seat::ticket).orElse(null);
        String is = words.beside(who, journey);
        beside.setText(ticket == null ? is : is.isEmpty() ? ticket : is + " · " + ticket);
        seat.setVisible(who.needsSeat());
        seat.setText(words.say(here.isPresent() ? "seat.free" : "seat.give"));
        seat.setAccessibleText(seat.getText() + " " + name.getText());
        say(who, journey, leg.get(), here);
    }

    private void say(Traveller who, Journey journey, Leg leg, Optional<Seat> here) {
        JourneyWords words = model.words();
        if (!who.needsSeat()) where.say(words.say("seat.lap"), Tone.NEUTRAL);
        else if (here.isPresent()) where.say(words.say(here.get().drives() ? "seat.drives" : "seat.here"), Tone.OK);
        else if (journey.lacks(leg, who.id())) where.say(words.say("seat.none"), Tone.BAD);
        else where.say(journey.elsewhere(leg, who.id()).map(words::called).orElse(""), Tone.NEUTRAL);
    }

    @Override
    protected String named(Traveller who) {
        return String.join(", ", name.getText(), beside.getText(), where.getText());
    }
}
