package fr.permanence.stays;

import fr.permanence.TestHouse;
import fr.permanence.ids.AccompanierId;
import fr.permanence.ids.BedId;
import fr.permanence.ids.BudgetLineId;
import fr.permanence.ids.DestinationId;
import fr.permanence.ids.Ids;
import fr.permanence.ids.LegId;
import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.ParticipantStepId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.ProgrammeEntryId;
import fr.permanence.ids.RollPointId;
import fr.permanence.ids.RoomId;
import fr.permanence.ids.StayId;
import fr.permanence.ids.StayTaskId;
import fr.permanence.ids.TravellingChildId;
import fr.permanence.store.schema.tables.records.AccompanierRecord;
import fr.permanence.store.schema.tables.records.BedNightRecord;
import fr.permanence.store.schema.tables.records.BudgetLineRecord;
import fr.permanence.store.schema.tables.records.DestinationRecord;
import fr.permanence.store.schema.tables.records.ParticipantFileRecord;
import fr.permanence.store.schema.tables.records.ParticipantRecord;
import fr.permanence.store.schema.tables.records.ParticipantStepRecord;
import fr.permanence.store.schema.tables.records.ProgrammeEntryRecord;
import fr.permanence.store.schema.tables.records.ProgrammeVoteRecord;
import fr.permanence.store.schema.tables.records.RollMarkRecord;
import fr.permanence.store.schema.tables.records.RollPointRecord;
import fr.permanence.store.schema.tables.records.RoomWishRecord;
import fr.permanence.store.schema.tables.records.StayBedRecord;
import fr.permanence.store.schema.tables.records.StayLegRecord;
import fr.permanence.store.schema.tables.records.StayRecord;
import fr.permanence.store.schema.tables.records.StayRoomRecord;
import fr.permanence.store.schema.tables.records.StaySeatRecord;
import fr.permanence.store.schema.tables.records.StayTaskRecord;
import fr.permanence.store.schema.tables.records.TravellingChildRecord;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.TableRecord;

/** Sixty stays of ten women each, all written down that is written of a stay, as rows: for questions that must not scan. */
public final class ManyStays {
    private static final int STAYS = 60;
    private static final int WOMEN = 10;
    private static final int NIGHTS = 4;

    private final TestHouse house;
    private final Ids ids;
    private final List<TableRecord<?>> rows = new ArrayList<>();

    private ManyStays(TestHouse house) {
        this.house = house;
        ids = house.open().ids();
    }

    /** Writes them into this house, every month back from the last one, to six places. */
    public static void in(TestHouse house, List<PersonId> people) {
        new ManyStays(house).write(people);
    }

    private DestinationId place(String name) {
        DestinationId id = new DestinationId(ids.next());
        rows.add(new DestinationRecord(id, name, null, null, null, null, false, 1));
        return id;
    }

    private void write(List<PersonId> people) {
        List<DestinationId> places = Stream.of("Chartres", "Lisieux", "Vézelay", "Conques", "Cluny", "Reims")
                .map(this::place)
                .toList();
        for (int i = 0; i < STAYS; i++) {
            LocalDate first = house.today().minusMonths(i + 1L);
            StayId stay = new StayId(ids.next());
            rows.add(new StayRecord(
                    stay,
                    places.get(i % places.size()),
                    first,
                    first.plusDays(NIGHTS),
                    null,
                    null,
                    null,
                    (short) WOMEN,
                    0,
                    "PREPARING",
                    null,
                    1));
            beside(stay);
            List<ParticipantId> women = new ArrayList<>();
            for (int j = 0; j < WOMEN; j++) women.add(participant(stay, people.get((i * WOMEN + j) % people.size())));
            rooms(stay, women);
            journey(stay, women);
        }
        house.open().database().write(tx -> tx.sql().batchInsert(rows).execute());
    }

    private void beside(StayId stay) {
        rows.add(new AccompanierRecord(new AccompanierId(ids.next()), stay, "Claire", "WOMAN", "STAFF"));
        for (int i = 0; i < 5; i++) {
            rows.add(new StayTaskRecord(new StayTaskId(ids.next()), stay, "Billets", (short) i, null, null));
            rows.add(new BudgetLineRecord(new BudgetLineId(ids.next()), stay, "MEALS", "Repas", 100L, null, 1));
        }
    }

    private ParticipantId participant(StayId stay, PersonId person) {
        ParticipantId id = new ParticipantId(ids.next());
        rows.add(new ParticipantRecord(id, stay, person, "RETURNED", false, null, null, null, "HELD"));
        rows.add(new ParticipantStepRecord(
                new ParticipantStepId(ids.next()),
                id,
                "CONFIRM",
                house.clock().instant(),
                null,
                house.open().session().account(),
                "Marie"));
        rows.add(new TravellingChildRecord(new TravellingChildId(ids.next()), id, "Mia", (short) 4, "OWN", true));
        rows.add(new ParticipantFileRecord(id, "OK", null));
        ProgrammeEntryId walk = new ProgrammeEntryId(ids.next());
        rows.add(new ProgrammeEntryRecord(walk, stay, null, null, "Promenade", id));
        rows.add(new ProgrammeVoteRecord(walk, id));
        return id;
    }

    private void rooms(StayId stay, List<ParticipantId> women) {
        for (int i = 0; i < women.size(); i++) {
            RoomId room = new RoomId(ids.next());
            BedId bed = new BedId(ids.next());
            rows.add(new StayRoomRecord(room, stay, (short) i, "n° " + i));
            rows.add(new StayBedRecord(bed, room, (short) 0, "SINGLE"));
            for (int night = 0; night < NIGHTS; night++)
                rows.add(new BedNightRecord(ids.next(), stay, bed, (short) night, (short) 0, women.get(i), null, null));
            if (i > 0) rows.add(new RoomWishRecord(women.get(i - 1), women.get(i), stay, "WITH"));
        }
    }

    private void journey(StayId stay, List<ParticipantId> women) {
        LocalTime nine = LocalTime.of(9, 0);
        for (short stage = 1; stage <= 4; stage++) {
            LegId leg = new LegId(ids.next());
            RollPointId point = new RollPointId(ids.next());
            rows.add(new StayLegRecord(
                    leg, stay, "OUT", stage, stage, "TRAIN", "Paris", "Tarbes", (short) 0, nine, (short) 0, nine, null,
                    null, null, null, 1));
            rows.add(new RollPointRecord(point, stay, "Quai", (short) 0, nine));
            for (ParticipantId woman : women) {
                rows.add(new StaySeatRecord(leg, "PARTICIPANT", woman.value(), stay, false, null));
                rows.add(new RollMarkRecord(
                        point.value(),
                        "PARTICIPANT",
                        woman.value(),
                        stay,
                        true,
                        house.clock().instant(),
                        house.open().session().account()));
            }
        }
    }
}
