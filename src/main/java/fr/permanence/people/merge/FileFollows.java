package fr.permanence.people.merge;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.ids.PersonId;
import fr.permanence.store.Transaction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How notes, follow-up and sealed entries follow a merge. Who may not see a kind is not told how many there are. */
final class FileFollows implements Follower {
    private static final Map<String, Right> SEEN_WITH = Map.of(
            "deskNote", Right.KEEP_THE_DESK,
            "followUp", Right.SEE_FOLLOW_UP,
            "departureEntry", Right.SEE_DEPARTURE,
            "socialEntry", Right.SEE_SOCIAL);

    private final Session session;

    FileFollows(Session session) {
        this.session = session;
    }

    @Override
    public Map<String, Integer> countOf(Transaction tx, PersonId person) {
        FileFollowRepository repository = new FileFollowRepository(tx);
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (FileFollowRepository.Column<?> column : FileFollowRepository.ALL) {
            Right right = SEEN_WITH.get(column.kind());
            int count = right != null && session.may(right) ? repository.count(column, person) : 0;
            if (count > 0) counts.put(column.kind(), count);
        }
        return counts;
    }

    @Override
    public List<MovedRow> move(Transaction tx, PersonId gone, PersonId kept) {
        FileFollowRepository repository = new FileFollowRepository(tx);
        List<MovedRow> moved = new ArrayList<>();
        for (FileFollowRepository.Column<?> column : FileFollowRepository.ALL)
            moved.addAll(repository.move(column, gone, kept));
        return moved;
    }

    @Override
    public void bringBack(Transaction tx, PersonId gone, PersonId kept, List<MovedRow> rows) {
        FileFollowRepository repository = new FileFollowRepository(tx);
        for (FileFollowRepository.Column<?> column : FileFollowRepository.ALL)
            repository.bringBack(column, gone, kept, rows);
    }

    @Override
    public void moved(PersonId gone, PersonId kept) {}
}
