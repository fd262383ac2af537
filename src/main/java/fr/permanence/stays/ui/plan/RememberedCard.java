package fr.permanence.stays.ui.plan;

import fr.permanence.stays.Destination;
import fr.permanence.stays.DestinationDraft;
import fr.permanence.stays.Destinations;
import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Card;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Lifetime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the house remembers of where a stay goes: the lodging, the notes, how it went before. */
final class RememberedCard {
    private static final int MOST = 5;

    private final Consumer<String> take;
    private final StayWords words;
    private final Card node;
    private final VBox rows = new VBox();

    /** @param take told the name of a known destination that was meant */
    RememberedCard(PlanModel model, StayWords words, Consumer<String> take, Lifetime life) {
        this.take = take;
        this.words = words;
        node = new Card(words.say("plan.where")).with(rows);
        node.getStyleClass().add("spaced");
        node.setId("plan-remembered");
        rows.getStyleClass().add("remembered");
        life.follow(model.rememberedProperty(), this::show);
    }

    Card node() {
        return node;
    }

    private void show(Remembered remembered) {
        Destination there = remembered.destination();
        node.setManaged(remembered.isTyped());
        node.setVisible(remembered.isTyped());
        rows.getChildren().setAll(there == null ? fresh(remembered.near()) : known(there, remembered.earlier()));
    }

    private List<Node> fresh(List<String> near) {
        List<Node> lines = new ArrayList<>();
        if (!near.isEmpty()) lines.add(Labels.paragraph(words.say("plan.near")));
        for (String name : near) lines.add(Buttons.plain(name, () -> take.accept(name)));
        lines.add(Labels.paragraph(words.say(near.isEmpty() ? "plan.new" : "plan.newElse")));
        return lines;
    }

    private List<Node> known(Destination there, List<Destinations.Earlier> earlier) {
        DestinationDraft is = there.is();
        List<Node> lines = new ArrayList<>();
        lines.add(Labels.strong(is.name()));
        if (there.putAway()) lines.add(Labels.paragraph(words.say("plan.known.away")));
        String lodging = StayWords.line(text(is.lodging()), text(is.address()), text(is.phone()));
        if (!lodging.isEmpty()) lines.add(Labels.paragraph(words.say("plan.lodging", lodging)));
        if (is.notes() != null) lines.add(Labels.paragraph(is.notes()));
        if (earlier.isEmpty()) lines.add(Labels.paragraph(words.say("plan.known.never")));
        else lines.add(Labels.heading(words.say("plan.earlier")));
        earlier.stream().limit(MOST).forEach(one -> lines.add(Labels.paragraph(words.earlier(one))));
        return lines;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
