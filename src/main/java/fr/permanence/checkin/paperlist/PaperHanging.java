package fr.permanence.checkin.paperlist;

import fr.permanence.checkin.HangsOnVisit;
import fr.permanence.ids.VisitId;
import fr.permanence.store.Transaction;
import java.util.Map;

/** That a visit was written down from paper goes and comes back with it. */
final class PaperHanging implements HangsOnVisit {
    @Override
    public String key() {
        return "paper";
    }

    @Override
    public Map<String, String> takeAway(Transaction tx, VisitId visit) {
        return new PaperRepository(tx).isMarked(visit) ? Map.of("0", "1") : Map.of();
    }

    @Override
    public void putBack(Transaction tx, VisitId visit, Map<String, String> was) {
        new PaperRepository(tx).mark(visit);
    }
}
