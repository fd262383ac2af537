package fr.permanence.checkin.ui.box;

import fr.permanence.checkin.ui.shared.DeskWords;
import fr.permanence.ids.PersonId;
import fr.permanence.text.CleanText;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.SearchBox;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.Stroke;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The one box, what is said about what is in it, and the people who answer to it. The box keeps the focus. */
public final class BoxView {
    private final ArrivalsModel model;
    private final DeskWords words;
    private final BoxWords said;
    private final Consumer<PersonId> openFile;
    private final SearchBox box;
    private final NoticeView notice;
    private final SuggestionsView suggestions;
    private final VBox node;

    public BoxView(ArrivalsModel model, DeskWords words, Keys keys, Consumer<PersonId> openFile, Lifetime life) {
        this.model = model;
        this.words = words;
        this.said = new BoxWords(words);
        this.openFile = openFile;
        this.box = new SearchBox(words.say("box.name"), model.box().typedProperty()).with(keys, shownKeys());
        this.notice = new NoticeView(words, keys, model::enterAgain);
        this.suggestions = new SuggestionsView(words, keys, this::press);
        this.node = new VBox(box, notice.node(), suggestions.node());
        node.getStyleClass().add("desk-box");
        VBox.setVgrow(suggestions.node(), javafx.scene.layout.Priority.SOMETIMES);
        prepareField();
        hideHintsWhenNarrow();
        life.follow(model.box().proposalProperty(), proposal -> showProposal());
        life.follow(model.box().chosenProperty(), chosen -> choose(chosen.intValue()));
        life.follow(model.box().noticeProperty(), this::sayNotice);
    }

    public Node node() {
        return node;
    }

    /** Says everything again, as when names turn into initials. */
    public void sayAgain() {
        showProposal();
        sayNotice(model.box().noticeProperty().get());
    }

    public void focus() {
        TextField field = box.field();
        field.requestFocus();
        field.end();
    }

    /** Comes back to the box: what is still typed in it is written over by the next name. */
    public void begin() {
        focus();
        box.field().selectAll();
    }

    /** The keys as they work on the whole page: those that only make sense in the box lead into it first. */
    public List<Shortcut> keysOfPage() {
        return Stream.concat(shownKeys().stream(), hiddenKeys().stream())
                .map(key ->
                        key.stroke().matches(PRESSED_F4) ? key : new Shortcut(key.stroke(), key.says(), this::focus))
                .toList();
    }

    private static final KeyEvent PRESSED_F4 =
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F4, false, false, false, false);

    private List<Shortcut> shownKeys() {
        return List.of(
                key(Stroke.of(KeyCode.ENTER), "key.enter", model::enter),
                key(Stroke.of(KeyCode.DOWN), "key.choose", () -> model.step(1)),
                key(Stroke.of(KeyCode.F4), "key.anonymous", model::enterAnonymous));
    }

    private List<Shortcut> hiddenKeys() {
        return List.of(
                key(Stroke.of(KeyCode.UP), "key.up", () -> model.step(-1)),
                key(Stroke.ctrl(KeyCode.ENTER), "key.new", model::enterNew),
                key(Stroke.shift(KeyCode.F4), "key.code", model::enterCode),
                key(Stroke.shift(KeyCode.ENTER), "key.again", model::enterAgain),
                key(Stroke.of(KeyCode.F2), "key.file", () -> model.open(openFile)));
    }

    private Shortcut key(Stroke stroke, String says, Runnable act) {
        return new Shortcut(stroke, () -> words.say(says), act);
    }

    private void prepareField() {
        TextField field = box.field();
        field.setId("desk-box");
        Shortcut.listen(field, hiddenKeys());
        new HeldKeys(KeyCode.ENTER, KeyCode.F4).letThroughOnce(box);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::clearByEscape);
        // A text field would silently join the lines of a pasted list into one name.
        field.setTextFormatter(new TextFormatter<>(change -> {
            if (!change.isContentChange() || !CleanText.looksLikeTable(change.getText())) return change;
            model.refuseTable();
            return null;
        }));
    }

    private void clearByEscape(KeyEvent event) {
        boolean isEmpty = model.box().typed().isEmpty() && !notice.isShown();
        boolean nobodyChosen = model.today().chosenProperty().get() == null;
        if (event.getCode() != KeyCode.ESCAPE || (isEmpty && nobodyChosen)) return;
        event.consume();
        // An empty box: the next key is for nobody in particular.
        if (isEmpty) model.today().chosenProperty().set(null);
        model.box().clear();
    }

    private void hideHintsWhenNarrow() {
        Node hints = box.getChildren().getLast();
        box.widthProperty().addListener((observed, before, now) -> {
            boolean room = now.doubleValue() > box.field().getFont().getSize() * 27;
            hints.setVisible(room);
            hints.setManaged(room);
        });
    }

    private void press(BoxRow row) {
        focus();
        model.press(row);
    }

    private void showProposal() {
        suggestions.show(model.box().proposalProperty().get());
        choose(model.box().chosenProperty().get());
    }

    private void choose(int chosen) {
        suggestions.choose(chosen);
        Proposal proposal = model.box().proposalProperty().get();
        String name = words.say("box.name");
        boolean none = chosen < 0 || chosen >= proposal.rows().size();
        box.field()
                .setAccessibleText(
                        none
                                ? name
                                : words.say(
                                        "box.spoken",
                                        name,
                                        said.spoken(proposal.rows().get(chosen)),
                                        chosen + 1,
                                        proposal.rows().size()));
        box.field().notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void sayNotice(Notice now) {
        notice.show(now);
        box.field().setAccessibleHelp(said.notice(now));
        box.field().notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
    }
}
