package fr.permanence.sample;

import static fr.permanence.stays.rooms.lodging.BedKind.COT;
import static fr.permanence.stays.rooms.lodging.BedKind.DOUBLE;
import static fr.permanence.stays.rooms.lodging.BedKind.SINGLE;

import fr.permanence.ids.BedId;
import fr.permanence.ids.Ids;
import fr.permanence.ids.RoomId;
import fr.permanence.stays.rooms.lodging.BedKind;
import fr.permanence.stays.rooms.lodging.StayBed;
import fr.permanence.stays.rooms.lodging.StayRoom;
import java.util.ArrayList;
import java.util.List;

/** The rooms that each invented lodging gives, the same ones every year; the last two are the team's. */
final class SampleLodgings {
    private record Door(String name, List<BedKind> beds) {}

    private static final List<BedKind> FAMILY = List.of(DOUBLE, SINGLE, COT);
    private static final List<BedKind> TWO = List.of(SINGLE, SINGLE);
    private static final List<BedKind> THREE = List.of(SINGLE, SINGLE, SINGLE);

    /** In the order of {@link SampleTrips#DESTINATIONS}. */
    private static final List<List<Door>> DOORS = List.of(
            List.of(
                    new Door("Chambre 1", TWO),
                    new Door("Chambre 2", TWO),
                    new Door("Chambre 3", THREE),
                    new Door("Chambre 4", THREE),
                    new Door("Chambre 5, famille", FAMILY),
                    new Door("Chambre 6, famille", FAMILY),
                    new Door("Chambre 7, famille", FAMILY),
                    new Door("Chambre 8", TWO),
                    new Door("Chambre 9", TWO)),
            List.of(
                    new Door("Dortoir du bas", List.of(SINGLE, SINGLE, SINGLE, SINGLE)),
                    new Door("Dortoir du haut", List.of(SINGLE, SINGLE, SINGLE, SINGLE)),
                    new Door("Chambre bleue", FAMILY),
                    new Door("Chambre verte", FAMILY),
                    new Door("Chambre jaune", FAMILY),
                    new Door("Mezzanine", TWO),
                    new Door("Petite chambre", TWO)),
            List.of(
                    new Door("Tilleul 1", THREE),
                    new Door("Tilleul 2", THREE),
                    new Door("Tilleul 3", THREE),
                    new Door("Tilleul 4, famille", FAMILY),
                    new Door("Tilleul 5, famille", FAMILY),
                    new Door("Tilleul 6, famille", FAMILY),
                    new Door("Annexe 1", TWO),
                    new Door("Annexe 2", TWO)),
            List.of(
                    new Door("Hôtellerie 1", List.of(SINGLE)),
                    new Door("Hôtellerie 2", List.of(SINGLE)),
                    new Door("Hôtellerie 3", TWO),
                    new Door("Hôtellerie 4", TWO),
                    new Door("Hôtellerie 5", THREE),
                    new Door("Hôtellerie 6, famille", FAMILY),
                    new Door("Hôtellerie 7, famille", FAMILY),
                    new Door("Hôtellerie 8, famille", FAMILY),
                    new Door("Porterie 1", TWO),
                    new Door("Porterie 2", TWO)));

    private SampleLodgings() {}

    /** The rooms there, with numbers of their own for one stay. */
    static List<StayRoom> rooms(int to, Ids ids) {
        List<StayRoom> rooms = new ArrayList<>();
        for (Door door : DOORS.get(to)) {
            List<StayBed> beds = door.beds().stream()
                    .map(kind -> new StayBed(new BedId(ids.next()), kind))
                    .toList();
            rooms.add(new StayRoom(new RoomId(ids.next()), door.name(), beds));
        }
        return rooms;
    }
}
