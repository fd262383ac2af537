package fr.permanence.store;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import fr.permanence.store.schema.DefaultSchema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.Converter;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows and keeps what each was and became, so that an act on many rows of several tables is taken back exactly, and
 * only while they are as it left them.
 */
public final class RowChanges {
    private static final Gson GSON = new Gson();
    private static final TypeToken<List<Entry>> SHAPE = new TypeToken<>() {};
    private static final String ROWS = "rows";

    private final Transaction tx;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    public RowChanges(Transaction tx) {
        this.tx = tx;
    }

    /** What one row was and became; null when it was not there. Values in the order of the table's columns. */
    private record Entry(
            String table,
            @Nullable List<@Nullable String> was,
            @Nullable List<@Nullable String> is) {}

    /** The transaction it writes in. */
    public Transaction tx() {
        return tx;
    }

    public void insert(TableRecord<?> row) {
        tx.sql().executeInsert(row);
        keep(row, null, written(row));
    }

    /** Writes this row over the one of the same key; nothing when there is none, or when it is the same. */
    public void update(UpdatableRecord<?> row) {
        List<@Nullable String> was = now(row.getTable(), written(row));
        if (was == null || was.equals(written(row))) return;
        tx.sql().executeUpdate(row);
        keep(row, was, written(row));
    }

    /** Deletes the row of this key; nothing when there is none. */
    public void delete(UpdatableRecord<?> row) {
        List<@Nullable String> was = now(row.getTable(), written(row));
        if (was == null) return;
        tx.sql()
                .deleteFrom(row.getTable())
                .where(key(row.getTable(), written(row)))
                .execute();
        keep(row, was, null);
    }

    /** Whether nothing was changed. */
    public boolean isEmpty() {
        return entries.values().stream().allMatch(entry -> Objects.equals(entry.was(), entry.is()));
    }

    /** What takes all of it back. */
    public UndoNote note() {
        List<Entry> changed = entries.values().stream()
                .filter(entry -> !Objects.equals(entry.was(), entry.is()))
                .toList();
        return UndoNote.of(Map.of(ROWS, GSON.toJson(changed)));
    }

    /** The numbers in this column of all rows that were touched; {@code ID} of a table as {@code TABLE.ID}. */
    public Set<Long> numbersIn(String column) {
        return numbersIn(entries.values(), column);
    }

    /** The same of the rows that this note would put back; empty for a note that was not made here. */
    public static Set<Long> numbersIn(UndoNote note, String column) {
        String rows = note.value(ROWS);
        // Other notes may call something of theirs rows.
        boolean isOurs = rows != null && rows.startsWith("[");
        return isOurs ? numbersIn(GSON.fromJson(rows, SHAPE), column) : Set.of();
    }

    private static Set<Long> numbersIn(Collection<Entry> entries, String column) {
        Set<Long> numbers = new TreeSet<>();
        for (Entry entry : entries) {
            Field<?>[] fields = table(entry.table()).fields();
            for (int i = 0; i < fields.length; i++) {
                String name = fields[i].getName();
                if (!name.equals(column) && !(entry.table() + "." + name).equals(column)) continue;
                List<@Nullable String> values = entry.is() == null ? entry.was() : entry.is();
                String value = values == null ? null : values.get(i);
                if (value != null) numbers.add(Long.parseLong(value));
            }
        }
        return numbers;
    }

    /** What came of taking an act back. */
    public sealed interface Restoring {}

    /** It is taken back; {@code changes} takes that back in turn. */
    public record Restored(RowChanges changes) implements Restoring {}

    /** Some row is other than the act left it, or has something hung on it since; nothing was written. */
    public record ChangedSince() implements Restoring {}

    /** All rows are as before the act already; nothing was written. */
    public record AlreadyBack() implements Restoring {}

    /** Puts every row back as it was, if all of them still are what they became. */
    public static Restoring restore(Transaction tx, UndoNote note) {
        RowChanges back = new RowChanges(tx);
        List<Entry> entries = new ArrayList<>(GSON.fromJson(note.need(ROWS), SHAPE));
        if (entries.stream().allMatch(entry -> Objects.equals(back.current(entry), entry.was())))
            return new AlreadyBack();
        if (!entries.stream().allMatch(entry -> Objects.equals(back.current(entry), entry.is())))
            return new ChangedSince();
        try {
            for (Entry entry : entries.reversed()) back.put(entry);
            return new Restored(back);
        } catch (IntegrityConstraintViolationException e) {
            // Somebody hung something on a row that would go. The failed statement wrote nothing; those before it go
            // back.
            back.giveUp();
            return new ChangedSince();
        }
    }

