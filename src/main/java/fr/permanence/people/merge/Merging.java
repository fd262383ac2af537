package fr.permanence.people.merge;

import fr.permanence.ids.MergeId;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People;
import fr.permanence.people.PersonDraft;
import fr.permanence.store.Transaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Makes them one; ask {@link #refusal} before. */
    void merge(Transaction tx, MergeId id, PersonId kept, PersonId gone, Instant at) {
        MergeState was = MergeState.now(tx, kept);
        MergeState became = was.with(MergeState.now(tx, gone));
        became.writeTo(tx, kept);
        List<MovedRow> moved = new ArrayList<>();
        for (Follower follower : followers) moved.addAll(follower.move(tx, gone, kept));
        new MergeRepository(tx).markGone(gone, kept);
        MergeRepository repository = new MergeRepository(tx);
        repository.insert(id, kept, gone, at, was, became);
        repository.insertRows(id, moved);
    }

    /**
     * Makes those one again who came apart, as they were: what had been moved is remembered though it be elsewhere now, and
     * what was written of them too unless that was changed since. Ask {@link #refusal} before.
     */
    void mergeAgain(Transaction tx, Parted parted) {
        PersonId kept = parted.kept();
        Parted.States states = parted.states();
        MergeState now = MergeState.now(tx, kept);
        MergeState other = MergeState.now(tx, parted.gone());
        boolean asLeft = now.equals(states.left()) && other.equals(states.other());
        MergeState was = asLeft ? states.was() : now;
        MergeState became = asLeft ? states.became() : now.with(other);
        (asLeft ? states.had() : became).writeTo(tx, kept);
        Map<String, MovedRow> rows = new LinkedHashMap<>();
        for (MovedRow row : parted.rows()) rows.put(row.kind() + row.id(), row);
        for (Follower follower : followers)
            for (MovedRow row : follower.moveAgain(tx, parted.gone(), kept, parted.rows()))
                rows.putIfAbsent(row.kind() + row.id(), row);
        new MergeRepository(tx).markGone(parted.gone(), kept);
        MergeRepository repository = new MergeRepository(tx);
        repository.insert(parted.id(), kept, parted.gone(), parted.at(), was, became);
        repository.insertRows(parted.id(), List.copyOf(rows.values()));
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
    Parted separate(Transaction tx, MergeId id) {
        MergeRepository repository = new MergeRepository(tx);
        MergeRepository.Kept kept = repository.find(id).orElseThrow();
        Merged merged = kept.merged();
        MergeState had = MergeState.now(tx, merged.kept());
        MergeState left = had.without(kept.was(), kept.became());
        left.writeTo(tx, merged.kept());
        List<MovedRow> moved = repository.rowsOf(id);
        Map<String, MovedRow> rows = new LinkedHashMap<>();
        for (MovedRow row : moved) rows.put(row.kind() + row.id(), row);
        for (Follower follower : followers)
            for (MovedRow row : follower.standing(tx, merged.gone(), merged.kept()))
                rows.put(row.kind() + row.id(), row);
        for (Follower follower : followers) follower.bringBack(tx, merged.gone(), merged.kept(), moved);
        repository.markGone(merged.gone(), null);
        repository.delete(id);
        MergeState other = MergeState.now(tx, merged.gone());
        Parted.States states = new Parted.States(kept.was(), kept.became(), had, left, other);
        return new Parted(id, merged.kept(), merged.gone(), merged.at(), states, List.copyOf(rows.values()));
    }
}
