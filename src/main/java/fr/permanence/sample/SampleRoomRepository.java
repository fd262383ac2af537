package fr.permanence.sample;

import static fr.permanence.store.schema.Tables.BED_NIGHT;
import static fr.permanence.store.schema.Tables.ROOM_WISH;
import static fr.permanence.store.schema.Tables.STAY_BED;
import static fr.permanence.store.schema.Tables.STAY_ROOM;

import fr.permanence.ids.AccompanierId;
import fr.permanence.ids.BedId;
import fr.permanence.ids.Ids;
import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.StayId;
import fr.permanence.ids.TravellingChildId;
import fr.permanence.stays.rooms.WishKind;
import fr.permanence.stays.rooms.lodging.Placement;
import fr.permanence.stays.rooms.lodging.Sleeper;
import fr.permanence.stays.rooms.lodging.SleeperKind;
import fr.permanence.stays.rooms.lodging.StayBed;
import fr.permanence.stays.rooms.lodging.StayRoom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rooms, beds, nights and wishes of invented stays that wait to be written. */
final class SampleRoomRepository {
    private final SampleRowsRepository rows =
            new SampleRowsRepository(List.of(STAY_ROOM, STAY_BED, BED_NIGHT, ROOM_WISH));
    private final Map<String, Integer> sides = new HashMap<>();
    private final Ids ids;

    SampleRoomRepository(Ids ids) {
        this.ids = ids;
    }

    void room(StayId stay, int place, StayRoom room) {
        rows.add(STAY_ROOM, room.id(), stay, place, room.name());
        int at = 0;
        for (StayBed bed : room.beds())
            rows.add(STAY_BED, bed.id(), room.id(), at++, bed.kind().name());
    }

    void nights(StayId stay, Sleeper who, Placement placement) {
        placement.nights().each().forEach(night -> {
            long number = who.id().value();
            boolean isOfTeam = who.kind() != SleeperKind.PARTICIPANT && who.kind() != SleeperKind.CHILD;
            rows.add(
                    BED_NIGHT,
                    ids.next(),
                    stay,
                    placement.bed(),
                    night,
                    side(placement.bed(), night),
                    who.kind() == SleeperKind.PARTICIPANT ? new ParticipantId(number) : null,
                    who.kind() == SleeperKind.CHILD ? new TravellingChildId(number) : null,
                    isOfTeam ? new AccompanierId(number) : null);
        });
    }

    /** The sides of a double bed as they are still free. */
    private int side(BedId bed, int night) {
        return sides.merge(bed + " " + night, 0, (side, nought) -> side + 1);
    }

    /** @param of with {@link WishKind#APART} the one of the lower number */
    void wish(StayId stay, ParticipantId of, ParticipantId other, WishKind kind) {
        rows.add(ROOM_WISH, of, other, stay, kind.name());
    }

    void writeTo(SampleRepository repository) {
        rows.writeTo(repository);
        sides.clear();
    }
}