    /** Puts back, inside the same transaction, what {@link #restore} or this wrote; for who finds that it must not stand. */
    public void giveUp() {
        for (Entry entry : new ArrayList<>(entries.values()).reversed()) new RowChanges(tx).put(entry);
        entries.clear();
    }

    private void put(Entry entry) {
        List<@Nullable String> was = entry.was();
        List<@Nullable String> is = entry.is();
        Table<?> table = table(entry.table());
        if (was == null) delete((UpdatableRecord<?>) read(table, Objects.requireNonNull(is)));
        else if (is == null) insert((TableRecord<?>) read(table, was));
        else update((UpdatableRecord<?>) read(table, was));
    }

    private @Nullable List<@Nullable String> current(Entry entry) {
        return now(table(entry.table()), Objects.requireNonNull(entry.is() == null ? entry.was() : entry.is()));
    }

    private void keep(TableRecord<?> row, @Nullable List<@Nullable String> was, @Nullable List<@Nullable String> is) {
        Table<?> table = row.getTable();
        String key = table.getName() + key(table, written(row));
        Entry before = entries.get(key);
        entries.put(key, new Entry(table.getName(), before == null ? was : before.was(), is));
    }

    private @Nullable List<@Nullable String> now(Table<?> table, List<@Nullable String> values) {
        Record row = tx.sql().selectFrom(table).where(key(table, values)).fetchOne();
        return row == null ? null : written(row);
    }

    private static Table<?> table(String name) {
        return Objects.requireNonNull(DefaultSchema.DEFAULT_SCHEMA.getTable(name), name);
    }

    private static Condition key(Table<?> table, List<@Nullable String> values) {
        List<Field<?>> fields = Arrays.asList(table.fields());
        Condition all = DSL.noCondition();
        for (Field<?> field : Objects.requireNonNull(table.getPrimaryKey()).getFields())
            all = all.and(equal(field, values.get(fields.indexOf(field))));
        return all;
    }

    private static <T> Condition equal(Field<T> field, @Nullable String value) {
        return field.eq(value(field, value));
    }

    private static List<@Nullable String> written(Record row) {
        List<@Nullable String> values = new ArrayList<>();
        for (Field<?> field : row.fields()) values.add(text(field, row));
        return values;
    }

    private static <T> @Nullable String text(Field<T> field, Record row) {
        T value = row.get(field);
        return value == null ? null : String.valueOf(plain(field.getConverter(), value));
    }

    private static <D, T> D plain(Converter<D, T> converter, T value) {
        return converter.to(value);
    }

    private static Record read(Table<?> table, List<@Nullable String> values) {
        Record row = table.newRecord();
        Field<?>[] fields = table.fields();
        for (int i = 0; i < fields.length; i++) set(row, fields[i], values.get(i));
        return row;
    }

    private static <T> void set(Record row, Field<T> field, @Nullable String value) {
        row.set(field, value(field, value));
    }

    private static <T> @Nullable T value(Field<T> field, @Nullable String text) {
        return text == null ? null : typed(field.getConverter(), text);
    }

    private static <D, T> T typed(Converter<D, T> converter, String text) {
        Class<D> type = converter.fromType();
        return converter.from(type.cast(parsed(type, text)));
    }

    private static Object parsed(Class<?> type, String text) {
        if (type == String.class) return text;
        if (type == Long.class) return Long.valueOf(text);
        if (type == Integer.class) return Integer.valueOf(text);
        if (type == Short.class) return Short.valueOf(text);
        if (type == Boolean.class) return Boolean.valueOf(text);
        if (type == LocalDate.class) return LocalDate.parse(text);
        if (type == LocalTime.class) return LocalTime.parse(text);
        if (type == Instant.class) return Instant.parse(text);
        throw new IllegalStateException(type.getName());
    }
}
