package fr.permanence.stays.rollcall;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Undo;
import fr.permanence.ids.Ids;
import fr.permanence.ids.RollPointId;
import fr.permanence.ids.StayId;
import fr.permanence.stays.Planning;
import fr.permanence.stays.Stay;
import fr.permanence.stays.StayReversals;
import fr.permanence.stays.Stays;
import fr.permanence.stays.journeys.Journey;
import fr.permanence.stays.journeys.JourneyQueries;
import fr.permanence.stays.journeys.JourneyRules;
import fr.permanence.stays.journeys.TravellerId;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import fr.permanence.text.CleanText;
import fr.permanence.text.HouseClock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Calls the roll at each point of a journey: every departure, and every point that was added. */
public final class RollCalls {
    /** Somebody is there, or is not. */
    public static final String MARK = "roll.mark";
    /** Everybody else is there. */
    public static final String REST = "roll.rest";
    /** A point was added. */
    public static final String ADD = "roll.add";
    /** A point was removed, with what was marked there. */
    public static final String REMOVE = "roll.remove";
    /** The longest name of a point. */
    public static final int LABEL_LIMIT = 200;

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Ids ids;
    private final HouseClock clock;
    private final Runnable told;
    private final JourneyQueries journeys;

    public RollCalls(Planning with, JourneyQueries journeys) {
        database = with.database();
        journal = with.journal();
        session = with.session();
        ids = with.ids();
        clock = with.clock();
        told = with.told();
        this.journeys = journeys;
    }

    /** Lets undo take back what this service did. */
    public void teach(Undo undo, StayReversals reversals) {
        for (String verb : List.of(MARK, REST, ADD, REMOVE)) reversals.learn(undo, verb);
    }

    /** What came of it. */
    public sealed interface Calling {}

    /**
     * It is kept.
     *
     * @param subject with the verb, what takes it back
     */
    public record Called(String verb, long subject) implements Calling {}

    /** It was so already. */
    public record Unchanged() implements Calling {}

    /** It cannot be; nothing was changed. */
    public record Refused(RollRefusal reason) implements Calling {}

    /** Says whether somebody is there; {@link There#UNKNOWN} takes back what was said. */
    public Calling mark(StayId stay, long point, TravellerId who, There there) {
        session.require(Right.PLAN_STAYS);
        return tell(database.write(tx -> {
            Optional<RollCall> call = within(tx, stay, point);
            if (call.isEmpty()) return new Refused(RollRefusal.GONE);
            Optional<RollCall.Line> line = call.get().lines().stream()
                    .filter(each -> each.who().id().equals(who))
                    .findFirst();
            if (line.isEmpty()) return new Refused(RollRefusal.NOT_EXPECTED);
            if (line.get().there() == there) return new Unchanged();
            RowChanges changes = new RowChanges(tx);
            new RollRepository(tx).mark(changes, call.get().point(), who, there, clock.now(), session);
            return kept(changes, MARK, who.number());
        }));
    }

    /** Everybody of whom nobody said is there. */
    public Calling restIsThere(StayId stay, long point) {
        session.require(Right.PLAN_STAYS);
        return tell(database.write(tx -> {
            Optional<RollCall> call = within(tx, stay, point);
            if (call.isEmpty()) return new Refused(RollRefusal.GONE);
            RowChanges changes = new RowChanges(tx);
            RollRepository repository = new RollRepository(tx);
            for (RollCall.Line line : call.get().lines())
                if (line.there() == There.UNKNOWN)
                    repository.mark(changes, call.get().point(), line.who().id(), There.PRESENT, clock.now(), session);
            return changes.isEmpty() ? new Unchanged() : kept(changes, REST, point);
        }));
    }

    /** Adds a point at which one counts. */
    public Calling add(StayId stay, String typed, LocalDateTime at) {
        session.require(Right.PLAN_STAYS);
        String label = CleanText.line(typed);
        if (label.isEmpty()) return new Refused(RollRefusal.NO_LABEL);
        if (label.length() > LABEL_LIMIT) return new Refused(RollRefusal.TOO_LONG);
        if (HouseClock.ZONE.getRules().getValidOffsets(at).isEmpty()) return new Refused(RollRefusal.NO_SUCH_TIME);
        return tell(database.write(tx -> {
            Optional<Stay> there = Stays.findWithin(tx, stay);
            if (there.isEmpty()) return new Refused(RollRefusal.GONE);
            if (JourneyRules.isOutside(at.toLocalDate(), there.get().days()))
                return new Refused(RollRefusal.OUTSIDE_THE_STAY);
            RowChanges changes = new RowChanges(tx);
            RollPoint point = new RollPoint(ids.next(), stay, null, label, at);
            RollRepository.insert(changes, point, there.get().days());
            return kept(changes, ADD, point.number());
        }));
    }

    /** Removes an added point. */
    public Calling remove(RollPoint point) {
        session.require(Right.PLAN_STAYS);
        return tell(database.write(tx -> {
            RowChanges changes = new RowChanges(tx);
            boolean isDone = new RollRepository(tx).delete(changes, new RollPointId(point.number()));
            return isDone ? kept(changes, REMOVE, point.number()) : new Refused(RollRefusal.GONE);
        }));
    }

    /** Every point of a stay, the first one first. */
    public List<RollPoint> points(StayId stay) {
        session.require(Right.PLAN_STAYS);
        return database.read(tx -> Stays.findWithin(tx, stay)
                .map(there -> points(tx, there, journeys.within(tx, stay).orElseThrow()))
                .orElse(List.of()));
    }

    private static List<RollPoint> points(Transaction tx, Stay stay, Journey journey) {
        List<RollPoint> points = new ArrayList<>(new RollRepository(tx).added(stay.id(), stay.days()));
        journey.legs().forEach(leg -> points.add(RollPoint.of(leg)));
        points.sort(Comparator.comparing(RollPoint::at).thenComparingLong(RollPoint::number));
        return points;
    }

    /** Who is expected at this point; nothing when it is gone. */
    public Optional<RollCall> at(StayId stay, long point) {
        session.require(Right.PLAN_STAYS);
        return database.read(tx -> within(tx, stay, point));
    }

    private Optional<RollCall> within(Transaction tx, StayId id, long number) {
        Optional<Stay> stay = Stays.findWithin(tx, id);
        if (stay.isEmpty()) return Optional.empty();
        Journey journey = journeys.within(tx, id).orElseThrow();
        return points(tx, stay.get(), journey).stream()
                .filter(point -> point.number() == number)
                .findFirst()
                .map(point -> {
                    Map<TravellerId, There> marks = new RollRepository(tx).marks(number);
                    return new RollCall(
                            point,
                            RollRules.expected(journey, point).stream()
                                    .map(who -> new RollCall.Line(who, marks.getOrDefault(who.id(), There.UNKNOWN)))
                                    .toList());
                });
    }

    private Called kept(RowChanges changes, String verb, long subject) {
        journal.record(changes.tx(), verb, subject, changes.note());
        return new Called(verb, subject);
    }

    private Calling tell(Calling calling) {
        if (calling instanceof Called) told.run();
        return calling;
    }
}
