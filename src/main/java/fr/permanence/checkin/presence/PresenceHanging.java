package fr.permanence.checkin.presence;

import fr.permanence.checkin.HangsOnVisit;
import fr.permanence.ids.VisitId;
import fr.permanence.store.Transaction;
import java.util.Map;

/** Departure and children go and come back with their visit. */
final class PresenceHanging implements HangsOnVisit {
    @Override
    public String key() {
        return "presence";
    }

    @Override
    public Map<String, String> takeAway(Transaction tx, VisitId visit) {
        PresenceRepository repository = new PresenceRepository(tx);
        Map<String, String> was = repository
                .find(visit)
                .map(PresenceRepository.Stored::presence)
                .filter(Presence::saysSomething)
                .map(PresenceNote::of)
                .orElse(Map.of());
        repository.deleteChildren(visit);
        return was;
    }

    @Override
    public void putBack(Transaction tx, VisitId visit, Map<String, String> was) {
        new PresenceRepository(tx).save(PresenceNote.read(visit, was));
    }
}
