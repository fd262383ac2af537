package fr.permanence.stays.ui.rooms;

import fr.permanence.ids.BedId;
import fr.permanence.ids.SleeperId;
import fr.permanence.ids.StayId;
import fr.permanence.stays.StayLine;
import fr.permanence.stays.rooms.BedRefusal;
import fr.permanence.stays.rooms.BedRules;
import fr.permanence.stays.rooms.Beds;
import fr.permanence.stays.rooms.RoomBook;
import fr.permanence.stays.rooms.RoomWishes;
import fr.permanence.stays.rooms.WishKind;
import fr.permanence.stays.rooms.lodging.Nights;
import fr.permanence.stays.rooms.lodging.StayRoom;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Who is put where by hand: who is in hand, what choosing a place does, and what it would do. */
final class RoomsModel {
    private final RoomActs acts;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Integer> night = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Hand> hand = new SimpleObjectProperty<>();
    private final StringProperty told = new SimpleStringProperty("");
    private @Nullable StayId stay;

    /**
     * What was read at once.
     *
     * @param earlier the rooms of the last earlier stay at the same place
     */
    record Shown(StayLine line, RoomBook book, List<StayRoom> earlier) {
        @Override
        public String toString() {
            return "Shown[" + line.stay().id() + "]";
        }
    }

    RoomsModel(RoomActs acts) {
        this.acts = acts;
    }

    RoomActs acts() {
        return acts;
    }

    ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The night that is looked at, or null for the whole stay. */
    ObjectProperty<@Nullable Integer> nightProperty() {
        return night;
    }

    ObjectProperty<@Nullable Hand> handProperty() {
        return hand;
    }

    /** What is said where one works: who is in hand, what would be, why not. */
    StringProperty toldProperty() {
        return told;
    }

    /** Whether another stay than this is shown. */
    boolean isOther(@Nullable StayId id) {
        return id == null || !id.equals(stay);
    }

    void show(@Nullable StayId id) {
        boolean isOther = isOther(id);
        stay = id;
        if (isOther) {
            night.set(null);
            letGo();
            shown.set(null);
        }
        askAgain();
    }

    void askAgain() {
        StayId id = stay;
        if (id == null) return;
        acts.read(() -> read(id), now -> {
            shown.set(now);
            Integer wanted = night.get();
            if (now != null && wanted != null && wanted >= now.book().nights()) night.set(null);
        });
    }

    private @Nullable Shown read(StayId id) {
        StayLine line = acts.services().stays().line(id).orElse(null);
        RoomBook book = acts.services().beds().book(id).orElse(null);
        if (line == null || book == null) return null;
        return new Shown(line, book, acts.services().rooms().earlier(id));
    }

    /** The nights that an act is for: the one that is looked at, or all. */
    Nights nights(RoomBook book) {
        Integer one = night.get();
        return one == null ? new Nights(0, Math.max(1, book.nights())) : new Nights(one, one + 1);
    }

    /** Looks at the next night, or the one before; before the first one the whole stay. */
    void turn(int by) {
        Shown now = shown.get();
        if (now == null || now.book().nights() == 0) return;
        int count = now.book().nights() + 1;
        Integer one = night.get();
        int place = Math.floorMod((one == null ? 0 : one + 1) + by, count);
        night.set(place == 0 ? null : place - 1);
    }

    void letGo() {
        hand.set(null);
        told.set("");
    }

    /** She is in hand from now on. */
    void take(SleeperId who, @Nullable WishKind wish) {
        Shown now = shown.get();
        if (now == null) return;
        boolean isPlain =
                now.book().sleeper(who).filter(RoomWords::isParticipant).isPresent();
        if (wish != null && !isPlain) {
            told.set(acts.words().say("wish.onlyParticipants"));
            return;
        }
        hand.set(new Hand(who, wish));
        String key = wish == null ? "hand.MOVE" : "hand." + wish;
        told.set(acts.words().say(key, acts.words().name(now.book(), who)));
    }

    /** This place is chosen: takes who is there in hand, or gives who is in hand what is there. */
    void choose(Spot spot) {
        Hand held = hand.get();
        Shown now = shown.get();
        if (now == null) return;
        if (held == null) {
            if (spot.sleeper() != null) take(spot.sleeper(), null);
            else told.set(acts.words().say("hand.none"));
            return;
        }
        if (held.who().equals(spot.sleeper())) {
            letGo();
            return;
        }
        if (held.wish() != null) {
            wish(now.book(), held.who(), spot.sleeper(), held.wish());
            return;
        }
        if (spot.bed() == null) take(Objects.requireNonNull(spot.sleeper()), null);
        else put(now.book(), held.who(), spot);
    }

