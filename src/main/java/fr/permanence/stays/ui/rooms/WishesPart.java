package fr.permanence.stays.ui.rooms;

import fr.permanence.ids.SleeperId;
import fr.permanence.stays.rooms.RoomBook;
import fr.permanence.stays.rooms.lodging.Apart;
import fr.permanence.stays.rooms.lodging.Wish;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Pill;
import fr.permanence.ui.Row;
import fr.permanence.ui.Tone;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Draws who wishes to be with whom and who not, and which wishes are kept as things stand. */
final class WishesPart {
    private final RoomWords words;
    private final BiConsumer<SleeperId, SleeperId> forget;
    private final VBox node = new VBox();

    WishesPart(RoomWords words, BiConsumer<SleeperId, SleeperId> forget) {
        this.words = words;
        this.forget = forget;
        node.getStyleClass().add("room-wishes");
        node.setId("room-wishes");
    }

    VBox node() {
        return node;
    }

    void show(RoomBook book) {
        node.getChildren().setAll(Labels.heading(words.say("wishes.title")));
        if (book.wishes().isEmpty() && book.apart().isEmpty())
            node.getChildren().add(Labels.paragraph(words.say("wishes.none")));
        book.wishes().forEach(wish -> node.getChildren().add(wish(book, wish)));
        List<Apart> apart = book.apart().stream()
                .sorted(Comparator.comparingLong((Apart two) -> two.one().value())
                        .thenComparingLong(two -> two.other().value()))
                .toList();
        apart.forEach(two -> node.getChildren().add(apart(book, two)));
    }

    private Row wish(RoomBook book, Wish wish) {
        String said = words.say(
                wish.sharesBed() ? "wish.SHARES" : "wish.WITH",
                words.name(book, wish.of()),
                words.name(book, wish.with()));
        boolean isKept = book.keeps(wish);
        boolean isOpen = book.of(wish.of()).isEmpty() || book.of(wish.with()).isEmpty();
        Pill kept = isOpen
                ? new Pill(words.say("wish.open"), Tone.NEUTRAL)
                : new Pill(words.say(isKept ? "wish.kept" : "wish.unkept"), isKept ? Tone.OK : Tone.WARN);
        return new Row(Labels.written(said))
                .end(
                        kept,
                        Buttons.icon(
                                Feather.X,
                                words.say("wish.forget", said),
                                () -> forget.accept(wish.of(), wish.with())));
    }

    private Row apart(RoomBook book, Apart two) {
        String said = words.say("wish.APART", words.name(book, two.one()), words.name(book, two.other()));
        Row row = new Row(Labels.written(said));
        if (!book.askedApart().contains(two)) return row;
        return row.end(
                Buttons.icon(Feather.X, words.say("wish.forget", said), () -> forget.accept(two.one(), two.other())));
    }
}
