package fr.permanence.stays.ui.journeys;

import fr.permanence.ids.StayId;
import fr.permanence.stays.journeys.Leg;
import fr.permanence.stays.journeys.LegDraft;
import fr.permanence.stays.journeys.LegKind;
import fr.permanence.stays.journeys.Seat;
import fr.permanence.stays.journeys.Way;
import fr.permanence.stays.ui.journeys.LegTyped.Asked;
import fr.permanence.stays.ui.shared.PaneGround;
import fr.permanence.ui.Answer;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Question;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** Asks for a leg, a new one or one that is changed; a new one that was left is still there when it is asked again of the same stay. */
final class LegForm {
    private final JourneyModel model;
    private final LegTyped typed;
    private final PaneGround ground;
    private @Nullable StayId leftOn;

    LegForm(JourneyModel model, LegTyped typed, PaneGround ground) {
        this.model = model;
        this.typed = typed;
        this.ground = ground;
    }

    /** Asks for a new leg. */
    void add() {
        if (leftOn != null && model.shown().filter(leftOn::equals).isPresent()) ask(null);
        else model.shown().ifPresent(stay -> typed.begin(stay, () -> ask(null)));
    }

    /** Asks how a leg is otherwise. */
    void change(Leg leg) {
        typed.fill(leg);
        leftOn = null;
        ask(leg);
    }

    private void ask(@Nullable Leg shown) {
        JourneyWords words = model.words();
        Form form = new Form(ground.furniture().appearance()::language);
        Map<Asked, Field<TextField>> fields = fill(form);
        if (shown == null) leftOn = model.shown().orElse(null);
        ground.furniture()
                .dialogs()
                .open(new Question(
                        shown == null ? words.say("add") : words.say("form.title", words.called(shown)),
                        form.node(),
                        List.of(
                                Answer.mainThatStays(
                                        words.say(shown == null ? "form.add" : "form.keep"), () -> save(shown, fields)),
                                Answer.dismiss(words.say("form.leave")))));
    }

    /** Two beside each other, in the order one reads a ticket. */
    private Map<Asked, Field<TextField>> fill(Form form) {
        JourneyWords words = model.words();
        var way =
                form.choice(words.say("form.way"), List.of(Way.values()), each -> words.say("way." + each), typed.way);
        way.control().setId("leg-way");
        var kind = form.choice(
                words.say("form.kind"), List.of(LegKind.values()), each -> words.say("kind." + each), typed.kind);
        kind.control().setId("leg-kind");
        Map<Asked, Field<TextField>> fields = new EnumMap<>(Asked.class);
        for (Asked asked : Asked.values()) {
            Field<TextField> field = form.text(words.say("form." + asked), typed.of(asked));
            field.control().setId("leg-" + asked.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            if (words.has("form." + asked + ".hint")) field.hint(words.say("form." + asked + ".hint"));
            fields.put(asked, field);
        }
        List<Node> all = new ArrayList<>(List.of(way.node(), kind.node()));
        fields.values().forEach(field -> all.add(field.node()));
        for (int i = 0; i < all.size(); i += 2) form.with(pair(all.subList(i, Math.min(i + 2, all.size()))));
        return fields;
    }

    private static Node pair(List<Node> nodes) {
        HBox pair = new HBox();
        pair.getStyleClass().add("form-pair");
        for (Node node : nodes) {
            HBox.setHgrow(node, Priority.ALWAYS);
            pair.getChildren().add(node);
        }
        return pair;
    }

    private void save(@Nullable Leg shown, Map<Asked, Field<TextField>> fields) {
        Map<Asked, String> wrong = new EnumMap<>(Asked.class);
        Optional<LegDraft> draft = typed.read(wrong);
        if (draft.isEmpty()) {
            refuse(fields, wrong);
            return;
        }
        model.write(
                shown,
                draft.get(),
                this::close,
                refused -> refuse(
                        fields,
                        Map.of(
                                LegTyped.fieldOf(refused.reason()),
                                model.words().refusal(refused.reason(), refused.who()))));
    }

    private void close() {
        leftOn = null;
        ground.furniture().dialogs().close();
    }

    /** Says all of it at once, and goes to the first. */
    private static void refuse(Map<Asked, Field<TextField>> fields, Map<Asked, String> wrong) {
        boolean isFirst = true;
        for (Map.Entry<Asked, Field<TextField>> field : fields.entrySet()) {
            String said = wrong.get(field.getKey());
            if (said == null) continue;
            field.getValue().refuse(said);
            if (isFirst) field.getValue().control().requestFocus();
            isFirst = false;
        }
    }

    /** Asks for the ticket of whom keys are for. */
    void ticket() {
        JourneyWords words = model.words();
        Optional<Seat> seat = model.seatOfChosen();
        if (seat.isEmpty()) {
            ground.voice().say(words.say("ticket.noSeat"));
            return;
        }
        String before = seat.get().ticket();
        StringProperty text = new SimpleStringProperty(before == null ? "" : before);
        Form form = new Form(ground.furniture().appearance()::language);
        form.text(words.say("ticket.asked"), text)
                .hint(words.say("ticket.hint"))
                .control()
                .setId("seat-ticket");
        ground.furniture()
                .dialogs()
                .open(new Question(
                        words.say("ticket"),
                        form.node(),
                        List.of(
                                Answer.main(words.say("form.keep"), () -> model.ticket(seat.get(), text.get())),
                                Answer.dismiss(words.say("form.leave")))));
    }
}
