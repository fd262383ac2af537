package fr.permanence.stays.participants;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Undo;
import fr.permanence.ids.Ids;
import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.TravellingChildId;
import fr.permanence.stays.HangsOnStay;
import fr.permanence.stays.Planning;
import fr.permanence.stays.StayReversals;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import fr.permanence.text.CleanText;
import java.util.List;
import java.util.Optional;

/** The children who travel with their mothers. */
public final class Children {
    /** A child was added, written otherwise or taken off. */
    public static final String WRITE = "participant.child";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Ids ids;
    private final Runnable told;
    private List<HangsOnStay> hanging = List.of();

    public Children(Planning with) {
        database = with.database();
        journal = with.journal();
        session = with.session();
        ids = with.ids();
        told = with.told();
    }

    /** Lets undo take back what this service did, and lets what hangs on a child go with her or him. */
    public void teach(Undo undo, StayReversals reversals, List<HangsOnStay> hanging) {
        this.hanging = List.copyOf(hanging);
        reversals.learn(undo, WRITE);
    }

    /** What came of it. */
    public sealed interface Writing {}

    /** It is kept; {@link #WRITE} with the number of the child takes it back. */
    public record Written(TravellingChild child) implements Writing {}

    /** It was so already. */
    public record Unchanged() implements Writing {}

    /** Nothing was changed. */
    public record Refused(ParticipantRefusal reason) implements Writing {}

    /** A child comes along. */
    public Writing add(ParticipantId mother, ChildDraft typed) {
        session.require(Right.PLAN_STAYS);
        Optional<ParticipantRefusal> refusal = ParticipantRules.refusal(typed);
        if (refusal.isPresent()) return new Refused(refusal.get());
        return tell(database.write(tx -> {
            ParticipantRepository repository = new ParticipantRepository(tx);
            if (repository.find(mother).isEmpty()) return new Refused(ParticipantRefusal.GONE);
            if (repository.children(mother).size() >= ParticipantRules.MOST_CHILDREN)
                return new Refused(ParticipantRefusal.TOO_MANY_CHILDREN);
            RowChanges changes = new RowChanges(tx);
            TravellingChild child = new TravellingChild(new TravellingChildId(ids.next()), mother, cleaned(typed));
            changes.insert(ParticipantRepository.toRow(child));
            return record(tx, changes, child);
        }));
    }

    /** Writes a child otherwise. */
    public Writing correct(TravellingChild shown, ChildDraft typed) {
        session.require(Right.PLAN_STAYS);
        Optional<ParticipantRefusal> refusal = ParticipantRules.refusal(typed);
        if (refusal.isPresent()) return new Refused(refusal.get());
        return tell(database.write(tx -> {
            Optional<Writing> stale = stale(tx, shown);
            if (stale.isPresent()) return stale.get();
            TravellingChild wanted = new TravellingChild(shown.id(), shown.mother(), cleaned(typed));
            if (wanted.equals(shown)) return new Unchanged();
            RowChanges changes = new RowChanges(tx);
            changes.update(ParticipantRepository.toRow(wanted));
            return record(tx, changes, wanted);
        }));
    }

    /** The child does not come along. */
    public Writing remove(TravellingChild shown) {
        session.require(Right.PLAN_STAYS);
        return tell(database.write(tx -> {
            Optional<Writing> stale = stale(tx, shown);
            if (stale.isPresent()) return stale.get();
            RowChanges changes = new RowChanges(tx);
            hanging.forEach(each -> each.letGo(changes, shown.id()));
            changes.delete(ParticipantRepository.toRow(shown));
            return record(tx, changes, shown);
        }));
    }

    private static Optional<Writing> stale(Transaction tx, TravellingChild shown) {
        Optional<TravellingChild> now = new ParticipantRepository(tx).child(shown.id());
        if (now.isEmpty()) return Optional.of(new Refused(ParticipantRefusal.GONE));
        return now.get().equals(shown) ? Optional.empty() : Optional.of(new Refused(ParticipantRefusal.CHANGED_SINCE));
    }

    private Writing record(Transaction tx, RowChanges changes, TravellingChild child) {
        journal.record(tx, WRITE, child.id().value(), changes.note());
        return new Written(child);
    }

    private static ChildDraft cleaned(ChildDraft typed) {
        return new ChildDraft(CleanText.line(typed.firstName()), typed.age(), typed.bed(), typed.seat());
    }

    private Writing tell(Writing writing) {
        if (writing instanceof Written) told.run();
        return writing;
    }
}
