package fr.permanence.stays.ui.pipeline;

import fr.permanence.stays.participants.ParticipantLine;
import fr.permanence.stays.participants.ParticipantRules;
import fr.permanence.stays.participants.ParticipantState;
import fr.permanence.stays.participants.Step;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Keys;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.Stroke;
import fr.permanence.ui.WrappingLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/** Where the chosen participant is on her way, who did what about it and when, and the next steps with their keys. */
public final class StepsView {
    private static final Stroke ON = Stroke.of(KeyCode.SPACE);
    private static final Stroke WAIT = Stroke.letter('a');
    private static final Stroke WITHDRAW = Stroke.of(KeyCode.DELETE);

    private final StepsModel model;
    private final PipelineWords words;
    private final Supplier<Optional<ParticipantLine>> chosen;
    private final Label says = Labels.paragraph("");
    private final Label notice = Labels.paragraph("");
    private final VBox node = new VBox();
    private WrappingLine buttons = new WrappingLine();

    /** @param chosen who is chosen now */
    public StepsView(StepsModel model, Supplier<Optional<ParticipantLine>> chosen, Lifetime life) {
        this.model = model;
        this.chosen = chosen;
        words = model.words();
        says.setId("participant-says");
        notice.setId("participant-notice");
        notice.getStyleClass().add("signing-notice");
        node.getStyleClass().add("chosen-participant");
        node.getChildren().setAll(says, notice, buttons);
        life.follow(model.noticeProperty(), this::sayNotice);
    }

    public Node node() {
        return node;
    }

    /** Shows who is chosen now. */
    public void show() {
        Optional<ParticipantLine> line = chosen.get();
        says.setText(line.map(this::sentence).orElse(""));
        set(says, line.isPresent());
        draw(line.map(this::acts).orElse(List.of()));
    }

    /** The keys of these steps; {@code listen} gives them to who is chosen. */
    public List<Shortcut> keys() {
        return List.of(
                new Shortcut(ON, () -> words.say("key.on"), this::on),
                new Shortcut(WAIT, () -> words.say("key.wait"), () -> step(Step.WAIT)),
                new Shortcut(WITHDRAW, () -> words.say("key.withdraw"), () -> step(Step.WITHDRAW)),
                new Shortcut(Stroke.shift(KeyCode.SPACE), () -> words.say("key.all"), this::all));
    }

    private void on() {
        chosen.get()
                .ifPresent(line -> StepsModel.next(line.participant().state())
                        .ifPresentOrElse(step -> model.step(line, step), model::quiet));
    }

    private void step(Step step) {
        chosen.get().ifPresent(line -> model.step(line, step));
    }

    /** All who are where the chosen one is, at the departure and at the return. */
    private void all() {
        chosen.get().ifPresent(line -> {
            boolean isAway = line.participant().state() == ParticipantState.LEFT;
            model.all(line.participant().stay(), isAway ? Step.RETURN : Step.LEAVE);
        });
    }

    private String sentence(ParticipantLine line) {
        String reason = line.participant().reason();
        return PipelineWords.line(
                words.name(line.person()),
                words.state(line.participant().state()),
                words.history(line.history()),
                reason == null ? "" : words.say("because", reason));
    }

    private List<Node> acts(ParticipantLine line) {
        List<Node> acts = new ArrayList<>();
        Keys keys = new Keys(words::language);
        Optional<Step> next = StepsModel.next(line.participant().state());
        List<Step> steps =
                new ArrayList<>(ParticipantRules.possible(line.participant().state()));
        next.ifPresent(step -> {
            steps.remove(step);
            steps.addFirst(step);
        });
        for (Step step : steps) {
            Button button = Buttons.plain(words.step(step), () -> model.step(line, step));
            button.setId("step-" + step);
            acts.add(button);
            if (next.isPresent() && step == next.get()) acts.add(keys.cap(ON));
            if (step == Step.WAIT) acts.add(keys.cap(WAIT));
            if (step == Step.WITHDRAW) acts.add(keys.cap(WITHDRAW));
        }
        return acts;
    }

    /** The focus stays on the button it was on. */
    private void draw(List<Node> acts) {
        String focused = buttons.getChildren().stream()
                .filter(Node::isFocused)
                .map(Node::getId)
                .findFirst()
                .orElse("");
        buttons = new WrappingLine(acts.toArray(Node[]::new));
        buttons.getStyleClass().add("chosen-buttons");
        node.getChildren().set(2, buttons);
        acts.stream().filter(act -> focused.equals(act.getId())).forEach(Node::requestFocus);
    }

    private void sayNotice(String sentence) {
        notice.setText(sentence);
        set(notice, !sentence.isEmpty());
    }

    private static void set(Node node, boolean isShown) {
        node.setManaged(isShown);
        node.setVisible(isShown);
    }
}
