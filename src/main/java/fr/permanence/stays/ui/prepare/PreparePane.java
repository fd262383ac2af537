package fr.permanence.stays.ui.prepare;

import fr.permanence.change.Changes;
import fr.permanence.ids.StayId;
import fr.permanence.stays.StaysChanged;
import fr.permanence.stays.ui.shared.StayActs;
import fr.permanence.stays.ui.shared.StayPane;
import fr.permanence.stays.ui.shared.StayServices;
import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.ui.Background;
import fr.permanence.ui.Dialogs;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.ShownView;
import fr.permanence.ui.Voice;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The leaf on which a stay is prepared: team, list, programme, and afterwards how it went. */
public final class PreparePane implements StayPane {
    private final StayWords words;
    private final Dialogs dialogs;
    private final TeamModel team;
    private final TasksModel tasks;
    private final ProgrammeModel programme;
    private final ReviewModel review;
    private final Lifetime life = new Lifetime();
    private final ShownView<VBox> view;

    public PreparePane(
            Background background,
            StayServices services,
            Changes changes,
            Voice voice,
            StayWords words,
            Dialogs dialogs) {
        this.words = words;
        this.dialogs = dialogs;
        Supplier<StayActs> acts = () -> new StayActs(background, services, voice, words);
        team = new TeamModel(services, acts.get());
        tasks = new TasksModel(services, acts.get());
        programme = new ProgrammeModel(services, acts.get());
        review = new ReviewModel(services, acts.get());
        view = new ShownView<>(this::draw);
        life.whileShown(() -> changes.on(StaysChanged.class, changed -> askAgain()));
    }

    private VBox draw(Lifetime viewLife) {
        VBox node = new VBox(
                new TasksPart(tasks, words, viewLife).node(),
                new TeamPart(team, words, viewLife).node(),
                new ProgrammePart(programme, words, new EntryQuestion(programme, words, dialogs)::ask, viewLife).node(),
                new ReviewPart(review, words, viewLife).node());
        node.getStyleClass().add("prepare");
        return node;
    }

    private void askAgain() {
        team.askAgain();
        tasks.askAgain();
        programme.askAgain();
        review.askAgain();
    }

    @Override
    public Node node() {
        return view.now();
    }

    @Override
    public void show(StayId stay) {
        tell(stay);
    }

    @Override
    public void nothing() {
        tell(null);
    }

    private void tell(@Nullable StayId stay) {
        team.show(stay);
        tasks.show(stay);
        programme.show(stay);
        review.show(stay);
    }

    @Override
    public void enter() {
        life.attach();
        view.enter();
    }

    @Override
    public void leave() {
        life.detach();
        view.leave();
    }

    @Override
    public void reword() {
        view.reword();
    }

    @Override
    public boolean focus() {
        Node first = view.now().lookup(".check-box");
        Node wanted = first == null ? view.now().lookup("#task-what") : first;
        if (wanted != null) wanted.requestFocus();
        return wanted != null;
    }

    @Override
    public String help() {
        return words.say("prepare.help");
    }
}
