package fr.permanence.stays.ui.rooms;

import fr.permanence.ids.StayId;
import fr.permanence.stays.rooms.Rooms;
import fr.permanence.stays.rooms.lodging.BedKind;
import fr.permanence.stays.rooms.lodging.StayRoom;
import fr.permanence.text.TypedNumber;
import fr.permanence.ui.Answer;
import fr.permanence.ui.Dialogs;
import fr.permanence.ui.Field;
import fr.permanence.ui.Form;
import fr.permanence.ui.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** Asks for the name of a room and how many beds of each kind it has. */
final class RoomForm {
    private final RoomActs acts;
    private final RoomWords words;
    private final Dialogs dialogs;
    private final StringProperty name = new SimpleStringProperty("");
    private final List<Count> counts = new ArrayList<>();

    /** How many beds of one kind are typed, and where. */
    private record Count(BedKind kind, StringProperty typed, Field<TextField> field) {}

    RoomForm(RoomActs acts, Dialogs dialogs) {
        this.acts = acts;
        this.dialogs = dialogs;
        words = acts.words();
    }

    /** @param room the room to change, or null for one more */
    void ask(StayId stay, @Nullable StayRoom room) {
        name.set(room == null ? "" : room.name());
        Form form = new Form(words::language);
        Field<TextField> called = form.text(words.say("room.name"), name);
        called.control().setId("room-name");
        counts.clear();
        for (BedKind kind : BedKind.values()) {
            StringProperty typed = new SimpleStringProperty(count(room, kind));
            Field<TextField> field = form.text(words.say("room.beds." + kind), typed);
            field.control().setId("room-beds-" + kind.name().toLowerCase(Locale.ROOT));
            counts.add(new Count(kind, typed, field));
        }
        String title = room == null ? words.say("room.new") : words.say("room.change", room.name());
        String verb = words.say(room == null ? "room.add" : "room.keep");
        dialogs.open(new Question(
                title,
                form.node(),
                List.of(
                        Answer.mainThatStays(verb, () -> keep(stay, room, called)),
                        Answer.dismiss(words.say("room.leave")))));
    }

    private static String count(@Nullable StayRoom room, BedKind kind) {
        if (room == null) return kind == BedKind.SINGLE ? "2" : "0";
        return String.valueOf(
                room.beds().stream().filter(bed -> bed.kind() == kind).count());
    }

    private void keep(StayId stay, @Nullable StayRoom room, Field<TextField> called) {
        List<BedKind> wanted = new ArrayList<>();
        for (Count count : counts) {
            String typed = count.typed().get();
            OptionalInt many = typed.isBlank() ? OptionalInt.of(0) : TypedNumber.whole(typed);
            if (many.isEmpty() || many.getAsInt() < 0 || many.getAsInt() > Rooms.MOST_BEDS) {
                refuse(count.field(), words.say("room.number", Rooms.MOST_BEDS));
                return;
            }
            wanted.addAll(Collections.nCopies(many.getAsInt(), count.kind()));
        }
        String said = name.get();
        acts.act(
                () -> room == null
                        ? acts.services().rooms().add(stay, said, wanted)
                        : acts.services().rooms().correct(room.id(), said, wanted),
                writing -> settle(stay, said, writing, called));
    }

    private void settle(StayId stay, String said, Rooms.Writing writing, Field<TextField> called) {
        switch (writing) {
            case Rooms.Written written -> {
                dialogs.close();
                acts.done(words.say("room.kept", said.strip()), Rooms.WRITE, stay);
            }
            case Rooms.Unchanged same -> dialogs.close();
            case Rooms.Refused refused -> {
                boolean isBeds = switch (refused.reason()) {
                    case NO_BED, TOO_MANY_BEDS -> true;
                    case GONE, NO_NAME, NAME_TOO_LONG, NAME_TWICE, TOO_MANY_ROOMS, NOTHING_TO_COPY -> false;
                };
                Field<TextField> at = isBeds ? counts.getFirst().field() : called;
                refuse(at, words.say("roomRefusal." + refused.reason()));
            }
        }
    }

    private static void refuse(Field<TextField> field, String sentence) {
        field.refuse(sentence);
        field.control().requestFocus();
    }
}
