package fr.permanence.ui.shell;

import fr.permanence.text.Language;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Columns;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Pill;
import fr.permanence.ui.Row;
import fr.permanence.ui.Screen;
import fr.permanence.ui.SearchBox;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.Stroke;
import fr.permanence.ui.Tile;
import fr.permanence.ui.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The desk of the design's picture, painted with the kit and fictional people; it does nothing but be looked at. */
final class PaintedDesk implements Screen {
    final StringProperty typed = new SimpleStringProperty("");
    final List<String> heard = new ArrayList<>();
    private final Appearance appearance;
    private final Keys keys;
    private final List<Shortcut> own;
    private @Nullable Node built;
    private @Nullable TextField box;

    PaintedDesk(Appearance appearance) {
        this.appearance = appearance;
        this.keys = new Keys(appearance::language);
        this.own = List.of(
                new Shortcut(Stroke.of(KeyCode.ENTER), () -> say("accueillir", "check in"), () -> heard.add("enter")),
                new Shortcut(Stroke.of(KeyCode.DOWN), () -> say("choisir", "choose"), () -> heard.add("down")),
                new Shortcut(Stroke.of(KeyCode.F4), () -> say("anonyme", "anonymous"), () -> heard.add("f4")));
    }

    @Override
    public Node node() {
        if (built == null) built = build();
        return built;
    }

    @Override
    public void enter() {
        if (box != null) box.requestFocus();
    }

    @Override
    public void leave() {}

    @Override
    public void reword() {
        built = null;
    }

    @Override
    public List<Shortcut> keys() {
        return own;
    }

    @Override
    public String help() {
        return say(
                "Deux ou trois lettres suffisent : la personne qui vient souvent est en haut.",
                "Two or three letters will do: who comes often is at the top.");
    }

    @Override
    public Optional<Runnable> search() {
        return Optional.of(this::enter);
    }

    private String say(String french, String english) {
        return appearance.language() == Language.FRENCH ? french : english;
    }

    private Node build() {
        Label title = Labels.title(say("Mardi 24 novembre", "Tuesday 24 November"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(
                8,
                title,
                Labels.second(
                        say("Permanence 14 h – 18 h · Marie, Jean, Anne", "Open 14:00 – 18:00 · Marie, Jean, Anne")),
                gap,
                Labels.second(say("17 passages · 9 présentes · 2 enfants", "17 visits · 9 here · 2 children")));
        head.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
        VBox left = new VBox(16, new VBox(8, box(), suggestions()), today());
        VBox right = new VBox(16, present(), queue(), services());
        VBox all = new VBox(16, head, new Columns(left, right));
        all.getStyleClass().add("screen");
        return all;
    }

    private Node box() {
        SearchBox whole = new SearchBox(say("Qui arrive ?", "Who arrives?"), typed).with(keys, own);
        whole.field().setId("desk-box");
        box = whole.field();
        return whole;
    }

    private Node suggestions() {
        Card card = new Card();
        card.getStyleClass().addAll("floating", "suggestions");
        Row create = new Row(Labels.plain("+ Nouvelle personne « joy »")).end(keys.caps(Stroke.ctrl(KeyCode.ENTER)));
        create.getStyleClass().add("separated");
        Row first =
                suggestion("Joy", "« Mama Joy » · née en 1991 · anglais", "vient le mardi · dernier passage jeudi 19");
        first.getStyleClass().add("row-selected");
        first.end(new Label("Français A1.2 à 14:30"), new Pill("Anne veut la voir", Tone.WARN));
        return card.with(
                first,
                suggestion("Joy E.", "née en 1998 · anglais, pidgin", "dernier passage il y a 3 semaines"),
                suggestion("Joy", "« code 7-bleu »", "déjà passée à 14:10").end(new Pill("présente", Tone.OK)),
                suggestion("Joyce Adesuwa", "née en 1989", "dernier passage en mars"),
                create);
    }

    private Row suggestion(String name, String beside, String below) {
        return Row.twoLines(appearance.discreet().name(name), beside, below);
    }

    private Node today() {
        Card card = new Card(say("Aujourd’hui", "Today"));
        card.note().setText(say("le dernier passage en haut", "the last visit on top"));
        card.with(
                visit("14:41", "Blessing O.", "café, lessive"),
                visit("14:38", say("Anonyme", "Anonymous"), ""),
                visit("14:31", "Mirela", "avec Andrei, 6 ans"));
        return card;
    }

    private Row visit(String time, String name, String what) {
        return new Row(Labels.quiet(time), Labels.strong(appearance.discreet().name(name)), Labels.second(what))
                .end(Buttons.quiet(say("Annuler", "Undo"), () -> heard.add("undo " + name)));
    }

    private Node present() {
        Card card = new Card(say("Présentes", "Here now"))
                .end(keys.hint(Stroke.ctrl(KeyCode.P), say("évacuation", "evacuation")));
        card.note().setText(say("9 et 2 enfants", "9 and 2 children"));
        return card.with(
                new Row(Labels.strong("Mirela"), new Pill("1 enfant", Tone.NEUTRAL)).end(Labels.quiet("10 min")),
                new Row(Labels.strong("Precious"), new Pill("attend Anne", Tone.WARN)).end(Labels.quiet("35 min")),
                new Row(Labels.strong("Mei Lin")).end(Labels.quiet("48 min")),
                new Row(Labels.strong("Rasha"), new Pill("1 enfant", Tone.NEUTRAL)).end(Labels.quiet("1 h 05")));
    }

    private Node queue() {
        Card card = new Card(say("Attendent un entretien", "Waiting for an interview"));
        card.note().setText("2");
        return card.with(
                new Row(Labels.strong("Precious"), Labels.second("Anne")).end(Labels.quiet("35 min")),
                new Row(Labels.strong("Ngozi"), Labels.second("médiatrice santé")).end(Labels.quiet("12 min")));
    }

    private Node services() {
        FlowPane tiles = new FlowPane();
        tiles.getStyleClass().add("tiles");
        List<String> names = List.of("Café", "Repas", "Douche", "Lessive", "Hygiène", "Courrier");
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            tiles.getChildren().add(new Tile(name, new SimpleIntegerProperty(14 - 2 * i), () -> heard.add(name)));
        }
        return new Card(say("Services rendus", "Services given")).with(tiles);
    }
}
