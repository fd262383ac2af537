package fr.permanence.people.merge;

import fr.permanence.access.Right;
import fr.permanence.change.Reversal;
import fr.permanence.change.Reversal.Refused;
import fr.permanence.change.Reversal.Reversed;
import fr.permanence.change.Undo;
import fr.permanence.ids.MergeId;
import fr.permanence.ids.PersonId;
import fr.permanence.store.Act;
import fr.permanence.store.Transaction;
import fr.permanence.store.UndoNote;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** How merges are taken back and done again. */
public final class MergeReversals {
    /** Two files became one. */
    public static final String MERGE = "person.merge";
    /** They came apart. */
    public static final String SEPARATE = "person.separate";

    private final Merging merging;
    private final BiConsumer<PersonId, PersonId> tell;

    MergeReversals(Merging merging, BiConsumer<PersonId, PersonId> tell) {
        this.merging = merging;
        this.tell = tell;
    }

    void teach(Undo undo) {
        undo.learn(MERGE, Right.EDIT_PEOPLE, this::takeBackMerge);
        undo.learn(SEPARATE, Right.EDIT_PEOPLE, this::takeBackSeparate);
    }

    static UndoNote noteOf(Merged merged) {
        return UndoNote.of(Map.of(
                "kept", String.valueOf(merged.kept().value()),
                "gone", String.valueOf(merged.gone().value()),
                "at", merged.at().toString()));
    }

    private Reversal.Result takeBackMerge(Transaction tx, Act act) {
        MergeId id = act.subjectAs(MergeId::new);
        Optional<MergeRefusal> refusal = merging.refusalToSeparate(tx, id);
        if (refusal.isPresent()) return refused(refusal.get());
        Merged merged = merging.separate(tx, id);
        return new Reversed(SEPARATE, noteOf(merged), () -> tell.accept(merged.kept(), merged.gone()));
    }

    private Reversal.Result takeBackSeparate(Transaction tx, Act act) {
        PersonId kept = person(act, "kept");
        PersonId gone = person(act, "gone");
        Optional<MergeRefusal> refusal = merging.refusal(tx, kept, gone);
        if (refusal.isPresent()) return refused(refusal.get());
        Instant at = Instant.parse(act.need().need("at"));
        merging.merge(tx, act.subjectAs(MergeId::new), kept, gone, at);
        return new Reversed(MERGE, UndoNote.empty(), () -> tell.accept(kept, gone));
    }

    private static PersonId person(Act act, String which) {
        return new PersonId(Long.parseLong(act.need().need(which)));
    }

    private static Reversal.Result refused(MergeRefusal refusal) {
        return new Refused(
                switch (refusal) {
                    case SAME_PERSON -> "undo.merge.SAME_PERSON";
                    case NOT_IN_THE_LISTS -> "undo.merge.NOT_IN_THE_LISTS";
                    case TOO_MANY_NAMES -> "undo.merge.TOO_MANY_NAMES";
                    case CHANGED_SINCE -> "undo.merge.CHANGED_SINCE";
                    case ALREADY_APART -> "undo.merge.ALREADY_APART";
                    case MERGED_SINCE -> "undo.merge.MERGED_SINCE";
                });
    }
}
