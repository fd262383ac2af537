package fr.permanence.stays.budget;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Undo;
import fr.permanence.ids.BudgetLineId;
import fr.permanence.ids.Ids;
import fr.permanence.ids.StayId;
import fr.permanence.stays.Planning;
import fr.permanence.stays.Stay;
import fr.permanence.stays.StayLine;
import fr.permanence.stays.StayPhase;
import fr.permanence.stays.StayReversals;
import fr.permanence.stays.Stays;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import fr.permanence.text.Euros;
import fr.permanence.text.HouseClock;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a stay costs and who pays for it, line by line. */
public final class Budgets {
    /** A line was added. */
    public static final String ADD = "budget.add";
    /** A line was written otherwise. */
    public static final String CORRECT = "budget.correct";
    /** A line was removed. */
    public static final String REMOVE = "budget.remove";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Ids ids;
    private final HouseClock clock;
    private final Runnable told;
    private final PaidIn paid;

    public Budgets(Planning with, PaidIn paid) {
        database = with.database();
        journal = with.journal();
        session = with.session();
        ids = with.ids();
        clock = with.clock();
        told = with.told();
        this.paid = paid;
    }

    /** Lets undo take back what this service did. */
    public void teach(Undo undo, StayReversals reversals) {
        for (String verb : List.of(ADD, CORRECT, REMOVE)) reversals.learn(undo, verb);
    }

    /** What came of writing. */
    public sealed interface Writing {}

    /**
     * It is kept.
     *
     * @param verb with the number of the line, what takes it back
     */
    public record Written(BudgetLine line, String verb) implements Writing {}

    /** It was so already. */
    public record Unchanged() implements Writing {}

    /** It cannot be kept so; nothing was changed. */
    public record Refused(BudgetRefusal reason) implements Writing {}

    /** Adds a line. */
    public Writing add(StayId stay, BudgetLineDraft typed) {
        session.require(Right.PLAN_STAYS);
        Optional<BudgetRefusal> refusal = BudgetRules.refusal(typed);
        if (refusal.isPresent()) return new Refused(refusal.get());
        return tell(database.write(tx -> {
            if (Stays.findWithin(tx, stay).isEmpty()) return new Refused(BudgetRefusal.GONE);
            RowChanges changes = new RowChanges(tx);
            BudgetLine added = new BudgetLine(new BudgetLineId(ids.next()), stay, BudgetRules.cleaned(typed), 1);
            BudgetRepository.insert(changes, added);
            return kept(changes, added, ADD);
        }));
    }

    /**
     * Writes a line otherwise.
     *
     * @param shown what the edit was begun on
     */
    public Writing correct(BudgetLine shown, BudgetLineDraft typed) {
        session.require(Right.PLAN_STAYS);
        Optional<BudgetRefusal> refusal = BudgetRules.refusal(typed);
        if (refusal.isPresent()) return new Refused(refusal.get());
        return tell(database.write(tx -> {
            Optional<BudgetRefusal> stale = stale(tx, shown);
            if (stale.isPresent()) return new Refused(stale.get());
            BudgetLine wanted =
                    new BudgetLine(shown.id(), shown.stay(), BudgetRules.cleaned(typed), shown.revision() + 1);
            if (wanted.is().equals(shown.is())) return new Unchanged();
            RowChanges changes = new RowChanges(tx);
            BudgetRepository.update(changes, wanted);
            return kept(changes, wanted, CORRECT);
        }));
    }

    /** Removes a line. */
    public Writing remove(BudgetLine shown) {
        session.require(Right.PLAN_STAYS);
        return tell(database.write(tx -> {
            Optional<BudgetRefusal> stale = stale(tx, shown);
            if (stale.isPresent()) return new Refused(stale.get());
            RowChanges changes = new RowChanges(tx);
            BudgetRepository.delete(changes, shown);
            return kept(changes, shown, REMOVE);
        }));
    }

    /** The budget of a stay; nothing when the stay is gone. */
    public Optional<Budget> of(StayId stay) {
        session.require(Right.PLAN_STAYS);
        BigDecimal in = paid.of(stay);
        return database.read(tx -> Stays.lineWithin(tx, stay).map(there -> of(tx, there, in)));
    }

    private Budget of(Transaction tx, StayLine there, BigDecimal in) {
        Stay stay = there.stay();
        StayPhase phase = stay.phase(clock.today());
        boolean areGone = phase == StayPhase.UNDER_WAY || phase == StayPhase.OVER;
        Contributions contributions = new Contributions(
                Euros.ofCents(stay.is().contributionCents()), areGone ? there.taken() : stay.capacity(), in);
        return new Budget(new BudgetRepository(tx).of(stay.id()), contributions);
    }

    private static Optional<BudgetRefusal> stale(Transaction tx, BudgetLine shown) {
        Optional<BudgetLine> now = new BudgetRepository(tx).find(shown.id());
        if (now.isEmpty()) return Optional.of(BudgetRefusal.GONE);
        return now.get().equals(shown) ? Optional.empty() : Optional.of(BudgetRefusal.CHANGED_SINCE);
    }

    private Written kept(RowChanges changes, BudgetLine line, String verb) {
        journal.record(changes.tx(), verb, line.id().value(), changes.note());
        return new Written(line, verb);
    }

    private Writing tell(Writing writing) {
        if (writing instanceof Written) told.run();
        return writing;
    }
}
