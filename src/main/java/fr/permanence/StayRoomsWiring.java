package fr.permanence;

import fr.permanence.change.Undo;
import fr.permanence.checkin.apart.ApartPairs;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.StayId;
import fr.permanence.stays.HangsOnStay;
import fr.permanence.stays.Planning;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.StayPromise;
import fr.permanence.stays.StayReversals;
import fr.permanence.stays.paper.RoomsOnPaper;
import fr.permanence.stays.rooms.Beds;
import fr.permanence.stays.rooms.BedsFollow;
import fr.permanence.stays.rooms.KeptApart;
import fr.permanence.stays.rooms.RoomBook;
import fr.permanence.stays.rooms.RoomWishes;
import fr.permanence.stays.rooms.Rooms;
import fr.permanence.stays.rooms.WishesFollow;
import fr.permanence.stays.rooms.lodging.Nights;
import fr.permanence.stays.rooms.plan.RoomFit;
import fr.permanence.store.Transaction;
import java.util.Collection;
import java.util.List;

/** Builds what the rooms of stays do: rooms and beds, who sleeps where, wishes. */
public final class StayRoomsWiring {
    private final Rooms rooms;
    private final Beds beds;
    private final RoomWishes wishes;

    StayRoomsWiring(Planning planning) {
        rooms = new Rooms(planning);
        beds = new Beds(planning, StayRoomsWiring::keptApart);
        wishes = new RoomWishes(planning);
    }

    /** What follows a stay here. */
    static List<HangsOnStay> hanging() {
        return List.of(new BedsFollow(StayRoomsWiring::keptApart), new WishesFollow());
    }

    /** What must hold of beds whatever is taken back. */
    static StayPromise promise() {
        return new BedsFollow(StayRoomsWiring::keptApart);
    }

    /** Who must not meet at the desk is not put in one room either; nothing more is told. */
    private static List<KeptApart.Pair> keptApart(Transaction tx, Collection<PersonId> people) {
        return ApartPairs.amongWithin(tx, people).stream()
                .map(pair -> new KeptApart.Pair(pair.first(), pair.second()))
                .toList();
    }

    void teach(Undo undo, StayReversals reversals) {
        rooms.teach(undo, reversals);
        beds.teach(undo, reversals);
        wishes.teach(undo, reversals);
    }

    /** Who sleeps where, for papers. */
    List<RoomsOnPaper.Room> onPaper(StayId stay) {
        return beds.book(stay)
                .map(book -> book.rooms().stream()
                        .map(room -> new RoomsOnPaper.Room(
                                room.name(),
                                book.in(room).stream()
                                        .map(in -> sleeper(in, book))
                                        .toList()))
                        .toList())
                .orElse(List.of());
    }

    private static RoomsOnPaper.Sleeper sleeper(RoomFit.InBed in, RoomBook book) {
        Nights nights = in.is().nights();
        StayDays days = book.stay().days();
        boolean isAll = nights.count() == book.nights();
        return new RoomsOnPaper.Sleeper(
                in.sleeper().name(),
                isAll ? null : new StayDays(days.day(nights.first()), days.day(nights.until() - 1)));
    }

    public Rooms rooms() {
        return rooms;
    }

    public Beds beds() {
        return beds;
    }

    public RoomWishes wishes() {
        return wishes;
    }
}
