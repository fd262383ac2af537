package fr.permanence.stays.rooms;

import static fr.permanence.store.schema.Tables.BED_NIGHT;

import fr.permanence.ids.AccompanierId;
import fr.permanence.ids.BedId;
import fr.permanence.ids.Ids;
import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.SleeperId;
import fr.permanence.ids.StayId;
import fr.permanence.ids.TravellingChildId;
import fr.permanence.stays.rooms.lodging.Nights;
import fr.permanence.stays.rooms.lodging.Placement;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.BedNightRecord;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Keeps who sleeps in which bed on which night. */
final class BedNightRepository {
    private final DSLContext sql;

    BedNightRepository(Transaction tx) {
        this.sql = tx.sql();
    }

    List<BedNightRecord> of(StayId stay) {
        return where(BED_NIGHT.STAY_ID.eq(stay));
    }

    List<BedNightRecord> of(ParticipantId participant) {
        return where(BED_NIGHT.PARTICIPANT_ID.eq(participant));
    }

    List<BedNightRecord> of(TravellingChildId child) {
        return where(BED_NIGHT.CHILD_ID.eq(child));
    }

    List<BedNightRecord> of(AccompanierId accompanier) {
        return where(BED_NIGHT.ACCOMPANIER_ID.eq(accompanier));
    }

    private List<BedNightRecord> where(Condition which) {
        return sql.selectFrom(BED_NIGHT)
                .where(which)
                .orderBy(BED_NIGHT.NIGHT_NO, BED_NIGHT.ID)
                .fetch();
    }

    /** Gives the nights of one to another who has none; says which rows. */
    List<Long> give(ParticipantId from, ParticipantId to) {
        if (!of(to).isEmpty()) return List.of();
        List<Long> nights = of(from).stream().map(BedNightRecord::getId).toList();
        nights.forEach(night -> give(night, from, to));
        return nights;
    }

    /** Gives one night to another; nothing when it is not there, or the other sleeps elsewhere then. */
    void give(long night, ParticipantId from, ParticipantId to) {
        for (BedNightRecord row : where(BED_NIGHT.ID.eq(night).and(BED_NIGHT.PARTICIPANT_ID.eq(from)))) {
            boolean sleepsElsewhere =
                    of(to).stream().anyMatch(other -> other.getNightNo().equals(row.getNightNo()));
            if (sleepsElsewhere) continue;
            sql.update(BED_NIGHT)
                    .set(BED_NIGHT.PARTICIPANT_ID, to)
                    .where(BED_NIGHT.ID.eq(night))
                    .execute();
        }
    }

    /** Takes these people out of their beds on these nights. */
    void clear(RowChanges changes, StayId stay, Collection<SleeperId> who, Nights nights) {
        for (BedNightRecord row : of(stay))
            if (who.contains(BedNights.sleeper(row)) && nights.has(row.getNightNo())) changes.delete(row);
    }

    /**
     * Takes out who is not seen in a bed that is needed: a file that became part of another, or is in the bin, or a child whose
     * mother sleeps elsewhere under another name.
     */
    void sweep(RowChanges changes, RoomBook book, List<Placement> needed) {
        for (BedNightRecord row : of(book.stay().id())) {
            boolean isWanted = needed.stream()
                    .anyMatch(placement -> placement.bed().equals(row.getBedId())
                            && placement.nights().has(row.getNightNo()));
            if (isWanted && !BedNights.isSeen(row, book.placements())) changes.delete(row);
        }
    }

    /** Puts people in beds; the sides of a double bed are given as they are free. */
    void write(RowChanges changes, RoomBook book, List<Placement> placements, Ids ids) {
        for (Placement placement : placements)
            placement.nights().each().forEach(night -> changes.insert(row(book, placement, night, ids)));
    }

    private BedNightRecord row(RoomBook book, Placement placement, int night, Ids ids) {
        BedNightRecord row = new BedNightRecord();
        row.setId(ids.next());
        row.setStayId(book.stay().id());
        row.setBedId(placement.bed());
        row.setNightNo((short) night);
        row.setSide(freeSide(placement.bed(), night));
        BedNights.of(row, book.sleeper(placement.sleeper()).orElseThrow().kind(), placement.sleeper());
        return row;
    }

    private short freeSide(BedId bed, int night) {
        boolean isTaken = sql.fetchExists(
                BED_NIGHT, BED_NIGHT.BED_ID.eq(bed), BED_NIGHT.NIGHT_NO.eq((short) night), BED_NIGHT.SIDE.eq((short)
                        0));
        return (short) (isTaken ? 1 : 0);
    }
}
