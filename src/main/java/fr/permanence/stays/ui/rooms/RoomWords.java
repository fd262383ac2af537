package fr.permanence.stays.ui.rooms;

import fr.permanence.change.Undo;
import fr.permanence.change.UndoWords;
import fr.permanence.ids.SleeperId;
import fr.permanence.stays.rooms.RoomBook;
import fr.permanence.stays.rooms.lodging.BedKind;
import fr.permanence.stays.rooms.lodging.Nights;
import fr.permanence.stays.rooms.lodging.Sleeper;
import fr.permanence.stays.rooms.lodging.SleeperKind;
import fr.permanence.stays.rooms.lodging.StayRoom;
import fr.permanence.text.Language;
import fr.permanence.text.Moments;
import fr.permanence.text.Words;
import fr.permanence.ui.Appearance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the leaf of rooms says, in the language of the moment. */
final class RoomWords {
    private final Appearance appearance;
    private final Moments moments;
    private final Words words;
    private final UndoWords undo;

    RoomWords(Appearance appearance, Moments moments) {
        this.appearance = appearance;
        this.moments = moments;
        words = Words.beside(RoomWords.class, appearance::language);
        undo = new UndoWords(appearance::language);
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    String outcome(Undo.Outcome outcome) {
        return undo.say(outcome);
    }

    Language language() {
        return words.language();
    }

    Appearance appearance() {
        return appearance;
    }

    String name(Sleeper sleeper) {
        return appearance.discreet().name(sleeper.name());
    }

    /** Her name; empty for nobody. */
    String name(RoomBook book, @Nullable SleeperId id) {
        return id == null ? "" : book.sleeper(id).map(this::name).orElse("");
    }

    /** A day in full. */
    String day(LocalDate day) {
        return moments.day(day);
    }

    LocalDate today() {
        return moments.today();
    }

    /** The evening of a night: "lundi 15". */
    String night(RoomBook book, int night) {
        return moments.shortDay(book.stay().days().day(night));
    }

    /** Nights from the first to the last: "lundi 15", "du lundi 15 au mercredi 17". */
    String nights(RoomBook book, Nights nights) {
        return nights.count() == 1
                ? night(book, nights.first())
                : say("nights.from", night(book, nights.first()), night(book, nights.until() - 1));
    }

    /** What is in a room: "2 lits simples, 1 lit bébé". */
    String beds(StayRoom room) {
        List<String> all = new ArrayList<>();
        for (BedKind kind : BedKind.values()) {
            long many = room.beds().stream().filter(bed -> bed.kind() == kind).count();
            if (many > 0) all.add(say("beds." + kind, many));
        }
        return String.join(", ", all);
    }

    /** What is said of somebody beside her name: "accompagne", "enfant de Mirela, 6 ans", her nights when not all. */
    String beside(RoomBook book, Sleeper sleeper) {
        List<String> all = new ArrayList<>();
        Sleeper.Child child = sleeper.child();
        if (child != null) all.add(say("who.child", name(book, child.mother()), age(child)));
        else if (!isParticipant(sleeper)) all.add(say("who." + sleeper.kind()));
        if (sleeper.nights().count() < book.nights()) all.add(nights(book, sleeper.nights()));
        return String.join(" · ", all);
    }

    private String age(Sleeper.Child child) {
        return child.age() == null ? say("who.ageUnknown") : say("who.age", child.age());
    }

    static boolean isParticipant(Sleeper sleeper) {
        return sleeper.kind() == SleeperKind.PARTICIPANT;
    }
}
