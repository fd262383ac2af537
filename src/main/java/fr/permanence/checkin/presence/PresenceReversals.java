package fr.permanence.checkin.presence;

import fr.permanence.access.Right;
import fr.permanence.change.Reversal;
import fr.permanence.change.Reversal.Gone;
import fr.permanence.change.Reversal.Refused;
import fr.permanence.change.Reversal.Reversed;
import fr.permanence.change.Undo;
import fr.permanence.ids.VisitId;
import fr.permanence.store.Act;
import fr.permanence.store.Transaction;
import fr.permanence.store.UndoNote;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How departures, children and the closing of a day are taken back, with the waiting that ended then. */
final class PresenceReversals {
    static final String LEAVE_BACK = "visit.leaveTakenBack";
    static final String CHILDREN_BACK = "visit.childrenTakenBack";
    static final String CLOSE_BACK = "day.closeTakenBack";

    private final WaitingEnds waiting;
    private final Runnable told;

    PresenceReversals(WaitingEnds waiting, Runnable told) {
        this.waiting = waiting;
        this.told = told;
    }

    void teach(Undo undo) {
        undo.learn(Presences.LEAVE, Right.KEEP_THE_DESK, this::comeBack);
        undo.learn(LEAVE_BACK, Right.KEEP_THE_DESK, this::leaveAgain);
        undo.learn(Presences.CHILDREN, Right.KEEP_THE_DESK, (tx, act) -> swap(tx, act, CHILDREN_BACK));
        undo.learn(CHILDREN_BACK, Right.KEEP_THE_DESK, (tx, act) -> swap(tx, act, Presences.CHILDREN));
        undo.learn(Presences.CLOSE, Right.KEEP_THE_DESK, this::reopen);
        undo.learn(CLOSE_BACK, Right.KEEP_THE_DESK, this::closeAgain);
    }

    private Reversal.Result comeBack(Transaction tx, Act act) {
        PresenceRepository repository = new PresenceRepository(tx);
        Optional<Presence> now = now(repository, act);
        if (now.isEmpty() || now.get().isOpen()) return new Gone();
        VisitId visit = now.get().visit();
        Map<String, String> note = Map.of("left", String.valueOf(now.get().leftAt()));
        repository.save(now.get().open());
        waiting.waitsAgain(tx, visit, under("waiting.", act.need().content()));
        return new Reversed(LEAVE_BACK, UndoNote.of(note), told);
    }

    private Reversal.Result leaveAgain(Transaction tx, Act act) {
        PresenceRepository repository = new PresenceRepository(tx);
        Optional<Presence> now = now(repository, act);
        if (now.isEmpty()) return new Refused("undo.visitIsGone");
        if (!now.get().isOpen()) return new Refused("undo.leftSince");
        Instant at = Instant.parse(act.need().need("left"));
        repository.save(now.get().ended(Departure.SEEN, at));
        return new Reversed(Presences.LEAVE, UndoNote.of(left(tx, now.get().visit(), at)), told);
    }

    private Reversal.Result swap(Transaction tx, Act act, String verb) {
        PresenceRepository repository = new PresenceRepository(tx);
        Optional<Presence> now = now(repository, act);
        if (now.isEmpty()) return new Gone();
        Presence was = PresenceNote.read(now.get().visit(), act.need().content());
        repository.save(now.get().with(was.children(), was.named()));
        return new Reversed(verb, UndoNote.of(childrenOf(now.get())), told);
    }

    private Reversal.Result reopen(Transaction tx, Act act) {
        List<VisitId> visits = visitsIn(act.need());
        new PresenceRepository(tx).reopen(visits);
        for (VisitId visit : visits)
            waiting.waitsAgain(tx, visit, under(visit.value() + ".", act.need().content()));
        return new Reversed(
                CLOSE_BACK,
                UndoNote.of(Map.of(
                        "visits", act.need().need("visits"), "at", act.need().need("at"))),
                told);
    }

    private Reversal.Result closeAgain(Transaction tx, Act act) {
        PresenceRepository repository = new PresenceRepository(tx);
        List<VisitId> still = visitsIn(act.need()).stream()
                .filter(visit -> repository
                        .find(visit)
                        .filter(there -> there.presence().isOpen())
                        .isPresent())
                .toList();
        return new Reversed(
                Presences.CLOSE, close(tx, still, Instant.parse(act.need().need("at"))), told);
    }

    /** Ends these visits without anybody having seen it, and says what undoes that. */
    UndoNote close(Transaction tx, List<VisitId> visits, Instant at) {
        new PresenceRepository(tx).end(visits);
        Map<String, String> note = new HashMap<>();
        note.put("at", at.toString());
        note.put(
                "visits",
                visits.stream().map(visit -> String.valueOf(visit.value())).collect(Collectors.joining(",")));
        for (VisitId visit : visits)
            waiting.left(tx, visit, at).forEach((name, value) -> note.put(visit.value() + "." + name, value));
        return UndoNote.of(note);
    }

    /** Ends what she waited for, and says what undoes that. */
    Map<String, String> left(Transaction tx, VisitId visit, Instant at) {
        Map<String, String> note = new HashMap<>();
        waiting.left(tx, visit, at).forEach((name, value) -> note.put("waiting." + name, value));
        return note;
    }

    static Map<String, String> childrenOf(Presence presence) {
        return PresenceNote.of(presence.open());
    }

    private static Optional<Presence> now(PresenceRepository repository, Act act) {
        return repository.find(act.subjectAs(VisitId::new)).map(PresenceRepository.Stored::presence);
    }

    private static List<VisitId> visitsIn(UndoNote note) {
        return Arrays.stream(note.need("visits").split(","))
                .filter(written -> !written.isEmpty())
                .map(written -> new VisitId(Long.parseLong(written)))
                .toList();
    }

    private static Map<String, String> under(String prefix, Map<String, String> content) {
        return content.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .collect(Collectors.toMap(entry -> entry.getKey().substring(prefix.length()), Map.Entry::getValue));
    }
}
