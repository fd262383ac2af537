package fr.permanence.stays.rooms;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Undo;
import fr.permanence.ids.BedId;
import fr.permanence.ids.Ids;
import fr.permanence.ids.RoomId;
import fr.permanence.ids.StayId;
import fr.permanence.stays.Planning;
import fr.permanence.stays.StayReversals;
import fr.permanence.stays.Stays;
import fr.permanence.stays.rooms.RoomRepository.Standing;
import fr.permanence.stays.rooms.lodging.BedKind;
import fr.permanence.stays.rooms.lodging.StayBed;
import fr.permanence.stays.rooms.lodging.StayRoom;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import fr.permanence.text.CleanText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rooms and beds that a stay has; those of an earlier stay at the same place are taken over in one act. */
public final class Rooms {
    /** Rooms and beds were written; the subject is the stay. */
    public static final String WRITE = "room.write";

    /** The longest name of a room, in UTF-16 characters. */
    public static final int NAME_LIMIT = 60;
    /** The most beds of one room: a dormitory. */
    public static final int MOST_BEDS = 20;
    /** The most rooms of one stay. */
    public static final int MOST_ROOMS = 60;

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Ids ids;
    private final Runnable told;

    public Rooms(Planning with) {
        database = with.database();
        journal = with.journal();
        session = with.session();
        ids = with.ids();
        told = with.told();
    }

    /** Lets undo take back what this service did. */
    public void teach(Undo undo, StayReversals reversals) {
        reversals.learn(undo, WRITE);
    }

    /** What came of it. */
    public sealed interface Writing {}

    /** It is kept; {@link #WRITE} with the number of the stay takes it back. */
    public record Written(int rooms) implements Writing {}

    /** It was so already. */
    public record Unchanged() implements Writing {}

    /** Nothing was changed. */
    public record Refused(RoomRefusal reason) implements Writing {}

    /** The stay has one room more, with these beds. */
    public Writing add(StayId stay, String name, List<BedKind> beds) {
        session.require(Right.PLAN_STAYS);
        return tell(database.write(tx -> {
            if (Stays.findWithin(tx, stay).isEmpty()) return new Refused(RoomRefusal.GONE);
            List<Standing> rooms = new RoomRepository(tx).rooms(stay);
            Optional<RoomRefusal> refusal = RoomRules.refusal(rooms, null, name, beds.size());
            if (refusal.isPresent()) return new Refused(refusal.get());
            RowChanges changes = new RowChanges(tx);
            insert(changes, stay, RoomRules.behind(rooms), CleanText.line(name), beds);
            return record(changes, stay, 1);
        }));
    }

    private void insert(RowChanges changes, StayId stay, int place, String name, List<BedKind> beds) {
        List<StayBed> all = new ArrayList<>();
        for (BedKind kind : beds) all.add(new StayBed(new BedId(ids.next()), kind));
        StayRoom room = new StayRoom(new RoomId(ids.next()), name, all);
        changes.insert(RoomRepository.toRow(new Standing(stay, place, room)));
        for (int bed = 0; bed < all.size(); bed++) changes.insert(RoomRepository.toRow(room.id(), bed, all.get(bed)));
    }

    /**
     * A room has another name or other beds. A bed of a kind that stays keeps who sleeps in it; who slept in a bed that goes
     * has none.
     */
    public Writing correct(RoomId id, String name, List<BedKind> beds) {
        session.require(Right.PLAN_STAYS);
        return tell(database.write(tx -> {
            RoomRepository repository = new RoomRepository(tx);
            Optional<StayId> stay = repository.stayOf(id);
            if (stay.isEmpty()) return new Refused(RoomRefusal.GONE);
            List<Standing> rooms = repository.rooms(stay.get());
            Optional<RoomRefusal> refusal = RoomRules.refusal(rooms, id, name, beds.size());
            if (refusal.isPresent()) return new Refused(refusal.get());
            Standing was = RoomRules.of(rooms, id);
            RowChanges changes = new RowChanges(tx);
            List<StayBed> wanted = RoomRules.rebuilt(was.room().beds(), beds, () -> new BedId(ids.next()));
            letGo(changes, stay.get(), was.room().beds(), wanted);
            StayRoom room = new StayRoom(id, CleanText.line(name), wanted);
            changes.update(RoomRepository.toRow(new Standing(stay.get(), was.place(), room)));
            rewrite(changes, was.room(), room);
            return changes.isEmpty() ? new Unchanged() : record(changes, stay.get(), 1);
        }));
    }

