package fr.permanence.checkin.queue;

import fr.permanence.checkin.HangsOnVisit;
import fr.permanence.checkin.presence.WaitingEnds;
import fr.permanence.ids.VisitId;
import fr.permanence.store.Transaction;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Interviews asked for go and come back with their visit, and end when she leaves. */
final class QueueHanging implements HangsOnVisit, WaitingEnds {
    @Override
    public String key() {
        return "queue";
    }

    @Override
    public Map<String, String> takeAway(Transaction tx, VisitId visit) {
        QueueRepository repository = new QueueRepository(tx);
        List<InterviewRequest> hers = repository.of(visit);
        hers.forEach(request -> repository.delete(request.id()));
        return QueueNote.of(hers);
    }

    @Override
    public void putBack(Transaction tx, VisitId visit, Map<String, String> was) {
        QueueNote.read(was).forEach(new QueueRepository(tx)::insert);
    }

    @Override
    public Map<String, String> left(Transaction tx, VisitId visit, Instant at) {
        QueueRepository repository = new QueueRepository(tx);
        List<InterviewRequest> ended = repository.of(visit).stream()
                .filter(request -> QueueRules.whenLeaving(request, at).isPresent())
                .toList();
        ended.forEach(request -> QueueRules.whenLeaving(request, at).ifPresent(repository::update));
        return QueueNote.of(ended);
    }

    @Override
    public void waitsAgain(Transaction tx, VisitId visit, Map<String, String> was) {
        QueueRepository repository = new QueueRepository(tx);
        for (InterviewRequest request : QueueNote.read(was))
            if (repository.find(request.id()).isPresent()) repository.update(request);
    }
}
