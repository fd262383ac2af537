package fr.permanence.stays.ui.journeys;

import fr.permanence.ids.LegId;
import fr.permanence.stays.journeys.Journey;
import fr.permanence.stays.journeys.Leg;
import fr.permanence.stays.journeys.Traveller;
import fr.permanence.stays.journeys.TravellerId;
import fr.permanence.stays.journeys.Way;
import fr.permanence.stays.ui.shared.LeafView;
import fr.permanence.stays.ui.shared.RowsShown;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.EmptyState;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Pill;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.Stroke;
import fr.permanence.ui.Tone;
import fr.permanence.ui.WrappingLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Who lacks a seat at the head; the legs below; under them who sits in the chosen one. */
final class JourneysView implements LeafView {
    private static final int MOST_SHOWN = 3;

    private final JourneyModel model;
    private final LegForm form;
    private final Consumer<Leg> print;
    private final ListView<Leg> legs = new ListView<>();
    private final ListView<Traveller> people = new ListView<>();
    private final Pill out = new Pill("", Tone.NEUTRAL);
    private final Pill back = new Pill("", Tone.NEUTRAL);
    private final VBox node = new VBox();
    private final VBox sheet;
    private final EmptyState empty;
    private final List<Shortcut> legKeys;
    private final List<Shortcut> seatKeys;
    private boolean isFilling;

    JourneysView(JourneyModel model, LegForm form, Consumer<Leg> print, Lifetime life) {
        this.model = model;
        this.form = form;
        this.print = print;
        JourneyWords words = model.words();
        legKeys = List.of(
                new Shortcut(Stroke.of(KeyCode.ENTER), () -> words.say("change"), this::change),
                new Shortcut(Stroke.letter('n'), () -> words.say("add"), form::add),
                new Shortcut(Stroke.letter('t'), () -> words.say("fill"), model::fill),
                new Shortcut(Stroke.of(KeyCode.DELETE), () -> words.say("remove"), model::remove));
        seatKeys = List.of(
                new Shortcut(Stroke.of(KeyCode.SPACE), () -> words.say("toggle"), model::toggle),
                new Shortcut(Stroke.of(KeyCode.ENTER), () -> words.say("toggle"), model::toggle),
                new Shortcut(Stroke.letter('c'), () -> words.say("drive"), model::drive),
                new Shortcut(Stroke.letter('b'), () -> words.say("ticket"), form::ticket),
                new Shortcut(Stroke.letter('t'), () -> words.say("fill"), model::fill));
        empty = new EmptyState(words.say("none"), named("leg-add-first", Buttons.plain(words.say("add"), form::add)));
        sheet = new VBox(head(words), legs, acts(words), people);
        sheet.getStyleClass().add("leaf-body");
        fillLists(words);
        life.follow(model.journeyProperty(), this::show);
        life.follow(model.chosenProperty(), chosen -> showPeople());
        life.follow(model.whoProperty(), this::chooseWho);
    }

    private Node head(JourneyWords words) {
        out.setId("journey-out");
        back.setId("journey-back");
        WrappingLine line =
                new WrappingLine(out, back).end(named("leg-add", Buttons.plain(words.say("add"), form::add)));
        line.getStyleClass().add("leaf-head");
        return line;
    }

    private Node acts(JourneyWords words) {
        WrappingLine line = new WrappingLine(Labels.heading(words.say("people")))
                .end(
                        named("leg-fill", Buttons.quiet(words.say("fill"), model::fill)),
                        named("leg-change", Buttons.quiet(words.say("change"), this::change)),
                        named(
                                "leg-print",
                                Buttons.quiet(
                                        words.say("print"), () -> model.leg().ifPresent(print))),
                        named("leg-remove", Buttons.quiet(words.say("remove"), model::remove)));
        line.getStyleClass().add("leaf-head");
        return line;
    }

    private void fillLists(JourneyWords words) {
        legs.setId("legs");
        legs.getStyleClass().addAll("leaf-list", "tall-rows");
        legs.setAccessibleText(words.say("legs"));
        legs.setCellFactory(shown -> new LegCell(model));
        Shortcut.listen(legs, legKeys);
        legs.getSelectionModel().selectedItemProperty().addListener((observed, before, now) -> {
            if (now != null && !isFilling) model.chosenProperty().set(now.id());
        });
        people.setId("seats");
        people.getStyleClass().addAll("leaf-list", "people-rows");
        people.setAccessibleText(words.say("people"));
        people.setCellFactory(shown -> new SeatCell(model));
        people.setPlaceholder(Labels.paragraph(words.say("nobody")));
        Shortcut.listen(people, seatKeys);
        people.getSelectionModel().selectedItemProperty().addListener((observed, before, now) -> {
            if (now != null && !isFilling) model.whoProperty().set(now.id());
        });
        VBox.setVgrow(people, Priority.ALWAYS);
        VBox.setVgrow(sheet, Priority.ALWAYS);
    }

    private static Button named(String id, Button button) {
        button.setId(id);
        return button;
    }

    private void change() {
        model.leg().ifPresent(form::change);
    }

    private void show(@Nullable Journey journey) {
        boolean isEmpty = journey == null || journey.legs().isEmpty();
        node.getChildren().setAll(isEmpty ? empty : sheet);
        if (journey == null || isEmpty) return;
        say(out, journey, Way.OUT);
        say(back, journey, Way.BACK);
        isFilling = true;
        legs.getItems().setAll(journey.legs());
        isFilling = false;
        RowsShown.fit(legs, MOST_SHOWN);
        showPeople();
    }

    private void say(Pill pill, Journey journey, Way way) {
        boolean lacks = journey.of(way).isEmpty() || journey.unseatedPeople(way) > 0;
        pill.say(
                model.words().lacking(journey, way),
                journey.of(way).isEmpty() ? Tone.WARN : lacks ? Tone.BAD : Tone.OK);
    }

    private void showPeople() {
        isFilling = true;
        LegId chosen = model.chosenProperty().get();
        for (int i = 0; i < legs.getItems().size(); i++)
            if (legs.getItems().get(i).id().equals(chosen)) {
                legs.getSelectionModel().clearAndSelect(i);
                legs.getFocusModel().focus(i);
            }
        List<Traveller> shown = new ArrayList<>(model.people());
        people.getItems().setAll(shown);
        isFilling = false;
        chooseWho(model.whoProperty().get());
    }

    private void chooseWho(@Nullable TravellerId who) {
        int at = 0;
        for (int i = 0; i < people.getItems().size(); i++)
            if (people.getItems().get(i).id().equals(who)) at = i;
        if (people.getItems().isEmpty()) return;
        people.getSelectionModel().clearAndSelect(at);
        people.getFocusModel().focus(at);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean focus() {
        if (node.getChildren().contains(empty)) empty.lookup("#leg-add-first").requestFocus();
        else legs.requestFocus();
        return true;
    }

    @Override
    public List<Shortcut> keys() {
        List<Shortcut> all = new ArrayList<>(legKeys);
        seatKeys.stream()
                .filter(key -> all.stream()
                        .noneMatch(other -> other.says().get().equals(key.says().get())))
                .forEach(all::add);
        return all;
    }

    @Override
    public Optional<Runnable> print() {
        return model.leg().map(leg -> () -> print.accept(leg));
    }
}