    private static void rewrite(RowChanges changes, StayRoom was, StayRoom is) {
        for (StayBed bed : was.beds())
            if (!is.beds().contains(bed)) changes.delete(RoomRepository.toRow(was.id(), 0, bed));
        for (int place = 0; place < is.beds().size(); place++) {
            StayBed bed = is.beds().get(place);
            if (was.beds().contains(bed)) changes.update(RoomRepository.toRow(is.id(), place, bed));
            else changes.insert(RoomRepository.toRow(is.id(), place, bed));
        }
    }

    private static void letGo(RowChanges changes, StayId stay, List<StayBed> was, List<StayBed> is) {
        List<BedId> gone =
                was.stream().filter(bed -> !is.contains(bed)).map(StayBed::id).toList();
        new BedNightRepository(changes.tx())
                .of(stay).stream().filter(row -> gone.contains(row.getBedId())).forEach(changes::delete);
    }

    /** The room is not theirs any more; who slept in it has no bed. */
    public Writing remove(RoomId id) {
        session.require(Right.PLAN_STAYS);
        return tell(database.write(tx -> {
            RoomRepository repository = new RoomRepository(tx);
            Optional<StayId> stay = repository.stayOf(id);
            if (stay.isEmpty()) return new Refused(RoomRefusal.GONE);
            Standing was = RoomRules.of(repository.rooms(stay.get()), id);
            RowChanges changes = new RowChanges(tx);
            letGo(changes, stay.get(), was.room().beds(), List.of());
            was.room().beds().forEach(bed -> changes.delete(RoomRepository.toRow(id, 0, bed)));
            changes.delete(RoomRepository.toRow(was));
            return record(changes, stay.get(), 1);
        }));
    }

    /** Takes over the rooms of the last earlier stay at the same place, beside those that are there. */
    public Writing copyEarlier(StayId stay) {
        session.require(Right.PLAN_STAYS);
        return tell(database.write(tx -> {
            RoomRepository repository = new RoomRepository(tx);
            List<Standing> rooms = repository.rooms(stay);
            List<StayRoom> earlier = earlierWithin(tx, stay);
            List<StayRoom> missing = earlier.stream()
                    .filter(room -> RoomRules.named(rooms, room.name()).isEmpty())
                    .toList();
            if (missing.isEmpty()) return new Refused(RoomRefusal.NOTHING_TO_COPY);
            if (rooms.size() + missing.size() > MOST_ROOMS) return new Refused(RoomRefusal.TOO_MANY_ROOMS);
            RowChanges changes = new RowChanges(tx);
            int place = RoomRules.behind(rooms);
            for (StayRoom room : missing)
                insert(
                        changes,
                        stay,
                        place++,
                        room.name(),
                        room.beds().stream().map(StayBed::kind).toList());
            return record(changes, stay, missing.size());
        }));
    }

    /** The rooms that the last earlier stay at the same place had; none when there was none. */
    public List<StayRoom> earlier(StayId stay) {
        session.require(Right.PLAN_STAYS);
        return database.read(tx -> earlierWithin(tx, stay));
    }

    private static List<StayRoom> earlierWithin(Transaction tx, StayId id) {
        RoomRepository repository = new RoomRepository(tx);
        return Stays.findWithin(tx, id)
                .flatMap(stay -> repository.earlier(
                        stay.is().destination(), id, stay.days().first()))
                .map(other ->
                        repository.rooms(other).stream().map(Standing::room).toList())
                .orElse(List.of());
    }

    private Writing record(RowChanges changes, StayId stay, int rooms) {
        journal.record(changes.tx(), WRITE, stay.value(), changes.note());
        return new Written(rooms);
    }

    private Writing tell(Writing writing) {
        if (writing instanceof Written) told.run();
        return writing;
    }
}
