package fr.permanence.stays.budget;

import static fr.permanence.store.schema.Tables.BUDGET_LINE;

import fr.permanence.ids.BudgetLineId;
import fr.permanence.ids.StayId;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.BudgetLineRecord;
import fr.permanence.text.Euros;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Keeps the lines of budgets. */
final class BudgetRepository {
    private final DSLContext sql;

    BudgetRepository(Transaction tx) {
        sql = tx.sql();
    }

    static void insert(RowChanges changes, BudgetLine line) {
        changes.insert(toRow(line));
    }

    static void update(RowChanges changes, BudgetLine line) {
        changes.update(toRow(line));
    }

    static void delete(RowChanges changes, BudgetLine line) {
        changes.delete(toRow(line));
    }

    private static BudgetLineRecord toRow(BudgetLine line) {
        BigDecimal real = line.is().real();
        return new BudgetLineRecord(
                line.id(),
                line.stay(),
                line.is().category().name(),
                line.is().label(),
                Euros.cents(line.is().planned()),
                real == null ? null : Euros.cents(real),
                line.revision());
    }

    Optional<BudgetLine> find(BudgetLineId id) {
        return sql.selectFrom(BUDGET_LINE).where(BUDGET_LINE.ID.eq(id)).fetchOptional(BudgetRepository::toLine);
    }

    List<BudgetLine> of(StayId stay) {
        return sql.selectFrom(BUDGET_LINE).where(BUDGET_LINE.STAY_ID.eq(stay)).fetch(BudgetRepository::toLine);
    }

    private static BudgetLine toLine(BudgetLineRecord row) {
        Long real = row.getRealCents();
        BudgetLineDraft is = new BudgetLineDraft(
                BudgetCategory.valueOf(row.getCategory()),
                row.getLabel(),
                Euros.ofCents(row.getPlannedCents()),
                real == null ? null : Euros.ofCents(real));
        return new BudgetLine(row.getId(), row.getStayId(), is, row.getRevision());
    }
}
