package fr.permanence;

import static fr.permanence.access.Right.PLAN_STAYS;

import fr.permanence.ids.BedId;
import fr.permanence.ids.RoomId;
import fr.permanence.ids.SleeperId;
import fr.permanence.ids.StayId;
import fr.permanence.stays.rooms.Beds;
import fr.permanence.stays.rooms.RoomWishes;
import fr.permanence.stays.rooms.Rooms;
import fr.permanence.stays.rooms.WishKind;
import fr.permanence.stays.rooms.lodging.BedKind;
import fr.permanence.stays.rooms.lodging.Nights;
import fr.permanence.stays.rooms.plan.RoomPlan;
import fr.permanence.stays.rooms.plan.RoomQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rows of the matrix of rights that are done in the rooms of a stay. */
final class StayRoomUseCases {
    static final List<Class<?>> SERVICES = List.of(Rooms.class, Beds.class, RoomWishes.class);

    /** Wiring, done once before anybody acts. */
    static final List<String> NEED_NONE = List.of("Rooms.teach", "Beds.teach", "RoomWishes.teach");

    private static final StayId STAY = new StayId(1);
    private static final SleeperId JOY = new SleeperId(2);
    private static final SleeperId AWA = new SleeperId(3);
    private static final BedId BED = new BedId(4);
    private static final RoomId ROOM = new RoomId(5);
    private static final Nights NIGHTS = new Nights(0, 2);

    private final StayRoomsWiring stay;
    private final List<UseCase> all = new ArrayList<>();

    StayRoomUseCases(TestHouse house) {
        stay = house.services().stays.rooms();
    }

    List<UseCase> all() {
        List<BedKind> beds = List.of(BedKind.SINGLE);
        row("Rooms.add", () -> stay.rooms().add(STAY, "12", beds));
        row("Rooms.correct", () -> stay.rooms().correct(ROOM, "12", beds));
        row("Rooms.remove", () -> stay.rooms().remove(ROOM));
        row("Rooms.copyEarlier", () -> stay.rooms().copyEarlier(STAY));
        row("Rooms.earlier", () -> stay.rooms().earlier(STAY));
        row("Beds.put", () -> stay.beds().put(STAY, JOY, BED, NIGHTS));
        row("Beds.swap", () -> stay.beds().swap(STAY, JOY, AWA, NIGHTS));
        row("Beds.takeOut", () -> stay.beds().takeOut(STAY, JOY, NIGHTS));
        RoomQuestion question = new RoomQuestion(List.of(), List.of(), List.of(), Set.of(), List.of());
        RoomPlan plan = new RoomPlan(List.of(), List.of(), List.of(), List.of(), true);
        row("Beds.accept", () -> stay.beds().accept(STAY, question, plan));
        row("Beds.book", () -> stay.beds().book(STAY));
        row("RoomWishes.wish", () -> stay.wishes().wish(STAY, JOY, AWA, WishKind.WITH));
        row("RoomWishes.forget", () -> stay.wishes().forget(STAY, JOY, AWA));
        return all;
    }

    private void row(String name, Runnable act) {
        all.add(new UseCase(name, PLAN_STAYS, act));
    }
}
