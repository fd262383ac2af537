package fr.permanence.activities.ui.offer;

import fr.permanence.activities.ActivityKind;
import fr.permanence.activities.Level;
import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.ui.EqualColumns;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.shell.Furniture;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The form of an activity; what only an outing has shows for an outing. */
final class ActivityForm {
    private final ActivityTyped typed;
    private final ActivityWords words;
    private final Furniture furniture;
    private final Fields fields;
    private final VBox node = new VBox();
    private final Node level;
    private final Node outing;

    ActivityForm(ActivityTyped typed, ActivityWords words, Furniture furniture, Fields fields, Lifetime life) {
        this.typed = typed;
        this.words = words;
        this.furniture = furniture;
        this.fields = fields;
        node.getStyleClass().add("form");
        level = level();
        outing = outing();
        Form last = form();
        last.tick(words.say("offer.keepsRank"), typed.keepsRank).setId("offer-keeps-rank");
        node.getChildren()
                .setAll(
                        beside(kind(), level),
                        text(Asked.TITLE, typed.title),
                        beside(text(Asked.CAPACITY, typed.capacity), text(Asked.MINIMUM, typed.minimum)),
                        beside(text(Asked.ROOM, typed.room), text(Asked.LEADERS, typed.leaders)),
                        beside(text(Asked.COST, typed.cost), text(Asked.CONTRIBUTION, typed.contribution)),
                        outing,
                        last.node());
        life.follow(typed.kind, this::show);
    }

    Node node() {
        return node;
    }

    private void show(ActivityKind kind) {
        set(level, kind == ActivityKind.FRENCH);
        set(outing, kind == ActivityKind.OUTING);
    }

    private static void set(Node node, boolean isShown) {
        node.setManaged(isShown);
        node.setVisible(isShown);
    }

    private Form form() {
        return new Form(furniture.appearance()::language);
    }

    private Node kind() {
        Form form = form();
        form.choice(
                        words.say("offer.kind"),
                        List.of(ActivityKind.values()),
                        kind -> words.say("kind." + kind),
                        typed.kind)
                .control()
                .setId("offer-kind");
        return form.node();
    }

    private Node level() {
        Form form = form();
        List<@Nullable Level> levels = new ArrayList<>();
        levels.add(null);
        levels.addAll(Arrays.asList(Level.values()));
        Field<ComboBox<@Nullable Level>> field = form.choice(
                words.say("offer.level"),
                levels,
                one -> one == null ? words.say("offer.noLevel") : one.scale(),
                typed.level);
        field.control().setId("offer-level");
        field.control().setPromptText(words.say("offer.noLevel"));
        return form.node();
    }

    private Node outing() {
        Form form = form();
        fields.text(form, Asked.PLACE, typed.place);
        fields.text(form, Asked.MEETING_POINT, typed.meetingPoint);
        fields.text(form, Asked.MEETING_AT, typed.meetingAt);
        fields.text(form, Asked.ESCORTS, typed.escorts);
        return form.node();
    }

    private Node text(Asked asked, StringProperty answer) {
        Form form = form();
        fields.text(form, asked, answer);
        return form.node();
    }

    static Node beside(Node... nodes) {
        EqualColumns line = new EqualColumns(12);
        line.show(List.of(nodes));
        return line;
    }
}
