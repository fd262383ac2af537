package fr.permanence.activities.follow;

import fr.permanence.activities.Coordination;
import fr.permanence.activities.signups.EnrolmentState;
import fr.permanence.activities.signups.PlaceBooks;
import fr.permanence.activities.waiting.RankReason;
import fr.permanence.activities.waiting.WaitingState;
import fr.permanence.ids.AttendanceId;
import fr.permanence.ids.EnrolmentId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.WaitingId;
import fr.permanence.people.merge.Follower;
import fr.permanence.people.merge.MovedRow;
import fr.permanence.store.Transaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How places, waits and marks follow when two files become one, and come back when they come apart. */
public final class PlacesFollow implements Follower {
    private final MovingPlaces places = new MovingPlaces();
    private final MovingWaits waits;
    private final Returning returning;
    private final Runnable told;

    public PlacesFollow(Coordination with, PlaceBooks books) {
        told = with.told();
        returning = new Returning(books, with.ids(), with.clock(), with.session());
        waits = new MovingWaits(returning);
    }

    @Override
    public Map<String, Integer> countOf(Transaction tx, PersonId person) {
        FollowRepository repository = new FollowRepository(tx);
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put(MovingPlaces.MOVED, repository.countPlaces(person));
        counts.put(MovingWaits.MOVED, repository.countWaits(person));
        counts.put(MovingMarks.MOVED, repository.countMarks(person));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    @Override
    public List<MovedRow> move(Transaction tx, PersonId gone, PersonId kept) {
        List<MovedRow> moved = new ArrayList<>(places.move(tx, gone, kept));
        moved.addAll(waits.move(tx, gone, kept));
        moved.addAll(MovingMarks.move(tx, gone, kept));
        return moved;
    }

    @Override
    public void bringBack(Transaction tx, PersonId gone, PersonId kept, List<MovedRow> rows) {
        FollowRepository repository = new FollowRepository(tx);
        for (MovedRow row : rows)
            switch (row.kind()) {
                case MovingPlaces.MOVED -> giveBackPlace(repository, row, gone, kept);
                case MovingPlaces.WIDENED -> narrow(repository, row);
                case MovingWaits.MOVED -> giveBackWait(repository, row, gone, kept);
                case MovingWaits.RANKED -> rankBack(repository, row);
                case MovingMarks.MOVED -> repository.giveMark(new AttendanceId(row.id()), kept, gone);
                case MovingMarks.MARKED -> MovingMarks.markBack(repository, row);
                default -> {
                    // another room's
                }
            }
        // Only once everything else stands where it stood is it known whether a place is still free.
        for (MovedRow row : rows)
            if (row.kind().equals(MovingPlaces.AWAY))
                repository
                        .place(new EnrolmentId(row.id()))
                        .filter(place -> place.state() == EnrolmentState.AWAY)
                        .ifPresent(place -> returning.place(tx, place));
        for (MovedRow row : rows)
            if (row.kind().equals(MovingWaits.AWAY))
                repository
                        .wait(new WaitingId(row.id()))
                        .filter(entry -> entry.state() == WaitingState.AWAY)
                        .ifPresent(entry -> returning.wait(tx, entry, WaitingState.valueOf(row.was())));
    }

    private static void giveBackPlace(FollowRepository repository, MovedRow row, PersonId gone, PersonId kept) {
        EnrolmentId id = new EnrolmentId(row.id());
        if (repository.place(id).filter(place -> place.person().equals(kept)).isPresent()) repository.give(id, gone);
    }

    private static void giveBackWait(FollowRepository repository, MovedRow row, PersonId gone, PersonId kept) {
        WaitingId id = new WaitingId(row.id());
        if (repository.wait(id).filter(entry -> entry.person().equals(kept)).isPresent()) repository.give(id, gone);
    }

    /** As it was, if nobody wrote it otherwise since. */
    private static void narrow(FollowRepository repository, MovedRow row) {
        String[] was = row.was().split(" ");
        EnrolmentId id = new EnrolmentId(row.id());
        repository
                .place(id)
                .filter(place -> place.first().equals(LocalDate.parse(was[2]))
                        && place.last().equals(LocalDate.parse(was[3])))
                .ifPresent(place -> repository.reach(id, LocalDate.parse(was[0]), LocalDate.parse(was[1])));
    }

    private static void rankBack(FollowRepository repository, MovedRow row) {
        String[] was = row.was().split(" ");
        WaitingId id = new WaitingId(row.id());
        repository
                .wait(id)
                .filter(entry -> entry.rankNo() == Long.parseLong(was[3]))
                .ifPresent(entry -> repository.rank(
                        id, Long.parseLong(was[0]), RankReason.valueOf(was[1]), LocalDate.parse(was[2])));
    }

    @Override
    public void moved(PersonId gone, PersonId kept) {
        told.run();
    }
}
