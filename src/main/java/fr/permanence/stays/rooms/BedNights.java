package fr.permanence.stays.rooms;

import fr.permanence.ids.AccompanierId;
import fr.permanence.ids.BedId;
import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.RoomId;
import fr.permanence.ids.SleeperId;
import fr.permanence.ids.TravellingChildId;
import fr.permanence.stays.rooms.lodging.Nights;
import fr.permanence.stays.rooms.lodging.Placement;
import fr.permanence.stays.rooms.lodging.Sleeper;
import fr.permanence.stays.rooms.lodging.SleeperKind;
import fr.permanence.stays.rooms.lodging.StayRoom;
import fr.permanence.store.schema.tables.records.BedNightRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Nights in beds, one row each, and the stretches that they make. */
final class BedNights {
    private BedNights() {}

    /** Whose row this is. */
    static SleeperId sleeper(BedNightRecord row) {
        ParticipantId participant = row.getParticipantId();
        if (participant != null) return new SleeperId(participant.value());
        TravellingChildId child = row.getChildId();
        if (child != null) return new SleeperId(child.value());
        return new SleeperId(row.getAccompanierId().value());
    }

    /** Whether this is a night of somebody who is there on it; a file that became part of another sleeps nowhere. */
    static boolean isNeeded(BedNightRecord row, List<Sleeper> sleepers) {
        SleeperId whose = sleeper(row);
        return sleepers.stream()
                .anyMatch(sleeper ->
                        sleeper.id().equals(whose) && sleeper.nights().has(row.getNightNo()));
    }

    /** Whether somebody is seen to sleep there then. */
    static boolean isSeen(BedNightRecord row, List<Placement> placements) {
        return placements.stream()
                .anyMatch(placement -> placement.sleeper().equals(sleeper(row))
                        && placement.bed().equals(row.getBedId())
                        && placement.nights().has(row.getNightNo()));
    }

    /** Those of these rows that stand: a child has no bed in a room in which its mother does not sleep that night. */
    static List<BedNightRecord> withMothers(List<BedNightRecord> rows, List<Sleeper> sleepers, List<StayRoom> rooms) {
        Map<SleeperId, SleeperId> mothers = new HashMap<>();
        for (Sleeper sleeper : sleepers) if (sleeper.child() != null) mothers.put(sleeper.id(), sleeper.family());
        Map<BedId, RoomId> roomOf = new HashMap<>();
        for (StayRoom room : rooms) room.beds().forEach(bed -> roomOf.put(bed.id(), room.id()));
        return rows.stream()
                .filter(row -> {
                    SleeperId mother = mothers.get(sleeper(row));
                    return mother == null
                            || rows.stream()
                                    .anyMatch(other -> sleeper(other).equals(mother)
                                            && other.getNightNo().equals(row.getNightNo())
                                            && Objects.equals(
                                                    roomOf.get(other.getBedId()), roomOf.get(row.getBedId())));
                })
                .toList();
    }

    /** Writes whose row this is. */
    static void of(BedNightRecord row, SleeperKind kind, SleeperId sleeper) {
        long number = sleeper.value();
        switch (kind) {
            case PARTICIPANT -> row.setParticipantId(new ParticipantId(number));
            case CHILD -> row.setChildId(new TravellingChildId(number));
            case ACCOMPANYING_WOMAN, ACCOMPANYING_MAN -> row.setAccompanierId(new AccompanierId(number));
        }
    }

    /** One placement for each stretch of nights that one person has in one bed. */
    static List<Placement> stretches(List<BedNightRecord> rows) {
        List<BedNightRecord> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.<BedNightRecord>comparingLong(row -> sleeper(row).value())
                .thenComparing(BedNightRecord::getNightNo));
        List<Placement> all = new ArrayList<>();
        for (BedNightRecord row : sorted) {
            int night = row.getNightNo();
            if (goesOn(all, row)) {
                Placement last = all.removeLast();
                all.add(new Placement(
                        last.sleeper(), last.bed(), new Nights(last.nights().first(), night + 1)));
            } else all.add(new Placement(sleeper(row), row.getBedId(), new Nights(night, night + 1)));
        }
        return all;
    }

    private static boolean goesOn(List<Placement> all, BedNightRecord row) {
        return !all.isEmpty()
                && all.getLast().sleeper().equals(sleeper(row))
                && all.getLast().bed().equals(row.getBedId())
                && all.getLast().nights().until() == row.getNightNo();
    }
}
