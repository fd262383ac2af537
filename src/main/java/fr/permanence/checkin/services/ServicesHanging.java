package fr.permanence.checkin.services;

import fr.permanence.checkin.HangsOnVisit;
import fr.permanence.ids.AccountId;
import fr.permanence.ids.HouseWordId;
import fr.permanence.ids.ServiceCountId;
import fr.permanence.ids.VisitId;
import fr.permanence.store.Transaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Services go and come back with the visit they were given to. */
final class ServicesHanging implements HangsOnVisit {
    @Override
    public String key() {
        return "services";
    }

    @Override
    public Map<String, String> takeAway(Transaction tx, VisitId visit) {
        ServiceRepository repository = new ServiceRepository(tx);
        List<ServiceGiven> hers = repository.of(visit);
        hers.forEach(given -> repository.delete(given.id()));
        return noteOf(hers);
    }

    @Override
    public void putBack(Transaction tx, VisitId visit, Map<String, String> was) {
        read(was).forEach(new ServiceRepository(tx)::insert);
    }

    /** Numbers and times only: each service is one value. */
    static Map<String, String> noteOf(List<ServiceGiven> all) {
        Map<String, String> note = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            ServiceGiven one = all.get(i);
            VisitId visit = one.visit();
            note.put(
                    String.valueOf(i),
                    one.id().value() + " " + one.service().value() + " " + (visit == null ? "-" : visit.value()) + " "
                            + one.day() + " " + one.at() + " " + one.by().value());
        }
        return note;
    }

    static List<ServiceGiven> read(Map<String, String> note) {
        List<ServiceGiven> all = new ArrayList<>();
        String written = note.get("0");
        for (int i = 1; written != null; written = note.get(String.valueOf(i++))) {
            String[] parts = written.split(" ");
            all.add(new ServiceGiven(
                    new ServiceCountId(Long.parseLong(parts[0])),
                    new HouseWordId(Long.parseLong(parts[1])),
                    parts[2].equals("-") ? null : new VisitId(Long.parseLong(parts[2])),
                    LocalDate.parse(parts[3]),
                    Instant.parse(parts[4]),
                    new AccountId(Long.parseLong(parts[5]))));
        }
        return all;
    }
}
