package fr.permanence.people.merge;

import fr.permanence.ids.PersonId;
import fr.permanence.store.PersonRows;
import fr.permanence.store.Transaction;
import java.util.List;

/**
 * One kind of row that follows a merge as it is: only whom it names changes.
 *
 * @param name as {@link MovedRow#kind} keeps it; it has words under {@code merge.kind.<name>}
 */
public record MovedKind(String name, PersonRows<?> rows) {
    /** How many speak of her. */
    public int count(Transaction tx, PersonId person) {
        return rows.count(tx, person);
    }

    /** Moves them over, and says which. */
    public List<MovedRow> move(Transaction tx, PersonId gone, PersonId kept) {
        return rows.giveAll(tx, gone, kept).stream()
                .map(row -> new MovedRow(name, row, ""))
                .toList();
    }

    /** Brings back those of this kind that are still with {@code kept}. */
    public void bringBack(Transaction tx, PersonId gone, PersonId kept, List<MovedRow> moved) {
        List<Long> mine = moved.stream()
                .filter(row -> row.kind().equals(name))
                .map(MovedRow::id)
                .toList();
        rows.give(tx, mine, kept, gone);
    }
}
