package fr.permanence.checkin.queue;

import fr.permanence.access.Right;
import fr.permanence.change.Reversal;
import fr.permanence.change.Reversal.Gone;
import fr.permanence.change.Reversal.Refused;
import fr.permanence.change.Reversal.Reversed;
import fr.permanence.change.Undo;
import fr.permanence.ids.InterviewRequestId;
import fr.permanence.store.Act;
import fr.permanence.store.Transaction;
import fr.permanence.store.UndoNote;
import java.util.List;
import java.util.Optional;

/** How asking for an interview, and each step of the queue, is taken back. */
final class QueueReversals {
    static final String UNASK = "interview.unask";

    private static final String BACK = "TakenBack";

    private final Runnable told;

    QueueReversals(Runnable told) {
        this.told = told;
    }

    void teach(Undo undo) {
        undo.learn(InterviewRequests.ASK, Right.KEEP_THE_DESK, this::unask);
        undo.learn(UNASK, Right.KEEP_THE_DESK, this::askAgain);
        for (QueueRules.Step step : QueueRules.Step.values()) {
            String verb = InterviewRequests.verbOf(step);
            undo.learn(verb, Right.KEEP_THE_DESK, (tx, act) -> swap(tx, act, verb + BACK));
            undo.learn(verb + BACK, Right.KEEP_THE_DESK, (tx, act) -> swap(tx, act, verb));
        }
    }

    private Reversal.Result unask(Transaction tx, Act act) {
        QueueRepository repository = new QueueRepository(tx);
        Optional<InterviewRequest> request = repository.find(act.subjectAs(InterviewRequestId::new));
        if (request.isEmpty()) return new Gone();
        repository.delete(request.get().id());
        return new Reversed(UNASK, UndoNote.of(QueueNote.of(List.of(request.get()))), told);
    }

    private Reversal.Result askAgain(Transaction tx, Act act) {
        QueueRepository repository = new QueueRepository(tx);
        for (InterviewRequest request : QueueNote.read(act.need().content())) {
            if (repository.visit(request.visit()).isEmpty()) return new Refused("undo.visitIsGone");
            repository.insert(request);
        }
        return new Reversed(InterviewRequests.ASK, UndoNote.empty(), told);
    }

    private Reversal.Result swap(Transaction tx, Act act, String verb) {
        QueueRepository repository = new QueueRepository(tx);
        Optional<InterviewRequest> now = repository.find(act.subjectAs(InterviewRequestId::new));
        if (now.isEmpty()) return new Gone();
        QueueNote.read(act.need().content()).forEach(repository::update);
        return new Reversed(verb, UndoNote.of(QueueNote.of(List.of(now.get()))), told);
    }
}
