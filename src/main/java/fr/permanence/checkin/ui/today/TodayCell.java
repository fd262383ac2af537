package fr.permanence.checkin.ui.today;

import fr.permanence.checkin.DeskLine;
import fr.permanence.checkin.messages.DeskMessage;
import fr.permanence.checkin.sessions.DeskSession;
import fr.permanence.checkin.ui.shared.DeskWords;
import fr.permanence.checkin.ui.shared.SessionWords;
import fr.permanence.checkin.ui.shared.SessionsModel;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Pill;
import fr.permanence.ui.Row;
import fr.permanence.ui.RowCell;
import fr.permanence.ui.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One visit of today: when, who, and the button that takes it back. */
public final class TodayCell extends RowCell<TodayLine> {
    private static final String TWO_LINES = "desk-two-lines";

    private final DeskWords words;
    private final Label time = Labels.quiet("");
    private final Label name = Labels.strong("");
    private final Label born = Labels.second("");
    private final Pill count = new Pill("", Tone.NEUTRAL);
    private final Label said = Labels.written("");
    private final Pill left = new Pill("", Tone.NEUTRAL);
    private final DayWords ofDay;
    private final HBox asks = new HBox();
    private final Button takeBack;
    private final Acts acts;
    private final SessionWords sessions;
    private final Label key;

    /**
     * What the buttons of a line do.
     *
     * @param takeBack takes the visit back
     * @param give says a word or hands post over
     * @param present marks her present in a session of today
     * @param presentKey draws the key that does that for the chosen line
     */
    public record Acts(
            Consumer<DeskLine> takeBack,
            Consumer<DeskMessage> give,
            BiConsumer<DeskLine, DeskSession> present,
            Supplier<Label> presentKey) {}

    TodayCell(DeskWords words, Acts acts) {
        this.words = words;
        this.acts = acts;
        this.sessions = new SessionWords(words);
        key = acts.presentKey().get();
        key.visibleProperty().bind(selectedProperty());
        key.managedProperty().bind(selectedProperty());
        asks.getStyleClass().add("desk-asks");
        this.ofDay = new DayWords(words);
        this.takeBack = Buttons.quiet(words.say("today.takeBack"), () -> {
            TodayLine shown = getItem();
            if (shown != null) acts.takeBack().accept(shown.line());
        });
        time.getStyleClass().add("desk-time");
        // The row fits the list's width, and a long name gives way before the button does.
        setPrefWidth(0);
    }

    @Override
    protected Node build() {
        VBox lines = new VBox(new Row(time, name, born, count, said).end(left, takeBack), asks);
        lines.getStyleClass().add("desk-lines");
        return lines;
    }

    @Override
    protected void fill(TodayLine item) {
        DeskLine line = item.line();
        time.setText(words.time(line));
        name.setText(words.name(line));
        boolean anonymous = line.visit().person() == null;
        name.getStyleClass().setAll("label", anonymous ? "second" : "strong");
        String year = item.hasHomonym() ? words.born(line.birth()) : "";
        born.setText(year);
        set(born, !year.isEmpty());
        int heads = line.visit().headCount();
        count.setText(words.say("today.more", heads - 1));
        set(count, heads > 1);
        said.setText(said(item));
        set(said, !said.getText().isEmpty());
        showAsks(item);
        left.setText(item.day().presence(line.visit().id()).map(ofDay::ended).orElse(""));
        set(left, !left.getText().isEmpty());
        takeBack.setAccessibleText(words.say("today.takeBack.of", name.getText(), time.getText()));
    }

    private void showAsks(TodayLine item) {
        asks.getChildren().clear();
        for (String whom : item.day().attention().warnings(item.line()))
            asks.getChildren().add(pill(words.warn(whom)));
        for (DeskMessage message : item.day().attention().messages(item.line())) {
            Button done = Buttons.quiet(
                    words.say("message.give." + message.kind()),
                    () -> acts.give().accept(message));
            done.getStyleClass().add("in-row");
            done.setAccessibleText(words.say("message.give.of", done.getText(), words.message(message)));
            asks.getChildren().addAll(pill(words.message(message)), done);
        }
        item.day()
                .attention()
                .away(item.line())
                .ifPresent(until -> asks.getChildren().add(new Pill(words.away(until), Tone.NEUTRAL)));
        showSessions(item);
        boolean isAsking = !asks.getChildren().isEmpty();
        set(asks, isAsking);
        getStyleClass().remove(TWO_LINES);
        if (isAsking) getStyleClass().add(TWO_LINES);
    }

    private void showSessions(TodayLine item) {
        List<DeskSession> hers = item.day().attention().sessions(item.line());
        DeskSession next = SessionsModel.next(hers).orElse(null);
        for (DeskSession session : hers) {
            asks.getChildren().add(sessions.pill(session));
            if (!session.canBeMarked()) continue;
            Button present = Buttons.quiet(
                    words.say("session.mark"), () -> acts.present().accept(item.line(), session));
            present.getStyleClass().add("in-row");
            present.setAccessibleText(words.say("session.mark.of", sessions.called(session)));
            asks.getChildren().add(present);
            if (session.equals(next)) asks.getChildren().add(key);
        }
    }

    private static Pill pill(String said) {
        // A word may be long: it gives way, and the mouse shows it whole.
        Pill pill = new Pill(said, Tone.WARN);
        pill.setMinWidth(0);
        pill.setTooltip(new Tooltip(said));
        return pill;
    }

    private String asked(TodayLine item) {
        List<String> all = new ArrayList<>();
        item.day().attention().warnings(item.line()).forEach(whom -> all.add(words.warn(whom)));
        item.day().attention().messages(item.line()).forEach(message -> all.add(words.message(message)));
        item.day().attention().away(item.line()).ifPresent(until -> all.add(words.away(until)));
        item.day().attention().sessions(item.line()).forEach(session -> all.add(sessions.said(session)));
        return String.join(", ", all);
    }

    private String said(TodayLine item) {
        var visit = item.line().visit().id();
        String along = item.day().presence(visit).map(ofDay::along).orElse("");
        String given = ofDay.services(item.day().services(), visit);
        String code = words.quotedCode(item.day().attention().code(item.line()));
        return Stream.of(code, along, given).filter(one -> !one.isEmpty()).collect(Collectors.joining(" · "));
    }

    @Override
    protected String named(TodayLine item) {
        String heads = item.line().visit().headCount() > 1 ? " " + count.getText() : "";
        return String.join(
                ", ",
                time.getText(),
                name.getText() + heads,
                born.getText(),
                asked(item),
                said.getText(),
                left.getText());
    }

    private static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
