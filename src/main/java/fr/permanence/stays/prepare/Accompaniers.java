package fr.permanence.stays.prepare;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Undo;
import fr.permanence.ids.AccompanierId;
import fr.permanence.ids.Ids;
import fr.permanence.ids.StayId;
import fr.permanence.stays.HangsOnStay;
import fr.permanence.stays.Planning;
import fr.permanence.stays.StayReversals;
import fr.permanence.stays.Stays;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import fr.permanence.text.CleanText;
import java.util.List;
import java.util.Optional;

/** Who comes along on a stay from the team. */
public final class Accompaniers {
    /** Somebody was added, written otherwise or taken off. */
    public static final String WRITE = "stay.accompanier";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Ids ids;
    private final Runnable told;
    private List<HangsOnStay> hanging = List.of();

    public Accompaniers(Planning with) {
        database = with.database();
        journal = with.journal();
        session = with.session();
        ids = with.ids();
        told = with.told();
    }

    /** Lets undo take back what this service did, and lets what hangs on one of the team go with her or him. */
    public void teach(Undo undo, StayReversals reversals, List<HangsOnStay> hanging) {
        this.hanging = List.copyOf(hanging);
        reversals.learn(undo, WRITE);
    }

    /** What came of it. */
    public sealed interface Writing {}

    /** It is kept; {@link #WRITE} with the number takes it back. */
    public record Written(Accompanier accompanier) implements Writing {}

    /** It was so already. */
    public record Unchanged() implements Writing {}

    /** Nothing was changed. */
    public record Refused(PrepareRefusal reason) implements Writing {}

    /** Somebody comes along. */
    public Writing add(StayId stay, AccompanierDraft typed) {
        session.require(Right.PLAN_STAYS);
        Optional<PrepareRefusal> refusal = PrepareRules.line(typed.name());
        if (refusal.isPresent()) return new Refused(refusal.get());
        return tell(database.write(tx -> {
            if (Stays.findWithin(tx, stay).isEmpty()) return new Refused(PrepareRefusal.GONE);
            Accompanier added = new Accompanier(new AccompanierId(ids.next()), stay, cleaned(typed));
            List<Accompanier> team = new PrepareRepository(tx).team(stay);
            if (team.size() >= PrepareRules.MOST_TEAM || isTwice(team, added))
                return new Refused(PrepareRefusal.TOO_MANY_OR_TWICE);
            RowChanges changes = new RowChanges(tx);
            changes.insert(PrepareRepository.toRow(added));
            return record(tx, changes, added);
        }));
    }

    /** Writes one otherwise. */
    public Writing correct(Accompanier shown, AccompanierDraft typed) {
        session.require(Right.PLAN_STAYS);
        Optional<PrepareRefusal> refusal = PrepareRules.line(typed.name());
        if (refusal.isPresent()) return new Refused(refusal.get());
        return tell(database.write(tx -> {
            Optional<Writing> stale = stale(tx, shown);
            if (stale.isPresent()) return stale.get();
            Accompanier wanted = new Accompanier(shown.id(), shown.stay(), cleaned(typed));
            if (wanted.equals(shown)) return new Unchanged();
            if (isTwice(new PrepareRepository(tx).team(shown.stay()), wanted))
                return new Refused(PrepareRefusal.TOO_MANY_OR_TWICE);
            RowChanges changes = new RowChanges(tx);
            changes.update(PrepareRepository.toRow(wanted));
            return record(tx, changes, wanted);
        }));
    }

    /** Somebody does not come along. */
    public Writing remove(Accompanier shown) {
        session.require(Right.PLAN_STAYS);
        return tell(database.write(tx -> {
            Optional<Writing> stale = stale(tx, shown);
            if (stale.isPresent()) return stale.get();
            RowChanges changes = new RowChanges(tx);
            hanging.forEach(each -> each.letGo(changes, shown.id()));
            changes.delete(PrepareRepository.toRow(shown));
            return record(tx, changes, shown);
        }));
    }

    private static boolean isTwice(List<Accompanier> team, Accompanier wanted) {
        return team.stream()
                .anyMatch(other -> !other.id().equals(wanted.id())
                        && other.is().name().equalsIgnoreCase(wanted.is().name()));
    }

    private static Optional<Writing> stale(Transaction tx, Accompanier shown) {
        Optional<Accompanier> now = new PrepareRepository(tx).accompanier(shown.id());
        if (now.isEmpty()) return Optional.of(new Refused(PrepareRefusal.GONE));
        return now.get().equals(shown) ? Optional.empty() : Optional.of(new Refused(PrepareRefusal.CHANGED_SINCE));
    }

    private Writing record(Transaction tx, RowChanges changes, Accompanier of) {
        journal.record(tx, WRITE, of.id().value(), changes.note());
        return new Written(of);
    }

    private static AccompanierDraft cleaned(AccompanierDraft typed) {
        return new AccompanierDraft(CleanText.line(typed.name()), typed.gender(), typed.belongs());
    }

    /** The team of a stay, in the order in which it was written. */
    public List<Accompanier> of(StayId stay) {
        session.require(Right.PLAN_STAYS);
        return database.read(tx -> within(tx, stay));
    }

    /** The same inside a transaction of a sibling. */
    public static List<Accompanier> within(Transaction tx, StayId stay) {
        return new PrepareRepository(tx).team(stay);
    }

    /** Those who ever came along, as they were written last, by name, to be proposed. */
    public List<AccompanierDraft> known() {
        session.require(Right.PLAN_STAYS);
        return database.read(tx -> new PrepareRepository(tx).known());
    }

    private Writing tell(Writing writing) {
        if (writing instanceof Written) told.run();
        return writing;
    }
}
