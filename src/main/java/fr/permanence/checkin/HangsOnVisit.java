package fr.permanence.checkin;

import fr.permanence.ids.VisitId;
import fr.permanence.store.Transaction;
import java.util.Map;

/**
 * What else was noted of a visit: services, children, an interview asked for. It goes when the visit is taken back, and
 * comes back with it.
 */
public interface HangsOnVisit {
    /** Under which it is kept in the note that undoes the taking back. */
    String key();

    /** Takes it away inside the transaction, and says what it was; nothing when there was none. */
    Map<String, String> takeAway(Transaction tx, VisitId visit);

    /** Puts back exactly what was taken away. */
    void putBack(Transaction tx, VisitId visit, Map<String, String> was);
}
