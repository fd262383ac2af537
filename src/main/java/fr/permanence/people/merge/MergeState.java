package fr.permanence.people.merge;

import com.google.gson.Gson;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People;
import fr.permanence.people.PersonDraft;
import fr.permanence.store.Transaction;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that a merge may change on the file that stays.
 *
 * @param keyWorker who follows her, or null
 */
record MergeState(PersonDraft is, @Nullable String keyWorker, boolean active) {
    private static final Gson GSON = new Gson();

    /** As it is kept beside the merge. */
    private record Written(String person, @Nullable String keyWorker, boolean active) {}

    static MergeState now(Transaction tx, PersonId person) {
        MergeRepository repository = new MergeRepository(tx);
        PersonDraft is = People.findWithin(tx, person).orElseThrow().is();
        return new MergeState(is, repository.keyWorkerOf(person), repository.isActive(person));
    }

    MergeState with(MergeState gone) {
        return new MergeState(
                MergeRules.together(is, gone.is),
                keyWorker == null ? gone.keyWorker : keyWorker,
                active || gone.active);
    }

    /** What is left of this, today, once the other leaves. */
    MergeState without(MergeState was, MergeState became) {
        return new MergeState(
                MergeRules.apart(was.is, became.is, is),
                Objects.equals(keyWorker, became.keyWorker) ? was.keyWorker : keyWorker,
                active == became.active ? was.active : active);
    }

    void writeTo(Transaction tx, PersonId person) {
        People.rewriteWithin(tx, person, is);
        new MergeRepository(tx).write(person, keyWorker, active);
    }

    String toText() {
        return GSON.toJson(new Written(People.noteOf(is), keyWorker, active));
    }

    static MergeState of(String text) {
        Written written = GSON.fromJson(text, Written.class);
        return new MergeState(People.draftIn(written.person), written.keyWorker, written.active);
    }

    @Override
    public String toString() {
        return "MergeState";
    }
}
