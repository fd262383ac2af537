package fr.permanence.people.followup;

import fr.permanence.access.Right;
import fr.permanence.change.Reversal;
import fr.permanence.change.Reversal.Refused;
import fr.permanence.change.Reversal.Reversed;
import fr.permanence.change.Undo;
import fr.permanence.ids.AccountId;
import fr.permanence.ids.FollowUpId;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People;
import fr.permanence.store.Act;
import fr.permanence.store.Transaction;
import fr.permanence.store.UndoNote;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How levels and key workers are taken back and put back. */
public final class FollowUpReversals {
    /** A level was set by hand. */
    public static final String SET = "followUp.set";
    /** Who follows her was said. */
    public static final String KEY_WORKER = "person.keyWorker";

    static final String UNSET = "followUp.unset";
    private static final String NAME = "name";

    private final Runnable told;

    FollowUpReversals(Runnable told) {
        this.told = told;
    }

    void teach(Undo undo) {
        undo.learn(SET, Right.FOLLOW, this::takeBack);
        undo.learn(UNSET, Right.FOLLOW, this::putBack);
        undo.learn(KEY_WORKER, Right.FOLLOW, this::takeBackKeyWorker);
    }

    /** Who followed her before, as an undo note keeps it. */
    static UndoNote noteOf(@Nullable String keyWorker) {
        return keyWorker == null ? UndoNote.empty() : UndoNote.of(Map.of(NAME, keyWorker));
    }

    private Reversal.Result takeBack(Transaction tx, Act act) {
        FollowUpRepository repository = new FollowUpRepository(tx);
        Optional<FollowUp> there = repository.find(act.subjectAs(FollowUpId::new));
        if (there.isEmpty()) return new Refused("undo.followUpIsGone");
        FollowUp was = there.get();
        repository.delete(was.id());
        UndoNote note = UndoNote.of(Map.of(
                "person", String.valueOf(was.person().value()),
                "level", was.level().name(),
                "since", was.since().toString(),
                "reason", was.reason(),
                "name", was.authorName(),
                "author", String.valueOf(was.author().value()),
                "at", was.setAt().toString()));
        return new Reversed(UNSET, note, told);
    }

    private Reversal.Result putBack(Transaction tx, Act act) {
        UndoNote note = act.need();
        PersonId person = new PersonId(Long.parseLong(note.need("person")));
        if (!People.hasFile(tx, person)) return new Refused("undo.personIsGone");
        new FollowUpRepository(tx)
                .insert(new FollowUp(
                        act.subjectAs(FollowUpId::new),
                        person,
                        FollowUpLevel.valueOf(note.need("level")),
                        LocalDate.parse(note.need("since")),
                        note.need("reason"),
                        new AccountId(Long.parseLong(note.need("author"))),
                        note.need("name"),
                        Instant.parse(note.need("at"))));
        return new Reversed(SET, UndoNote.empty(), told);
    }

    private Reversal.Result takeBackKeyWorker(Transaction tx, Act act) {
        PersonId person = act.subjectAs(PersonId::new);
        if (!People.hasFile(tx, person)) return new Refused("undo.personIsGone");
        FollowUpRepository repository = new FollowUpRepository(tx);
        UndoNote now = noteOf(repository.keyWorkerOf(person));
        repository.setKeyWorker(person, act.need().value(NAME));
        return new Reversed(KEY_WORKER, now, told);
    }
}
