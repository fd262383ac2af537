package fr.permanence.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Invented rows that wait to be written, each table after those it names. */
final class SampleRowsRepository {
    private final List<Table<?>> order;
    private final Map<Table<?>, List<@Nullable Object[]>> waiting = new LinkedHashMap<>();

    /** @param order of the tables, those that are named by others first */
    SampleRowsRepository(List<Table<?>> order) {
        this.order = List.copyOf(order);
    }

    /** One row, all columns in their order. */
    void add(Table<?> table, @Nullable Object... values) {
        waiting.computeIfAbsent(table, of -> new ArrayList<>()).add(values);
    }

    /** Writes them all; nothing waits any more. */
    void writeTo(SampleRepository repository) {
        for (Table<?> table : order) {
            List<Field<?>> columns = Arrays.asList(table.fields());
            repository.insert(table, columns, waiting.getOrDefault(table, List.of()).stream());
        }
        waiting.clear();
    }
}
