package fr.permanence.stays.rooms;

import fr.permanence.StayRoomsWiring;
import fr.permanence.TestHouse;
import fr.permanence.ids.BedId;
import fr.permanence.ids.SleeperId;
import fr.permanence.stays.Trip;
import fr.permanence.stays.participants.ChildBed;
import fr.permanence.stays.participants.ChildDraft;
import fr.permanence.stays.participants.Children;
import fr.permanence.stays.participants.Participant;
import fr.permanence.stays.prepare.Accompanier;
import fr.permanence.stays.prepare.AccompanierDraft;
import fr.permanence.stays.prepare.Accompaniers;
import fr.permanence.stays.prepare.Belongs;
import fr.permanence.stays.prepare.Gender;
import fr.permanence.stays.rooms.lodging.BedKind;
import fr.permanence.stays.rooms.lodging.Nights;
import fr.permanence.stays.rooms.lodging.Placement;
import fr.permanence.stays.rooms.lodging.StayRoom;
import java.util.List;

/** The rooms of a trip of four nights, and who sleeps in them, for tests that read like a plan. */
public final class Inn {
    /** All four nights. */
    public static final Nights ALL = new Nights(0, 4);

    private final TestHouse house;
    private final Trip trip;

    public Inn(TestHouse house, Trip trip) {
        this.house = house;
        this.trip = trip;
    }

    public StayRoomsWiring rooms() {
        return house.services().stays.rooms();
    }

    public RoomBook book() {
        return rooms().beds().book(trip.id()).orElseThrow();
    }

    /** One more room, with these beds. */
    public void room(String name, BedKind... beds) {
        rooms().rooms().add(trip.id(), name, List.of(beds));
    }

    public StayRoom room(String name) {
        return book().rooms().stream()
                .filter(room -> room.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    public BedId bed(String room, int place) {
        return room(room).beds().get(place).id();
    }

    public static SleeperId of(Participant woman) {
        return new SleeperId(woman.id().value());
    }

    public SleeperId woman(String name) {
        return of(trip.confirmed(name));
    }

    public SleeperId child(Participant mother, String name, int age, ChildBed bed) {
        var written =
                (Children.Written) trip.services().children().add(mother.id(), new ChildDraft(name, age, bed, true));
        return new SleeperId(written.child().id().value());
    }

    public Accompanier team(String name, Gender gender) {
        var written = (Accompaniers.Written)
                trip.services().accompaniers().add(trip.id(), new AccompanierDraft(name, gender, Belongs.STAFF));
        return written.accompanier();
    }

    public Beds.Placing put(SleeperId who, BedId bed) {
        return rooms().beds().put(trip.id(), who, bed, ALL);
    }

    public Beds.Placing put(SleeperId who, BedId bed, Nights nights) {
        return rooms().beds().put(trip.id(), who, bed, nights);
    }

    public Beds.Placing swap(SleeperId one, SleeperId other) {
        return rooms().beds().swap(trip.id(), one, other, ALL);
    }

    public Beds.Placing takeOut(SleeperId who) {
        return rooms().beds().takeOut(trip.id(), who, ALL);
    }

    public RoomWishes.Writing wish(SleeperId of, SleeperId other, WishKind kind) {
        return rooms().wishes().wish(trip.id(), of, other, kind);
    }

    /** The beds she has, in the order of the nights. */
    public List<BedId> bedsOf(SleeperId who) {
        return book().of(who).stream().map(Placement::bed).toList();
    }

    public void undo(String verb) {
        house.services().undo.takeBack(verb, trip.id().value());
    }
}
