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
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (MovedKind kind : FileFollowRepository.ALL) {
            Right right = SEEN_WITH.get(kind.name());
            int count = right != null && session.may(right) ? kind.count(tx, person) : 0;
            if (count > 0) counts.put(kind.name(), count);
        }
        return counts;
    }

    @Override
    public List<MovedRow> move(Transaction tx, PersonId gone, PersonId kept) {
        List<MovedRow> moved = new ArrayList<>();
        for (MovedKind kind : FileFollowRepository.ALL) moved.addAll(kind.move(tx, gone, kept));
        return moved;
    }

    @Override
    public void bringBack(Transaction tx, PersonId gone, PersonId kept, List<MovedRow> rows) {
        for (MovedKind kind : FileFollowRepository.ALL) kind.bringBack(tx, gone, kept, rows);
    }

    @Override
    public void moved(PersonId gone, PersonId kept) {}
}
