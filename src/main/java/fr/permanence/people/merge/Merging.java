package fr.permanence.people.merge;

import fr.permanence.ids.MergeId;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People;
import fr.permanence.people.PersonDraft;
import fr.permanence.store.Transaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How two files become one and two again, inside a transaction. */
final class Merging {
    private static final int MOST = 20;

    private final List<Follower> followers;

    Merging(List<Follower> followers) {
        this.followers = List.copyOf(followers);
    }

    List<Follower> followers() {
        return followers;
    }

    Optional<Merged> find(Transaction tx, MergeId id) {
        return new MergeRepository(tx).find(id).map(MergeRepository.Kept::merged);
    }

    Optional<MergeRefusal> refusal(Transaction tx, PersonId kept, PersonId gone) {
        if (kept.equals(gone)) return Optional.of(MergeRefusal.SAME_PERSON);
        if (!People.isListed(tx, kept) || !People.isListed(tx, gone)) return Optional.of(MergeRefusal.NOT_IN_THE_LISTS);
        PersonDraft both = MergeRules.together(
                People.findWithin(tx, kept).orElseThrow().is(),
                People.findWithin(tx, gone).orElseThrow().is());
        boolean tooMany = both.aliases().size() > MOST
                || both.phones().size() > MOST
                || both.languages().size() > MOST;
        return tooMany ? Optional.of(MergeRefusal.TOO_MANY_NAMES) : Optional.empty();
    }

    /** Makes them one; ask {@link #refusal} before. One that is made again keeps the time when it was first. */
    void merge(Transaction tx, MergeId id, PersonId kept, PersonId gone, Instant at) {
        MergeRepository repository = new MergeRepository(tx);
        MergeState was = MergeState.now(tx, kept);
        MergeState became = was.with(MergeState.now(tx, gone));
        became.writeTo(tx, kept);
        List<MovedRow> moved = new ArrayList<>();
        for (Follower follower : followers) moved.addAll(follower.move(tx, gone, kept));
        repository.markGone(gone, kept);
        repository.insert(id, kept, gone, at, was, became);
        repository.insertRows(id, moved);
    }

    /** Only the newest of a file's merges comes apart, so that each leaves exactly what it found. */
    Optional<MergeRefusal> refusalToSeparate(Transaction tx, MergeId id) {
        MergeRepository repository = new MergeRepository(tx);
        Optional<Merged> merged = find(tx, id);
        if (merged.isEmpty()) return Optional.of(MergeRefusal.ALREADY_APART);
        PersonId kept = merged.get().kept();
        boolean isNewest = repository.into(kept).getFirst().merged().id().equals(id);
        return isNewest && People.isListed(tx, kept) ? Optional.empty() : Optional.of(MergeRefusal.MERGED_SINCE);
    }

    /** Makes them two again; ask {@link #refusalToSeparate} before. */
    Merged separate(Transaction tx, MergeId id) {
        MergeRepository repository = new MergeRepository(tx);
        MergeRepository.Kept kept = repository.find(id).orElseThrow();
        Merged merged = kept.merged();
        MergeState.now(tx, merged.kept()).without(kept.was(), kept.became()).writeTo(tx, merged.kept());
        List<MovedRow> rows = repository.rowsOf(id);
        for (Follower follower : followers) follower.bringBack(tx, merged.gone(), merged.kept(), rows);
        repository.markGone(merged.gone(), null);
        repository.delete(id);
        return merged;
    }
}
