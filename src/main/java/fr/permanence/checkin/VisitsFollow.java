package fr.permanence.checkin;

import fr.permanence.ids.PersonId;
import fr.permanence.people.merge.Follower;
import fr.permanence.people.merge.MovedKind;
import fr.permanence.people.merge.MovedRow;
import fr.permanence.store.Transaction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * How visits, and all that hangs on them or on a person at the desk, follow when two files become one. Services given and
 * interviews asked for hang on visits, so they follow by themselves.
 */
public final class VisitsFollow implements Follower {
    static final String VISIT = "visit";
    static final String KEEP_APART = "keepApart";

    private final Consumer<PersonId> told;

    /** @param told after the commit, whose visits are other than before */
    public VisitsFollow(Consumer<PersonId> told) {
        this.told = told;
    }

    @Override
    public Map<String, Integer> countOf(Transaction tx, PersonId person) {
        VisitFollowRepository repository = new VisitFollowRepository(tx);
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put(VISIT, repository.countVisits(person));
        counts.put("service", repository.countServices(person));
        counts.put("interview", repository.countInterviews(person));
        for (MovedKind kind : VisitFollowRepository.PLAIN) counts.put(kind.name(), kind.count(tx, person));
        counts.put(KEEP_APART, repository.countKeptApart(person));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    @Override
    public List<MovedRow> move(Transaction tx, PersonId gone, PersonId kept) {
        VisitFollowRepository repository = new VisitFollowRepository(tx);
        List<MovedRow> moved = new ArrayList<>(repository.moveVisits(gone, kept));
        for (MovedKind kind : VisitFollowRepository.PLAIN) moved.addAll(kind.move(tx, gone, kept));
        moved.addAll(repository.moveKeptApart(gone, kept));
        reckon(tx, gone, kept);
        return moved;
    }

    @Override
    public void bringBack(Transaction tx, PersonId gone, PersonId kept, List<MovedRow> rows) {
        VisitFollowRepository repository = new VisitFollowRepository(tx);
        repository.bringBackVisits(gone, kept, rows);
        for (MovedKind kind : VisitFollowRepository.PLAIN) kind.bringBack(tx, gone, kept, rows);
        repository.bringBackKeptApart(gone, kept, rows);
        reckon(tx, gone, kept);
    }

    private static void reckon(Transaction tx, PersonId gone, PersonId kept) {
        CheckInRepository visits = new CheckInRepository(tx);
        visits.reckonFootfall(gone);
        visits.reckonFootfall(kept);
    }

    @Override
    public void moved(PersonId gone, PersonId kept) {
        told.accept(kept);
        told.accept(gone);
    }
}
