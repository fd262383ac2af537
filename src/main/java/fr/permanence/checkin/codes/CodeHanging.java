package fr.permanence.checkin.codes;

import fr.permanence.checkin.HangsOnVisit;
import fr.permanence.ids.VisitId;
import fr.permanence.store.Transaction;
import java.util.Map;
import java.util.Optional;

/** The code goes and comes back with its visit. */
final class CodeHanging implements HangsOnVisit {
    @Override
    public String key() {
        return "code";
    }

    @Override
    public Map<String, String> takeAway(Transaction tx, VisitId visit) {
        CodeRepository repository = new CodeRepository(tx);
        Optional<String> code = repository.codeOf(visit);
        repository.delete(visit);
        return code.map(was -> Map.of("0", was)).orElse(Map.of());
    }

    @Override
    public void putBack(Transaction tx, VisitId visit, Map<String, String> was) {
        String code = was.get("0");
        if (code != null) new CodeRepository(tx).insert(visit, code);
    }
}
