package fr.permanence.stays.ui.rooms;

import fr.permanence.print.Paper;
import fr.permanence.stays.rooms.RoomBook;
import fr.permanence.stays.rooms.lodging.Sleeper;
import fr.permanence.stays.rooms.lodging.StayBed;
import fr.permanence.stays.rooms.lodging.StayRoom;
import fr.permanence.stays.rooms.plan.RoomFit.InBed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The plan of the rooms on paper: room by room, bed by bed, and who lacks one. It names neither the house nor the place. */
final class RoomPaper {
    private final RoomWords words;
    private final RoomBook book;

    private RoomPaper(RoomWords words, RoomBook book) {
        this.words = words;
        this.book = book;
    }

    /** The paper of what is shown, or nothing when nothing is. */
    static Optional<Paper> of(RoomsModel model) {
        RoomsModel.Shown now = model.shownProperty().get();
        return now == null
                ? Optional.empty()
                : Optional.of(new RoomPaper(model.acts().words(), now.book()).paper());
    }

    private Paper paper() {
        List<List<String>> rows = new ArrayList<>();
        for (StayRoom room : book.rooms())
            for (int bed = 0; bed < room.beds().size(); bed++)
                rows.add(List.of(
                        bed == 0 ? room.name() : "",
                        words.say("bed." + room.beds().get(bed).kind()),
                        sleepers(room, room.beds().get(bed))));
        List<Paper.Piece> pieces = new ArrayList<>();
        pieces.add(new Paper.Text(words.say(
                "paper.days",
                words.day(book.stay().days().first()),
                words.day(book.stay().days().last()))));
        if (!rows.isEmpty())
            pieces.add(new Paper.Table(
                    List.of(words.say("paper.room"), words.say("paper.bed"), words.say("paper.who")),
                    List.of(3, 3, 8),
                    rows));
        if (!book.unassigned().isEmpty()) {
            pieces.add(new Paper.Heading(words.say("without.title")));
            pieces.add(
                    new Paper.Text(book.unassigned().stream().map(Sleeper::name).collect(Collectors.joining(", "))));
        }
        return new Paper(words.say("paper.title"), pieces, words.day(words.today()));
    }

    private String sleepers(StayRoom room, StayBed bed) {
        return book.in(room).stream()
                .filter(in -> in.is().bed().equals(bed.id()))
                .map(this::sleeper)
                .collect(Collectors.joining("\n"));
    }

    private String sleeper(InBed in) {
        String nights = in.nights().count() < book.nights() ? " (" + words.nights(book, in.nights()) + ")" : "";
        return in.sleeper().name() + nights;
    }
}
