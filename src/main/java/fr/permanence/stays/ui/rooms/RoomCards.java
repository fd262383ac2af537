package fr.permanence.stays.ui.rooms;

import fr.permanence.ids.SleeperId;
import fr.permanence.stays.rooms.RoomBook;
import fr.permanence.stays.rooms.lodging.BedKind;
import fr.permanence.stays.rooms.lodging.Company;
import fr.permanence.stays.rooms.lodging.Nights;
import fr.permanence.stays.rooms.lodging.Sleeper;
import fr.permanence.stays.rooms.lodging.StayBed;
import fr.permanence.stays.rooms.lodging.StayRoom;
import fr.permanence.stays.rooms.plan.RoomFit.InBed;
import fr.permanence.ui.Buttons;
import fr.permanence.ui.Labels;
import fr.permanence.ui.Pill;
import fr.permanence.ui.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Draws each room as a card with its beds, and in each bed who sleeps there. */
final class RoomCards {
    private final RoomWords words;
    private final Consumer<Spot> chosen;
    private final Consumer<StayRoom> change;
    private final Consumer<StayRoom> remove;
    private final FlowPane node = new FlowPane();

    RoomCards(RoomWords words, Consumer<Spot> chosen, Consumer<StayRoom> change, Consumer<StayRoom> remove) {
        this.words = words;
        this.chosen = chosen;
        this.change = change;
        this.remove = remove;
        node.getStyleClass().add("room-cards");
    }

    FlowPane node() {
        return node;
    }

    /**
     * @param nights what is looked at
     * @param fresh whom a plan that is looked at puts where they are; nobody when none is
     */
    void show(RoomBook book, Nights nights, Set<SleeperId> fresh) {
        node.getChildren()
                .setAll(book.rooms().stream()
                        .map(room -> card(book, room, nights, fresh))
                        .toList());
    }

    private VBox card(RoomBook book, StayRoom room, Nights nights, Set<SleeperId> fresh) {
        Label name = Labels.strong(room.name());
        name.setWrapText(true);
        name.getStyleClass().add("room-name");
        HBox acts = new HBox();
        if (fresh.isEmpty())
            acts.getChildren()
                    .setAll(
                            Buttons.icon(
                                    Feather.EDIT_2, words.say("room.change", room.name()), () -> change.accept(room)),
                            Buttons.icon(Feather.X, words.say("room.remove", room.name()), () -> remove.accept(room)));
        TwoSides head = TwoSides.restLeft(name, acts, 4);
        VBox card = new VBox(head);
        card.getStyleClass().add("room-card");
        for (Company.Unfit unfit : book.amiss(room))
            card.getChildren().add(new Pill(words.say("amiss." + unfit), Tone.BAD));
        for (StayBed bed : room.beds()) card.getChildren().add(bed(book, room, bed, nights, fresh));
        return card;
    }

    private TwoSides bed(RoomBook book, StayRoom room, StayBed bed, Nights nights, Set<SleeperId> fresh) {
        Label kind = Labels.quiet(words.say("kind." + bed.kind()));
        kind.getStyleClass().addAll("small", "bed-kind");
        VBox spots = new VBox();
        spots.getStyleClass().add("bed-spots");
        String where = words.say("spot.where", room.name(), words.say("bed." + bed.kind()));
        List<InBed> there = book.in(room).stream()
                .filter(in -> in.is().bed().equals(bed.id()) && in.nights().meets(nights))
                .sorted(Comparator.comparingInt(in -> in.nights().first()))
                .toList();
        for (InBed in : there) {
            SpotNode spot = new SpotNode(
                    new Spot(in.sleeper().id(), bed.id(), in.nights()),
                    words.name(in.sleeper()),
                    beside(book, in, nights),
                    where,
                    () -> chosen.accept(new Spot(in.sleeper().id(), bed.id(), in.nights())));
            spot.mark(fresh.contains(in.sleeper().id()));
            spots.getChildren().add(spot);
        }
        free(book, bed, there, nights, where, spots);
        return TwoSides.restRight(kind, spots, 8);
    }

    private void free(RoomBook book, StayBed bed, List<InBed> there, Nights nights, String where, VBox spots) {
        List<Integer> open = nights.each()
                .filter(night -> night < book.nights() && count(there, night) == 0)
                .boxed()
                .toList();
        boolean isShared = open.isEmpty()
                && bed.kind() == BedKind.DOUBLE
                && nights.each().anyMatch(night -> count(there, night) == 1)
                && maySharesExist(book, there);
        if (open.isEmpty() && !isShared) return;
        Spot spot = new Spot(null, bed.id(), nights);
        String said = isShared ? words.say("bed.second") : words.say("bed.free");
        String beside = isShared || open.size() == nights.count() ? "" : stretches(book, open);
        spots.getChildren().add(new SpotNode(spot, said, beside, where, () -> chosen.accept(spot)));
    }

    /** The second half of a double bed is offered where somebody could have it: a child of hers, or who said so with her. */
    private static boolean maySharesExist(RoomBook book, List<InBed> there) {
        return there.stream()
                .anyMatch(in -> book.sleepers().stream()
                        .anyMatch(other ->
                                !other.equals(in.sleeper()) && book.company().mayShareBed(in.sleeper(), other)));
    }

    private static int count(List<InBed> there, int night) {
        return (int) there.stream().filter(in -> in.nights().has(night)).count();
    }

    private String stretches(RoomBook book, List<Integer> open) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            int first = open.get(i);
            while (i + 1 < open.size() && open.get(i + 1) == open.get(i) + 1) i++;
            all.add(words.nights(book, new Nights(first, open.get(i) + 1)));
        }
        return String.join(", ", all);
    }

    /** Her nights in this bed, where it is looked at on more nights than those. */
    private String beside(RoomBook book, InBed in, Nights nights) {
        Sleeper sleeper = in.sleeper();
        boolean isOnAll = nights.each().filter(night -> night < book.nights()).allMatch(in.nights()::has);
        List<String> all = new ArrayList<>();
        if (sleeper.child() != null && sleeper.child().age() != null)
            all.add(words.say("who.age", sleeper.child().age()));
        else if (!RoomWords.isParticipant(sleeper)) all.add(words.say("who." + sleeper.kind()));
        if (!isOnAll && nights.count() > 1) all.add(words.nights(book, in.nights()));
        return String.join(" · ", all);
    }
}
