package fr.permanence.checkin.ui;

import fr.permanence.change.Changes;
import fr.permanence.checkin.ui.box.BoxView;
import fr.permanence.checkin.ui.handover.HandoverCard;
import fr.permanence.checkin.ui.handover.HandoverScreen;
import fr.permanence.checkin.ui.openings.OpeningWords;
import fr.permanence.checkin.ui.openings.OpeningsScreen;
import fr.permanence.checkin.ui.paperlist.PaperScreen;
import fr.permanence.checkin.ui.pastdays.DayScreen;
import fr.permanence.checkin.ui.presence.EvacuationScreen;
import fr.permanence.checkin.ui.presence.HalfDaysScreen;
import fr.permanence.checkin.ui.presence.PresentCard;
import fr.permanence.checkin.ui.shared.DeskWords;
import fr.permanence.checkin.ui.today.LineForms;
import fr.permanence.checkin.ui.today.QueueCard;
import fr.permanence.checkin.ui.today.ServicesCard;
import fr.permanence.checkin.ui.today.TodayCell;
import fr.permanence.checkin.ui.today.TodayModel;
import fr.permanence.checkin.ui.today.TodayView;
import fr.permanence.ids.VisitId;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Columns;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.Stroke;
import fr.permanence.ui.WrappingLine;
import fr.permanence.ui.shell.Furniture;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The page of the desk: the day above, the box and today's visits at the left, who is in and what is given at the right. */
final class CheckInView {
    private static final Stroke PRESENT = Stroke.ctrl(KeyCode.M);

    private final CheckInViewModel model;
    private final DeskWords words;
    private final Furniture furniture;
    private final DeskExits exits;
    private final Changes changes;
    private final Lifetime life;
    private final BoxView box;
    private final PresentCard present;
    private final QueueCard queue;
    private final ServicesCard services;
    private final HandoverCard handover;
    private final LineForms forms;
    private final Button opening;
    private final VBox node;

    CheckInView(
            CheckInViewModel model,
            DeskWords words,
            Furniture furniture,
            DeskExits exits,
            Changes changes,
            Lifetime life) {
        this.life = life;
        this.model = model;
        this.words = words;
        this.furniture = furniture;
        this.exits = exits;
        this.changes = changes;
        Keys keys = new Keys(furniture.appearance()::language);
        box = new BoxView(model.arrivals(), words, keys, exits.openFile(), life);
        present = new PresentCard(model.line(), words, keys, this::openEvacuation);
        queue = new QueueCard(model.line(), words, keys);
        services = new ServicesCard(model.today(), words, model::serve);
        handover = new HandoverCard(model.handover(), words, keys, this::openHandovers);
        forms = new LineForms(model.line(), words, furniture);
        opening = Buttons.quiet("", this::openOpenings);
        opening.setId("desk-opening");
        TodayCell.Acts acts = new TodayCell.Acts(
                model.today()::takeBack,
                message -> model.line().give(message),
                (line, session) -> model.line().present(line, session),
                () -> keys.cap(PRESENT));
        TodayView today = new TodayView(model.today(), words, acts, exits.importRegister(), life);
        node = new VBox(head(), columns(today));
        node.getStyleClass().addAll("screen", "desk");
        VBox.setVgrow(node.getChildren().getLast(), Priority.ALWAYS);
        follow(today);
    }

    private void follow(TodayView today) {
        life.follow(furniture.appearance().discreet().onProperty(), on -> {
            box.sayAgain();
            today.sayAgain();
            showDay();
            handover.show();
        });
        life.follow(model.today().shownProperty(), day -> showDay());
        life.follow(model.today().chosenProperty(), chosen -> showMeant());
        life.follow(model.box().typedProperty(), typed -> showMeant());
        life.follow(model.box().chosenProperty(), row -> showMeant());
        life.watch(model.handover().newest(), handover::show);
    }

    Node node() {
        return node;
    }

    void focusBox() {
        box.begin();
    }

    /** Says again how long everybody has been there. */
    void showMinutes() {
        present.show();
        queue.show();
    }

    void openEvacuation() {
        furniture.navigation().show(new EvacuationScreen(model.line(), words, changes));
    }

    private void openHandovers() {
        furniture.navigation().show(new HandoverScreen(model.handover(), words, furniture, changes));
    }

