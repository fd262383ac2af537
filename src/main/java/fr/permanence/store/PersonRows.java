package fr.permanence.store;

import fr.permanence.ids.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jooq.TableField;

/**
 * Rows of one table that each name one person and nothing else that must change with her, so that they can be given to
 * another and taken back.
 *
 * @param id the column of their number
 * @param person the column that names her
 * @param value the plain number of an id
 * @param number the id of a plain number
 */
public record PersonRows<I>(
        TableField<?, I> id, TableField<?, PersonId> person, Function<I, Long> value, LongFunction<I> number) {

    /** How many name her. */
    public int count(Transaction tx, PersonId of) {
        return tx.sql().fetchCount(person.getTable(), person.eq(of));
    }

    /** Gives all that name {@code from} to {@code to}, and returns their numbers. */
    public List<Long> giveAll(Transaction tx, PersonId from, PersonId to) {
        List<Long> given = tx.sql()
                .select(id)
                .from(person.getTable())
                .where(person.eq(from))
                .fetch(row -> value.apply(row.value1()));
        tx.sql()
                .update(person.getTable())
                .set(person, to)
                .where(person.eq(from))
                .execute();
        return given;
    }

    /** Gives those of these rows that name {@code from} to {@code to}; the others stay as they are. */
    public void give(Transaction tx, Collection<Long> rows, PersonId from, PersonId to) {
        tx.sql()
                .update(person.getTable())
                .set(person, to)
                .where(id.in(rows.stream().map(number::apply).toList()))
                .and(person.eq(from))
                .execute();
    }
}
