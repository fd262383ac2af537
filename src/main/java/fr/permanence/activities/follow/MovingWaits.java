package fr.permanence.activities.follow;

import fr.permanence.activities.waiting.WaitingEntry;
import fr.permanence.activities.waiting.WaitingState;
import fr.permanence.ids.PersonId;
import fr.permanence.people.merge.MovedRow;
import fr.permanence.store.Transaction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Waits of two files that become one: she stands once in each list, at the better of her ranks. */
final class MovingWaits {
    static final String MOVED = "waiting";
    static final String AWAY = "waitingAway";
    static final String RANKED = "waitingRanked";

    private final Returning returning;

    MovingWaits(Returning returning) {
        this.returning = returning;
    }

    /** Places were moved before. */
    List<MovedRow> move(Transaction tx, PersonId gone, PersonId kept) {
        FollowRepository repository = new FollowRepository(tx);
        List<MovedRow> moved = new ArrayList<>();
        for (WaitingEntry entry : repository.waits(gone)) {
            if (entry.state() == WaitingState.AWAY) continue;
            repository.give(entry.id(), kept);
            moved.add(new MovedRow(MOVED, entry.id().value(), ""));
        }
        List<WaitingEntry> standing = new ArrayList<>(repository.waits(kept).stream()
                .filter(entry -> entry.state().isStanding())
                .toList());
        while (!standing.isEmpty()) {
            WaitingEntry one = standing.getFirst();
            List<WaitingEntry> list = standing.stream()
                    .filter(other -> Returning.isSameList(one, other))
                    .toList();
            standing.removeAll(list);
            if (returning.hasPlace(tx, one)) list.forEach(entry -> away(repository, moved, entry));
            else if (list.size() > 1) join(repository, moved, list);
        }
        return moved;
    }

    private static void join(FollowRepository repository, List<MovedRow> moved, List<WaitingEntry> list) {
        WaitingEntry best = list.stream()
                .min(Comparator.comparingLong(WaitingEntry::rankNo))
                .orElseThrow();
        WaitingEntry stays = list.stream()
                .filter(entry -> entry.state() == WaitingState.PROPOSED)
                .findFirst()
                .orElse(best);
        list.stream().filter(entry -> !entry.equals(stays)).forEach(entry -> away(repository, moved, entry));
        if (stays.rankNo() == best.rankNo()) return;
        repository.rank(stays.id(), best.rankNo(), best.rankWhy(), best.rankDay());
        String was = stays.rankNo() + " " + stays.rankWhy() + " " + stays.rankDay() + " " + best.rankNo();
        moved.add(new MovedRow(RANKED, stays.id().value(), was));
    }

    private static void away(FollowRepository repository, List<MovedRow> moved, WaitingEntry entry) {
        repository.turn(entry.id(), WaitingState.AWAY);
        moved.add(new MovedRow(AWAY, entry.id().value(), entry.state().name()));
    }
}
