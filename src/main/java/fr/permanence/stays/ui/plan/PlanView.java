package fr.permanence.stays.ui.plan;

import fr.permanence.stays.Destination;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.StayLine;
import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Columns;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.WrappingLine;
import fr.permanence.ui.shell.Furniture;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Draws the form of a stay at the left, what is remembered of its destination at the right. */
final class PlanView {
    private final PlanModel model;
    private final StayWords words;
    private final Consumer<StayLine> kept;
    private final Map<Asked, Field<TextField>> fields = new EnumMap<>(Asked.class);
    private final Label title = Labels.title("");
    private final FlowPane known = new FlowPane();
    private final VBox node = new VBox();

    PlanView(PlanModel model, StayWords words, Furniture furniture, Consumer<StayLine> kept, Lifetime life) {
        this.model = model;
        this.words = words;
        this.kept = kept;
        Form form = new Form(furniture.appearance()::language);
        for (Asked asked : Asked.values()) ask(form, asked);
        known.getStyleClass().add("known-destinations");
        Button save = Buttons.primary("", this::save);
        save.setId("plan-save");
        Node idea = form.tick(words.say("plan.field.STAGE"), model.typed().ideaProperty());
        idea.setId("plan-idea");
        WrappingLine foot = new WrappingLine(save);
        foot.getStyleClass().add("screen-head");
        Card what = new Card(words.say("plan.what")).with(known, form.node(), foot);
        what.getStyleClass().add("spaced");
        VBox side = new VBox(new RememberedCard(model, words, this::take, life).node());
        side.getStyleClass().add("screen-column");
        node.getStyleClass().add("screen");
        node.getChildren().setAll(title, new Columns(what, side));
        life.follow(model.shownProperty(), line -> {
            title.setText(line == null ? words.say("plan.title.new") : words.named(line));
            save.setText(words.say(line == null ? "plan.save.new" : "plan.save"));
            idea.setManaged(line == null);
            idea.setVisible(line == null);
        });
        life.watch(model.destinations(), this::showKnown);
        life.follow(model.wrongProperty(), this::refuse);
        for (Asked day : new Asked[] {Asked.FIRST, Asked.LAST})
            life.watch(model.typed().of(day), this::sayLength);
        life.follow(model.metProperty(), field(Asked.LAST)::warn);
    }

    private void ask(Form form, Asked asked) {
        Field<TextField> field =
                form.text(words.say("plan.field." + asked), model.typed().of(asked));
        String hint = "plan.field." + asked + ".hint";
        if (words.has(hint)) field.hint(words.say(hint));
        field.control().setId(id(asked));
        field.control().setOnAction(event -> save());
        fields.put(asked, field);
    }

    static String id(Asked asked) {
        return "plan-" + asked.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Field<TextField> field(Asked asked) {
        return java.util.Objects.requireNonNull(fields.get(asked));
    }

    Node node() {
        return node;
    }

    void focus() {
        field(Asked.DESTINATION).control().requestFocus();
    }

    void save() {
        model.save(kept);
    }

    private void showKnown() {
        known.getChildren().clear();
        for (Destination one : model.destinations())
            if (!one.putAway()) known.getChildren().add(choice(one.is().name()));
        known.setManaged(!known.getChildren().isEmpty());
    }

    private Button choice(String name) {
        return Buttons.plain(name, () -> take(name));
    }

    /** A known destination; what is asked next is when. */
    private void take(String name) {
        model.typed().of(Asked.DESTINATION).set(name);
        field(Asked.FIRST).control().requestFocus();
    }

    /** Everything that does not do is said at once; the keyboard goes to the first of it. */
    private void refuse(Map<Asked, String> wrong) {
        fields.forEach((asked, field) -> {
            field.accept();
            String sentence = wrong.get(asked);
            if (sentence != null) field.refuse(sentence);
        });
        for (Asked asked : Asked.values())
            if (wrong.containsKey(asked)) {
                field(asked).control().requestFocus();
                return;
            }
    }

    private void sayLength() {
        String said = model.typed()
                .days(model.today())
                .filter(StayDays::areInOrder)
                .map(days -> words.say("plan.length", days.count(), days.nights()))
                .orElse("");
        field(Asked.LAST).hint(said);
    }
}
