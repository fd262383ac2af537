package fr.permanence.stays.ui.ready;

import fr.permanence.people.entries.Entry;
import fr.permanence.people.entries.IdentityPaper;
import fr.permanence.stays.ready.Childcare;
import fr.permanence.stays.ready.Need;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.Stroke;
import fr.permanence.ui.WrappingLine;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The small form below the row of the cell that is open: what is known, what is missing, and the button that keeps it. */
final class NeedForm {
    private static final int MOST_KNOWN = 3;

    private final NeedModel model;
    private final BoardWords words;
    private final Runnable back;
    private final VBox node = new VBox();
    private final Map<NeedModel.Asked, Field<?>> fields = new EnumMap<>(NeedModel.Asked.class);
    private @Nullable Node first;

    /** @param back puts the keyboard where the form was opened from */
    NeedForm(NeedModel model, BoardWords words, Runnable back, Lifetime life) {
        this.model = model;
        this.words = words;
        this.back = back;
        node.getStyleClass().add("need-form");
        node.setId("need-form");
        Shortcut.listen(
                node,
                List.of(
                        new Shortcut(Stroke.of(KeyCode.ESCAPE), () -> words.say("form.close"), this::close),
                        new Shortcut(Stroke.ctrl(KeyCode.ENTER), () -> words.say("form.save"), model::save)));
        life.watch(model.openProperty(), this::draw);
        life.follow(model.wrongProperty(), this::refuse);
    }

    Node node() {
        return node;
    }

    void focus() {
        Node to = first;
        if (to != null) to.requestFocus();
        if (to instanceof TextInputControl text) text.selectAll();
    }

    private void close() {
        model.close();
        back.run();
    }

    private void draw() {
        node.getChildren().clear();
        fields.clear();
        first = null;
        NeedModel.Open open = model.openProperty().get();
        if (open == null) return;
        node.getChildren()
                .add(Labels.heading(words.say(
                        "form.title", words.name(open.row().line().person()), words.say("form." + open.need()))));
        known(open);
        Form form = new Form(words::language);
        List<Node> more = new ArrayList<>();
        ask(open, form, more);
        node.getChildren().add(form.node());
        Button save = Buttons.plain(words.say("form.save"), model::save);
        save.setId("need-save");
        WrappingLine foot = new WrappingLine(save, new Keys(words::language).cap(keyOf(open.need())));
        more.forEach(each -> foot.getChildren().add(each));
        foot.getChildren().add(Buttons.quiet(words.say("form.close"), this::close));
        foot.getStyleClass().add("chosen-buttons");
        node.getChildren().add(foot);
    }

    /** In a text of several lines Enter is a line. */
    private static Stroke keyOf(Need need) {
        return need == Need.HEALTH || need == Need.EMERGENCY || need == Need.DIET
                ? Stroke.ctrl(KeyCode.ENTER)
                : Stroke.of(KeyCode.ENTER);
    }

    private void known(NeedModel.Open open) {
        if (open.need() != Need.PAPERS) return;
        open.row().entries().stream()
                .filter(entry -> entry.kind() == NeedTyped.kindOf(open.need()))
                .limit(MOST_KNOWN)
                .map((Entry entry) -> Labels.paragraph(words.known(entry)))
                .forEach(node.getChildren()::add);
    }

    private void ask(NeedModel.Open open, Form form, List<Node> more) {
        NeedTyped typed = open.typed();
        switch (open.need()) {
            case AGREEMENT -> {
                line(form.text(words.say("ask.agreed"), typed.day), NeedModel.Asked.DAY)
                        .hint(words.say("ask.day.hint"));
                if (open.row().own().agreedOn() != null) {
                    Button not = Buttons.quiet(words.say("ask.notSigned"), model::notSigned);
                    not.setId("need-not-signed");
                    more.add(not);
                }
            }
            case PAPERS -> paper(form, typed);
            case HEALTH -> {
                several(form, "ask.health", typed);
                more.add(shortAnswer("ask.health.nothing"));
            }
            case DIET -> {
                several(form, "ask.diet", typed);
                more.add(shortAnswer("ask.diet.everything"));
            }
            case EMERGENCY -> several(form, "ask.emergency", typed);
            case CHILDCARE -> {
                Field<?> choice = form.choice(
                        words.say("ask.childcare"), List.of(Childcare.values()), words::childcare, typed.childcare);
                choice.control().setId("need-childcare");
                saveOnEnter(choice);
                fields.put(NeedModel.Asked.TEXT, choice);
                first = choice.control();
            }
            case CONTRIBUTION ->
                line(form.text(words.say("ask.paid"), typed.money), NeedModel.Asked.MONEY)
                        .hint(words.say("ask.paid.hint"));
        }
    }

    private void paper(Form form, NeedTyped typed) {
        Field<?> kind =
                form.choice(words.say("ask.kind"), List.of(IdentityPaper.Kind.values()), words::kind, typed.kind);
        kind.control().setId("need-kind");
        saveOnEnter(kind);
        first = kind.control();
        Field<TextField> last = form.text(words.say("ask.expires"), typed.day).hint(words.say("ask.day.hint"));
        last.control().setId("need-expires");
        last.control().setOnAction(event -> model.save());
        last.control().disableProperty().bind(typed.isForGood);
        fields.put(NeedModel.Asked.EXPIRY, last);
        form.tick(words.say("ask.forGood"), typed.isForGood).setId("need-for-good");
        Field<TextField> remark = form.text(words.say("ask.remark"), typed.text);
        remark.control().setId("need-remark");
        remark.control().setOnAction(event -> model.save());
        fields.put(NeedModel.Asked.TEXT, remark);
    }

    /** A list of answers leaves Enter unused. */
    private void saveOnEnter(Field<?> choice) {
        choice.control().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ENTER || event.isShortcutDown()) return;
            event.consume();
            model.save();
        });
    }

    private Field<TextField> line(Field<TextField> field, NeedModel.Asked asked) {
        field.control().setId("need-answer");
        field.control().setOnAction(event -> model.save());
        fields.put(asked, field);
        first = field.control();
        return field;
    }

    private void several(Form form, String asked, NeedTyped typed) {
        Field<?> field = form.longText(words.say(asked), typed.text).hint(words.say(asked + ".hint"));
        field.control().setId("need-answer");
        fields.put(NeedModel.Asked.TEXT, field);
        first = field.control();
    }

    private Button shortAnswer(String key) {
        String text = words.say(key);
        Button button = Buttons.quiet(text, () -> model.saveText(text));
        button.setId("need-short");
        return button;
    }

    private void refuse(NeedModel.@Nullable Wrong wrong) {
        Field<?> field = wrong == null ? null : fields.get(wrong.field());
        if (wrong == null || field == null) return;
        field.refuse(wrong.sentence());
        field.control().requestFocus();
    }
}
