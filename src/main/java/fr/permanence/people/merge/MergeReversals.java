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

    private Reversal.Result takeBackMerge(Transaction tx, Act act) {
        MergeId id = act.subjectAs(MergeId::new);
        Optional<MergeRefusal> refusal = merging.refusalToSeparate(tx, id);
        if (refusal.isPresent()) return refused(refusal.get());
        Parted parted = merging.separate(tx, id);
        return new Reversed(SEPARATE, parted.note(), () -> tell.accept(parted.kept(), parted.gone()));
    }

    private Reversal.Result takeBackSeparate(Transaction tx, Act act) {
        Parted parted = Parted.read(act.subjectAs(MergeId::new), act.need());
        Optional<MergeRefusal> refusal = merging.refusal(tx, parted.kept(), parted.gone());
        if (refusal.isPresent()) return refused(refusal.get());
        merging.mergeAgain(tx, parted);
        return new Reversed(MERGE, UndoNote.empty(), () -> tell.accept(parted.kept(), parted.gone()));
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