    private void openHalfDays(VisitId visit) {
        model.halfDaysOf(visit)
                .ifPresent(hers -> furniture.navigation().show(new HalfDaysScreen(hers, words, furniture, changes)));
    }

    private void openDay() {
        furniture.navigation().show(new DayScreen(model.day(), words, furniture, changes));
    }

    private void openPaper() {
        furniture.navigation().show(new PaperScreen(model.paper(), words, furniture));
    }

    private void openOpenings() {
        model.openings().start();
        furniture.navigation().show(new OpeningsScreen(model.openings(), words, furniture, changes));
    }

    /** Every key that works on the page, for the help. */
    List<Shortcut> keys() {
        List<Shortcut> all = new ArrayList<>(box.keysOfPage());
        all.add(key(Stroke.of(KeyCode.F8), "key.leave", () -> model.withLine(model.line()::leave)));
        all.add(key(Stroke.of(KeyCode.F6), "key.children", () -> model.withLine(forms::children)));
        all.add(key(Stroke.shift(KeyCode.F6), "key.halfDays", () -> model.withLine(this::openHalfDays)));
        all.add(key(Stroke.of(KeyCode.F7), "key.interview", () -> model.withLine(forms::interview)));
        all.add(key(Stroke.of(KeyCode.F10), "key.give", () -> model.withLine(model.line()::give)));
        all.add(key(PRESENT, "key.present", () -> model.withLine(model.line()::present)));
        all.add(key(Stroke.shift(KeyCode.F2), "key.atDesk", () -> model.openAtDesk(exits.openAtDesk())));
        all.add(key(Stroke.of(KeyCode.F3), "key.call", model.line()::callNext));
        all.add(key(Stroke.shift(KeyCode.F8), "key.close", model.line()::close));
        all.add(key(Stroke.of(KeyCode.F5), "key.handovers", this::openHandovers));
        all.add(key(Stroke.of(KeyCode.F9), "key.opening", this::openOpenings));
        all.add(key(Stroke.shift(KeyCode.F5), "key.day", this::openDay));
        all.add(key(Stroke.shift(KeyCode.F9), "key.paper", this::openPaper));
        all.addAll(services.keys());
        return all;
    }

    private Shortcut key(Stroke stroke, String says, Runnable act) {
        return new Shortcut(stroke, () -> words.say(says), act);
    }

    private void showDay() {
        present.show();
        queue.show();
        services.show();
        showMeant();
        String said = new OpeningWords(words).openings(model.today().day().openings());
        opening.setText(said.isEmpty() ? words.say("opening.ask") : said);
    }

    private void showMeant() {
        services.showFor(model.meant()
                .map(visit -> model.today().day().name(visit, words))
                .orElse(""));
    }

    private Node head() {
        var title = Labels.title(words.title());
        title.setMinWidth(Region.USE_PREF_SIZE);
        HBox counts = new HBox();
        counts.setMinWidth(Region.USE_PREF_SIZE);
        counts.getStyleClass().add("desk-counts");
        WrappingLine head = new WrappingLine(title, opening).end(counts);
        head.getStyleClass().add("desk-head");
        life.follow(model.today().dayProperty(), day -> title.setText(words.title()));
        life.follow(model.today().countsProperty(), now -> say(counts, now));
        return head;
    }

    private void say(HBox counts, TodayModel.Counts now) {
        counts.getChildren().clear();
        say(counts, now.visits(), "counts.visits");
        say(counts, now.present(), "counts.present");
        if (now.children() > 0) say(counts, now.children(), "counts.children");
    }

    private void say(HBox counts, int count, String what) {
        if (!counts.getChildren().isEmpty()) counts.getChildren().add(Labels.second("·"));
        counts.getChildren().addAll(Labels.strong(String.valueOf(count)), Labels.second(words.say(what, count)));
    }

    private Node columns(TodayView today) {
        VBox left = new VBox(box.node(), today.node());
        left.getStyleClass().add("desk-column");
        VBox.setVgrow(box.node(), Priority.SOMETIMES);
        VBox.setVgrow(today.node(), Priority.ALWAYS);
        VBox right = new VBox(present.node(), queue.node(), services.node(), handover.node());
        right.getStyleClass().add("desk-side");
        return new Columns(left, right);
    }
}
