package fr.permanence.stays.ui.rooms;

import fr.permanence.ids.SleeperId;
import fr.permanence.stays.rooms.RoomBook;
import fr.permanence.stays.rooms.lodging.Nights;
import fr.permanence.stays.rooms.lodging.Sleeper;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Pill;
import fr.permanence.ui.Tone;
import fr.permanence.ui.WrappingLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/** Who lacks a bed, always in sight with their count. */
final class PeopleColumn {
    private final RoomWords words;
    private final Consumer<Spot> chosen;
    private final VBox node = new VBox();

    PeopleColumn(RoomWords words, Consumer<Spot> chosen) {
        this.words = words;
        this.chosen = chosen;
        node.getStyleClass().add("without-bed");
        node.setId("without-bed");
    }

    VBox node() {
        return node;
    }

    void show(RoomBook book, Nights nights) {
        List<Sleeper> lacking = book.sleepers().stream()
                .filter(sleeper -> sleeper.nights().meets(nights) && lacks(book, sleeper, nights))
                .toList();
        Pill count = new Pill(
                lacking.isEmpty() ? words.say("without.none") : words.say("without.count", lacking.size()),
                lacking.isEmpty() ? Tone.OK : Tone.WARN);
        count.setId("without-count");
        WrappingLine head = new WrappingLine(Labels.heading(words.say("without.title"))).end(count);
        head.getStyleClass().add("room-head");
        node.getChildren().setAll(head);
        if (lacking.isEmpty()) {
            node.getChildren()
                    .add(Labels.paragraph(words.say(book.sleepers().isEmpty() ? "without.nobody" : "without.all")));
            return;
        }
        for (Sleeper sleeper : lacking) node.getChildren().add(spot(book, sleeper, nights));
    }

    private static boolean lacks(RoomBook book, Sleeper sleeper, Nights nights) {
        return nights.each()
                .filter(sleeper.nights()::has)
                .anyMatch(night -> book.of(sleeper.id()).stream()
                        .noneMatch(placement -> placement.nights().has(night)));
    }

    private SpotNode spot(RoomBook book, Sleeper sleeper, Nights nights) {
        SleeperId id = sleeper.id();
        List<String> beside = new ArrayList<>();
        String said = words.beside(book, sleeper);
        if (!said.isEmpty()) beside.add(said);
        int without = book.nightsWithout(sleeper);
        if (without < sleeper.nights().count() && nights.count() > 1) beside.add(words.say("without.nights", without));
        Spot spot = new Spot(id, null, sleeper.nights());
        return new SpotNode(
                spot,
                words.name(sleeper),
                String.join(" · ", beside),
                words.say("without.title"),
                () -> chosen.accept(spot));
    }
}
