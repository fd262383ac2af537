package fr.permanence.store;

import java.util.Collection;
import java.util.List;
import org.jooq.Field;
import org.jooq.RowN;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Several ids as a table to join to, so that H2 looks for each by herself. Asked for by "in" beside another condition of the
 * same index, H2 2.4.240 walks that index from end to end.
 *
 * @param table what to select from, before the join
 * @param id its one column
 */
public record OneByOne<T>(Table<?> table, Field<T> id) {
    /** @param ids at least one */
    public static <T> OneByOne<T> of(Collection<T> ids, Field<T> column) {
        Field<T> id = DSL.field(DSL.name("who", "id"), column.getDataType());
        RowN[] rows =
                ids.stream().map(one -> DSL.row(List.of(DSL.val(one, id)))).toArray(RowN[]::new);
        return new OneByOne<>(DSL.values(rows).as("who", "id"), id);
    }
}
