package fr.permanence;

import fr.permanence.change.Undo;
import fr.permanence.checkin.apart.ApartPairs;
import fr.permanence.ids.PersonId;
import fr.permanence.stays.Planning;
import fr.permanence.stays.StayReversals;
import fr.permanence.stays.rooms.Beds;
import fr.permanence.stays.rooms.KeptApart;
import fr.permanence.stays.rooms.RoomWishes;
import fr.permanence.stays.rooms.Rooms;
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
