package fr.permanence.stays.rooms;

import static fr.permanence.store.schema.Tables.PERSON;
import static fr.permanence.store.schema.Tables.ROOM_WISH;
import static fr.permanence.store.schema.Tables.STAY;
import static fr.permanence.store.schema.Tables.STAY_BED;
import static fr.permanence.store.schema.Tables.STAY_ROOM;

import fr.permanence.ids.DestinationId;
import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.RoomId;
import fr.permanence.ids.StayId;
import fr.permanence.stays.rooms.lodging.BedKind;
import fr.permanence.stays.rooms.lodging.StayBed;
import fr.permanence.stays.rooms.lodging.StayRoom;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.RoomWishRecord;
import fr.permanence.store.schema.tables.records.StayBedRecord;
import fr.permanence.store.schema.tables.records.StayRoomRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Keeps rooms, beds and wishes. */
final class RoomRepository {
    private final DSLContext sql;

    RoomRepository(Transaction tx) {
        this.sql = tx.sql();
    }

    /** A room as it stands in the list of a stay. */
    record Standing(StayId stay, int place, StayRoom room) {}

    static StayRoomRecord toRow(Standing standing) {
        return new StayRoomRecord(
                standing.room().id(),
                standing.stay(),
                (short) standing.place(),
                standing.room().name());
    }

    static StayBedRecord toRow(RoomId room, int place, StayBed bed) {
        return new StayBedRecord(bed.id(), room, (short) place, bed.kind().name());
    }

    static RoomWishRecord toRow(StayId stay, RoomWish wish) {
        return new RoomWishRecord(wish.of(), wish.other(), stay, wish.kind().name());
    }

    /** The rooms of a stay in their order, with their beds. */
    List<Standing> rooms(StayId stay) {
        Map<RoomId, List<StayBed>> beds = new HashMap<>();
        sql.select(STAY_BED.ROOM_ID, STAY_BED.ID, STAY_BED.KIND)
                .from(STAY_ROOM)
                .join(STAY_BED)
                .on(STAY_BED.ROOM_ID.eq(STAY_ROOM.ID))
                .where(STAY_ROOM.STAY_ID.eq(stay))
                .orderBy(STAY_BED.PLACE, STAY_BED.ID)
                .forEach(row -> beds.computeIfAbsent(row.value1(), id -> new ArrayList<>())
                        .add(new StayBed(row.value2(), BedKind.valueOf(row.value3()))));
        return sql.selectFrom(STAY_ROOM)
                .where(STAY_ROOM.STAY_ID.eq(stay))
                .orderBy(STAY_ROOM.PLACE, STAY_ROOM.ID)
                .fetch(row -> new Standing(
                        stay,
                        row.getPlace(),
                        new StayRoom(row.getId(), row.getName(), beds.getOrDefault(row.getId(), List.of()))));
    }

    Optional<StayId> stayOf(RoomId room) {
        return sql.select(STAY_ROOM.STAY_ID)
                .from(STAY_ROOM)
                .where(STAY_ROOM.ID.eq(room))
                .fetchOptional(STAY_ROOM.STAY_ID);
    }

    List<RoomWish> wishes(StayId stay) {
        return wishes(ROOM_WISH.STAY_ID.eq(stay));
    }

    private List<RoomWish> wishes(Condition which) {
        return sql.selectFrom(ROOM_WISH)
                .where(which)
                .orderBy(ROOM_WISH.PARTICIPANT_ID, ROOM_WISH.OTHER_ID)
                .fetch(row -> new RoomWish(row.getParticipantId(), row.getOtherId(), WishKind.valueOf(row.getKind())));
    }

    /** What she asks and what is asked of her. */
    List<RoomWish> wishesOf(ParticipantId participant) {
        // Asked at once for either, the store looks through all wishes.
        List<RoomWish> all = new ArrayList<>(wishes(ROOM_WISH.PARTICIPANT_ID.eq(participant)));
        all.addAll(wishes(ROOM_WISH.OTHER_ID.eq(participant)));
        return all;
    }

    Optional<RoomWish> wish(ParticipantId of, ParticipantId other) {
        return wishes(ROOM_WISH.PARTICIPANT_ID.eq(of).and(ROOM_WISH.OTHER_ID.eq(other))).stream()
                .findFirst();
    }

    /** Writes one wish over another. */
    void replace(RoomWish was, RoomWish is) {
        sql.update(ROOM_WISH)
                .set(ROOM_WISH.PARTICIPANT_ID, is.of())
                .set(ROOM_WISH.OTHER_ID, is.other())
                .set(ROOM_WISH.KIND, is.kind().name())
                .where(ROOM_WISH.PARTICIPANT_ID.eq(was.of()))
                .and(ROOM_WISH.OTHER_ID.eq(was.other()))
                .execute();
    }

    /** The last stay at this place, other than this one, that has rooms. */
    Optional<StayId> earlier(DestinationId where, StayId butThis, LocalDate before) {
        return sql.select(STAY.ID)
                .from(STAY)
                .where(STAY.DESTINATION_ID.eq(where))
                .and(STAY.FIRST_DAY.le(before))
                .and(STAY.ID.ne(butThis))
                .andExists(sql.selectOne().from(STAY_ROOM).where(STAY_ROOM.STAY_ID.eq(STAY.ID)))
                .orderBy(STAY.FIRST_DAY.desc(), STAY.ID.desc())
                .limit(1)
                .fetchOptional(STAY.ID);
    }

    Map<PersonId, String> names(Collection<PersonId> people) {
        Map<PersonId, String> names = new HashMap<>();
        sql.select(PERSON.ID, PERSON.CHOSEN_NAME)
                .from(PERSON)
                .where(PERSON.ID.in(people))
                .forEach(row -> names.put(row.value1(), row.value2()));
        return names;
    }
}