    private void put(RoomBook book, SleeperId who, Spot spot) {
        BedId bed = Objects.requireNonNull(spot.bed());
        Nights nights = nights(book);
        StayId id = book.stay().id();
        Beds beds = acts.services().beds();
        boolean exchanges = exchanges(book, who, spot);
        SleeperId other = spot.sleeper();
        Callable<Beds.Placing> act = exchanges && other != null
                ? () -> beds.swap(id, who, other, nights)
                : () -> beds.put(id, who, bed, nights);
        String said = exchanges
                ? acts.words()
                        .say(
                                "done.swap",
                                acts.words().name(book, who),
                                acts.words().name(book, other))
                : acts.words().say("done.put", acts.words().name(book, who), roomName(book, bed));
        acts.act(act, placing -> settle(book, who, placing, said));
    }

    /** Whether choosing this place puts out who has it: when she may not have it beside her, and has a bed to give. */
    private boolean exchanges(RoomBook book, SleeperId who, Spot spot) {
        BedId bed = spot.bed();
        if (spot.sleeper() == null || bed == null || book.of(who).isEmpty()) return false;
        return BedRules.put(book, who, bed, nights(book)) instanceof BedRules.MayNot not
                && (not.reason() == BedRefusal.TAKEN || not.reason() == BedRefusal.NOT_FOR_TWO);
    }

    private void settle(RoomBook book, SleeperId who, Beds.Placing placing, String said) {
        switch (placing) {
            case Beds.Placed placed -> {
                letGo();
                acts.done(said, placed.verb(), book.stay().id());
            }
            case Beds.Unchanged same -> letGo();
            case Beds.Refused refused ->
                told.set(acts.words()
                        .say(
                                "refusal." + refused.reason(),
                                acts.words().name(book, who),
                                acts.words().name(book, refused.by())));
            case Beds.ChangedSince since -> told.set(acts.words().say("plan.changedSince"));
        }
    }

    /** Says what choosing this place would do, while somebody is in hand. */
    void foresee(Spot spot) {
        Hand held = hand.get();
        Shown now = shown.get();
        if (now == null || held == null || held.wish() != null || spot.bed() == null) return;
        if (held.who().equals(spot.sleeper())) return;
        RoomBook book = now.book();
        BedRules.Trying trying = exchanges(book, held.who(), spot)
                ? BedRules.swap(book, held.who(), Objects.requireNonNull(spot.sleeper()), nights(book))
                : BedRules.put(book, held.who(), spot.bed(), nights(book));
        String name = acts.words().name(book, held.who());
        told.set(
                switch (trying) {
                    case BedRules.May may ->
                        exchanges(book, held.who(), spot)
                                ? acts.words()
                                        .say("may.swap", name, acts.words().name(book, spot.sleeper()))
                                : acts.words().say("may.put", name, roomName(book, spot.bed()));
                    case BedRules.MayNot not ->
                        acts.words()
                                .say(
                                        "refusal." + not.reason(),
                                        name,
                                        acts.words().name(book, not.by()));
                });
    }

    private static String roomName(RoomBook book, BedId bed) {
        return book.roomOf(bed).map(StayRoom::name).orElse("");
    }

    /** Takes her out of her bed. */
    void takeOut(SleeperId who) {
        Shown now = shown.get();
        if (now == null) return;
        RoomBook book = now.book();
        String said = acts.words().say("done.out", acts.words().name(book, who));
        acts.act(
                () -> acts.services().beds().takeOut(book.stay().id(), who, nights(book)),
                placing -> settle(book, who, placing, said));
    }

    private void wish(RoomBook book, SleeperId of, @Nullable SleeperId other, WishKind kind) {
        if (other == null
                || book.sleeper(other).filter(RoomWords::isParticipant).isEmpty()) {
            told.set(acts.words().say("wish.onlyParticipants"));
            return;
        }
        String said = acts.words()
                .say("done." + kind, acts.words().name(book, of), acts.words().name(book, other));
        acts.act(
                () -> acts.services().wishes().wish(book.stay().id(), of, other, kind),
                writing -> wished(book, writing, said));
    }

    /** Nothing is asked any more between these two. */
    void forget(SleeperId of, SleeperId other) {
        Shown now = shown.get();
        if (now == null) return;
        RoomBook book = now.book();
        String said = acts.words()
                .say("done.forget", acts.words().name(book, of), acts.words().name(book, other));
        acts.act(
                () -> acts.services().wishes().forget(book.stay().id(), of, other),
                writing -> wished(book, writing, said));
    }

    private void wished(RoomBook book, RoomWishes.Writing writing, String said) {
        letGo();
        switch (writing) {
            case WRITTEN -> acts.done(said, RoomWishes.WRITE, book.stay().id());
            case UNCHANGED -> {}
            case GONE -> told.set(acts.words().say("refusal.GONE", "", ""));
        }
    }
}
