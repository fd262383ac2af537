package fr.permanence.people.merge;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Undo;
import fr.permanence.ids.Ids;
import fr.permanence.ids.MergeId;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People;
import fr.permanence.people.Person;
import fr.permanence.people.PersonDraft;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.Transaction;
import fr.permanence.store.UndoNote;
import fr.permanence.text.HouseClock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Two files of one person become one, after a preview; and come apart again, also long after. */
public final class Merges {
    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Ids ids;
    private final HouseClock clock;
    private final People people;
    private final Merging merging;

    /** @param followers what each sibling room keeps of people, besides what this room keeps itself */
    public Merges(
            Database database,
            Journal journal,
            Session session,
            Ids ids,
            HouseClock clock,
            People people,
            List<Follower> followers) {
        this.database = database;
        this.journal = journal;
        this.session = session;
        this.ids = ids;
        this.clock = clock;
        this.people = people;
        List<Follower> all = Stream.concat(followers.stream(), Stream.of(new FileFollows(session)))
                .toList();
        this.merging = new Merging(all);
    }

    /** Lets undo take back what this service did. */
    public void teach(Undo undo) {
        new MergeReversals(merging, this::tell).teach(undo);
    }

    /** What came of asking, merging or separating. */
    public sealed interface Outcome {}

    /** What would come of it; nothing is done yet. */
    public record Shown(MergePreview preview) implements Outcome {}

    /** The two are one. */
    public record Together(MergeId merge) implements Outcome {}

    /** The two are two again. */
    public record Apart(MergeId merge) implements Outcome {}

    /** Nothing was changed. */
    public record Refused(MergeRefusal reason) implements Outcome {}

    /** What would come of making {@code gone} part of {@code kept}. */
    public Outcome preview(PersonId kept, PersonId gone) {
        session.require(Right.EDIT_PEOPLE);
        return database.read(tx -> {
            Optional<MergeRefusal> refusal = merging.refusal(tx, kept, gone);
            if (refusal.isPresent()) return new Refused(refusal.get());
            return new Shown(previewWithin(tx, kept, gone));
        });
    }

    private MergePreview previewWithin(Transaction tx, PersonId kept, PersonId gone) {
        Person stays = People.findWithin(tx, kept).orElseThrow();
        Person goes = People.findWithin(tx, gone).orElseThrow();
        PersonDraft becomes = MergeRules.together(stays.is(), goes.is());
        return new MergePreview(stays, goes, becomes, countOf(tx, gone), countOf(tx, kept));
    }

    private Map<String, Integer> countOf(Transaction tx, PersonId person) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Follower follower : merging.followers()) counts.putAll(follower.countOf(tx, person));
        return counts;
    }

    /** Makes the two one, as it was shown; refused when one of the files was changed since. */
    public Outcome merge(MergePreview shown) {
        session.require(Right.EDIT_PEOPLE);
        PersonId kept = shown.kept().id();
        PersonId gone = shown.gone().id();
        Outcome outcome = database.write(tx -> {
            Optional<MergeRefusal> refusal = merging.refusal(tx, kept, gone);
            if (refusal.isPresent()) return new Refused(refusal.get());
            if (!previewWithin(tx, kept, gone).equals(shown)) return new Refused(MergeRefusal.CHANGED_SINCE);
            MergeId id = new MergeId(ids.next());
            merging.merge(tx, id, kept, gone, clock.now());
            journal.record(tx, MergeReversals.MERGE, id.value(), UndoNote.empty());
            return new Together(id);
        });
        if (outcome instanceof Together) tell(kept, gone);
        return outcome;
    }

    /** Makes the two two again, whenever they were made one; what was added since stays with the one who stayed. */
    public Outcome separate(MergeId id) {
        session.require(Right.EDIT_PEOPLE);
        Optional<Merged> merged = database.read(tx -> merging.find(tx, id));
        Outcome outcome = database.write(tx -> {
            Optional<MergeRefusal> refusal = merging.refusalToSeparate(tx, id);
            if (refusal.isPresent()) return new Refused(refusal.get());
            journal.record(
                    tx,
                    MergeReversals.SEPARATE,
                    id.value(),
                    merging.separate(tx, id).note());
            return new Apart(id);
        });
        if (outcome instanceof Apart) merged.ifPresent(was -> tell(was.kept(), was.gone()));
        return outcome;
    }

    /** Which files became part of hers, the newest first. */
    public List<Merged> into(PersonId person) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> new MergeRepository(tx)
                .into(person).stream().map(MergeRepository.Kept::merged).toList());
    }

    /** Whether a merge speaks of this person, so that she cannot simply be taken back. */
    public static boolean speaksOf(Transaction tx, PersonId person) {
        return new MergeRepository(tx).speaksOf(person);
    }

    /** Tells the rooms, the index and the screens where both are now; after the commit. */
    private void tell(PersonId kept, PersonId gone) {
        for (Follower follower : merging.followers()) follower.moved(gone, kept);
        people.tellWhereabouts(kept);
        people.tellWhereabouts(gone);
    }
}
