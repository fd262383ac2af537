package fr.permanence.ui.shell;

import fr.permanence.access.Role;
import fr.permanence.text.Moments;
import fr.permanence.text.Words;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Icon;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Labels;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The left edge: the places that may be opened, and below them who is signed in and what hides the window. */
final class Rail {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final SignedIn who;
    private final Navigation navigation;
    private final Appearance appearance;
    private final Moments moments;
    private final Words words;
    private final VBox places = new VBox();
    private final VBox foot = new VBox();
    private final VBox node;

    Rail(SignedIn who, Navigation navigation, Appearance appearance, Moments moments) {
        this.who = who;
        this.navigation = navigation;
        this.appearance = appearance;
        this.moments = moments;
        this.words = Words.beside(Rail.class, appearance::language);
        Label name = Labels.strong("Permanence");
        name.getStyleClass().add("rail-name");
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        places.getStyleClass().add("rail-places");
        foot.getStyleClass().add("rail-foot");
        node = new VBox(name, places, gap, foot);
        node.getStyleClass().add("rail");
        navigation.placeProperty().addListener((observed, before, now) -> markCurrent());
    }

    Node node() {
        return node;
    }

    /** Draws everything in the language of now. */
    void say(Runnable veil, Runnable lock) {
        places.getChildren()
                .setAll(navigation.places().stream().map(this::place).toList());
        markCurrent();
        Label name = Labels.strong(who.session().name());
        Label roles = Labels.second(words.say("rail.since", roles(), moments.time(who.since())));
        roles.setWrapText(true);
        Button discreet = entry(Feather.USER_MINUS, words.say("rail.discreet"), "F11", this::toggleDiscreet);
        discreet.setId("rail-discreet");
        discreet.pseudoClassStateChanged(CURRENT, appearance.discreet().isOn());
        Button veiled = entry(Feather.EYE_OFF, words.say("rail.veil"), "F12", veil);
        veiled.setId("rail-veil");
        Button locked = entry(Feather.LOCK, words.say("rail.lock"), "", lock);
        locked.setId("rail-lock");
        foot.getChildren().setAll(name, roles, veiled, discreet, locked);
    }

    private void toggleDiscreet() {
        appearance.discreet().toggle();
    }

    private Button place(Place place) {
        Button button = entry(
                place.icon(), place.name().get(), String.valueOf(place.digit()), () -> navigation.open(place.id()));
        button.setId("place-" + place.id());
        button.setUserData(place);
        return button;
    }

    private Button entry(Ikon icon, String word, String key, Runnable act) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label label = Labels.plain(word);
        label.getStyleClass().add("rail-word");
        HBox content = new HBox(Icon.of(icon), label, gap);
        content.getStyleClass().add("rail-entry-content");
        if (!key.isEmpty()) content.getChildren().add(Keys.cap(key));
        Button button = fr.permanence.ui.Buttons.quiet("", act);
        button.getStyleClass().setAll("button", "rail-entry");
        button.setGraphic(content);
        content.prefWidthProperty().bind(button.widthProperty().subtract(2 * 10));
        // The width is the rail's alone: an entry that follows it must not hold it open when the letters shrink again.
        button.setMinWidth(0);
        button.setPrefWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(word);
        button.addEventHandler(KeyEvent.KEY_PRESSED, this::moveByArrow);
        return button;
    }

    private void moveByArrow(KeyEvent event) {
        TraversalDirection way = switch (event.getCode()) {
            case UP -> TraversalDirection.PREVIOUS;
            case DOWN -> TraversalDirection.NEXT;
            default -> null;
        };
        if (way == null) return;
        event.consume();
        ((Node) event.getSource()).requestFocusTraversal(way);
    }

    private void markCurrent() {
        for (Node entry : places.getChildren()) {
            boolean current =
                    entry.getUserData().equals(navigation.placeProperty().get());
            entry.pseudoClassStateChanged(CURRENT, current);
            entry.setAccessibleHelp(current ? words.say("rail.here") : null);
        }
    }

    private String roles() {
        return who.session().roles().stream()
                .sorted()
                .map((Role role) -> words.say("role." + role.name()))
                .collect(Collectors.joining(", "));
    }
}
