package fr.permanence.activities.ui.session;

import fr.permanence.activities.attendance.Mark;
import fr.permanence.activities.ui.register.RegisterExits;
import fr.permanence.activities.ui.register.RegisterGround;
import fr.permanence.activities.ui.register.RegisterWords;
import fr.permanence.ids.SessionId;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Columns;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Pill;
import fr.permanence.ui.Tone;
import fr.permanence.ui.WrappingLine;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Draws one session: its sheet at the left; who waits and what is to be done at the right. */
final class SessionView {
    private final SessionModel model;
    private final RegisterWords words;
    private final RegisterExits exits;
    private final SessionKeys keys;
    private final SheetView sheet;
    private final SigningView signing;
    private final TellList tell;
    private final ChosenLine foot;
    private final QueueCard queue;
    private final FreedCard freed;
    private final TodoCard todo;
    private final Label title = Labels.strong("");
    private final Label place = Labels.written("");
    private final Label count = Labels.quiet("");
    private final WrappingLine head = new WrappingLine();
    private final HBox columns = new HBox();
    private final VBox side = new VBox();
    private final Card main = new Card();
    private final StackPane node = new StackPane();

    SessionView(
            SessionModel model, RegisterGround ground, RegisterExits exits, Consumer<SessionId> open, Lifetime life) {
        this.model = model;
        this.exits = exits;
        words = model.acts().words();
        foot = new ChosenLine(model, words, exits, ground.furniture().dialogs());
        keys = new SessionKeys(model, words, exits, foot, this::openBox, this::isOnSheet, this::confirmFreed);
        sheet = new SheetView(model.sheet(), words, keys.all(), life);
        signing = new SigningView(model.signing(), words, sheet::focus, life);
        tell = new TellList(words, model::tell);
        queue = new QueueCard(model.queue(), words, exits);
        freed = new FreedCard(model.queue(), words, ground.furniture().dialogs());
        todo = new TodoCard(words, exits, open);
        build();
        life.follow(model.shownProperty(), this::show);
        life.hear(model.sheet().chosenProperty(), this::showFoot);
        life.hear(
                model.signing().openProperty(),
                () -> set(foot.node(), !model.signing().openProperty().get()));
        life.follow(words.appearance().discreet().onProperty(), on -> sayAgain());
    }

    private void build() {
        head.getStyleClass().add("session-head");
        title.getStyleClass().add("session-title");
        columns.getStyleClass().add("session-columns");
        side.getStyleClass().add("desk-side");
        main.setId("session-card");
        main.getStyleClass().addAll("session-card");
        main.with(head, signing.node(), columns, sheet.node(), tell.node(), foot.node());
        VBox.setVgrow(sheet.node(), Priority.ALWAYS);
        node.getChildren().setAll(new Columns(main, side));
    }

    Node node() {
        return node;
    }

    SessionKeys keys() {
        return keys;
    }

    /** Puts the keyboard on the sheet, or on whom to tell. */
    void focus() {
        SessionShown shown = model.shownProperty().get();
        if (shown != null && shown.session().isCancelled()) tell.focusFirst();
        else sheet.focus();
    }

    private boolean isOnSheet() {
        return sheet.isFocused();
    }

    /** The main button of the place that is free, when there is one. */
    private void confirmFreed() {
        if (side.lookup("#freed-confirm") instanceof Button main) main.fire();
    }

    private void openBox() {
        model.signing().open();
        signing.focus();
    }

    private void sayAgain() {
        sheet.sayAgain();
        show(model.shownProperty().get());
    }

    private void show(@Nullable SessionShown shown) {
        set(node, shown != null);
        if (shown == null) return;
        title.setText(words.title(shown.activity()));
        place.setText(words.day(shown.session().day()) + " · " + words.place(shown.session(), shown.activity()));
        boolean isCancelled = shown.session().isCancelled();
        showHead(shown);
        showColumns(shown);
        set(sheet.node(), !isCancelled);
        set(foot.node(), !isCancelled && !model.signing().openProperty().get());
        set(tell.node(), isCancelled);
        if (isCancelled) tell.show(shown.toTell());
        showFoot();
        showSide(shown);
    }

    private void showHead(SessionShown shown) {
        head.getChildren().setAll(title, place);
        if (shown.session().isCancelled()) {
            String reason = shown.session().reason();
            String said = reason == null ? words.say("cancelled") : words.say("cancelled.why", reason);
            head.end(new Pill(said, Tone.WARN));
            return;
        }
        int proposed = model.sheet().proposed();
        // Of a session to come nothing can be marked yet.
        if (proposed == 0 || shown.isToCome()) return;
        Button all = Buttons.quiet(words.say("proposed.count", proposed), model.sheet()::acceptAll);
        all.setId("session-proposed");
        all.getStyleClass().addAll("pill-button");
        all.setAccessibleText(words.say("proposed.take", proposed));
        head.end(all);
    }

    private void showColumns(SessionShown shown) {
        boolean isCancelled = shown.session().isCancelled();
        int told = (int) shown.toTell().stream().filter(one -> one.told()).count();
        count.setText(
                isCancelled
                        ? words.say(
                                "tell.count",
                                shown.toTell().size() - told,
                                shown.toTell().size())
                        : words.say(
                                "sheet.count",
                                shown.expected(),
                                shown.activity().is().capacity()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        columns.getChildren().setAll(count, gap);
        if (isCancelled || shown.lines().isEmpty()) return;
        HBox letters = new HBox();
        letters.getStyleClass().add("marks");
        for (Mark mark : Mark.values()) letters.getChildren().add(Keys.cap(words.letter(mark)));
        Button grid = Buttons.quiet(
                words.say("sheet.term"),
                () -> exits.grid()
                        .accept(new RegisterExits.TermOf(
                                shown.activity().id(), shown.session().day())));
        grid.setId("session-grid");
        grid.getStyleClass().add("rate-head");
        grid.setAccessibleText(words.say("sheet.term.open"));
        columns.getChildren().addAll(letters, grid);
    }

    private void showFoot() {
        SessionShown shown = model.shownProperty().get();
        if (shown != null) foot.show(shown, model.sheet().chosen());
    }

    private void showSide(SessionShown shown) {
        boolean hadFocus = side.isFocusWithin();
        List<Node> cards = new java.util.ArrayList<>();
        cards.add(queue.draw(shown));
        if (!shown.session().isCancelled()) cards.addAll(freed.draw(shown));
        todo.draw(shown).ifPresent(cards::add);
        side.getChildren().setAll(cards);
        // What had the keyboard was drawn anew: it stays in the window, on the sheet.
        if (hadFocus) focus();
    }

    private static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
