package fr.permanence.activities.ui.session;

import fr.permanence.activities.signups.ToTell;
import fr.permanence.activities.ui.register.RegisterWords;
import fr.permanence.ids.PersonId;
import fr.permanence.people.Phones;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Row;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Whom to tell that the session is cancelled: her numbers, and one button each; after a key the next button has the focus. */
final class TellList {
    private final RegisterWords words;
    private final Consumer<ToTell> tell;
    private final VBox node = new VBox();

    TellList(RegisterWords words, Consumer<ToTell> tell) {
        this.words = words;
        this.tell = tell;
        node.setId("session-tell");
    }

    Node node() {
        return node;
    }

    void show(List<ToTell> people) {
        boolean hadFocus = node.isFocusWithin();
        PersonId focused = focused();
        node.getChildren().clear();
        if (people.isEmpty()) node.getChildren().add(new Row(Labels.second(words.say("tell.nobody"))));
        for (ToTell one : people) node.getChildren().add(row(one));
        if (hadFocus) goOn(people, focused);
    }

    /** On to the next who was not told yet; with all told, stays. */
    private void goOn(List<ToTell> people, @Nullable PersonId from) {
        List<PersonId> ids = people.stream().map(ToTell::person).toList();
        int at = Math.max(0, ids.indexOf(from));
        int next = at;
        for (int i = 0; i < people.size(); i++) {
            int candidate = (at + i) % people.size();
            if (people.get(candidate).told()) continue;
            next = candidate;
            break;
        }
        if (next < people.size()) focus(next);
    }

    private void focus(int at) {
        node.applyCss();
        button(at).ifPresent(Node::requestFocus);
    }

    void focusFirst() {
        button(0).ifPresent(Node::requestFocus);
    }

    private Optional<Button> button(int at) {
        if (at >= node.getChildren().size() || !(node.getChildren().get(at) instanceof Row row))
            return Optional.empty();
        return row.getChildren().stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst();
    }

    private @Nullable PersonId focused() {
        for (Node row : node.getChildren())
            if (row instanceof Row shown && shown.isFocusWithin() && shown.getUserData() instanceof PersonId person)
                return person;
        return null;
    }

    private Row row(ToTell one) {
        String name = words.name(one.chosenName());
        String phones = words.appearance().discreet().isOn()
                ? ""
                : one.phones().stream().map(Phones::display).collect(Collectors.joining(" · "));
        Button told = one.told()
                ? Buttons.quiet(words.say("tell.told"), () -> tell.accept(one))
                : Buttons.plain(words.say("tell.tell"), () -> tell.accept(one));
        told.setAccessibleText(words.say(one.told() ? "tell.told.of" : "tell.tell.of", name));
        Row row = new Row(
                one.told() ? Labels.second(name) : Labels.strong(name),
                Labels.second(phones.isEmpty() ? words.say("tell.noPhone") : phones));
        row.setUserData(one.person());
        return row.end(told);
    }
}
