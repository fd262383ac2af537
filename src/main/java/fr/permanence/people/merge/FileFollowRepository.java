package fr.permanence.people.merge;

import static fr.permanence.store.schema.Tables.DEPARTURE_ENTRY;
import static fr.permanence.store.schema.Tables.DESK_NOTE;
import static fr.permanence.store.schema.Tables.FOLLOW_UP;
import static fr.permanence.store.schema.Tables.SOCIAL_ENTRY;

import fr.permanence.ids.DeskNoteId;
import fr.permanence.ids.EntryId;
import fr.permanence.ids.FollowUpId;
import fr.permanence.ids.PersonId;
import fr.permanence.store.Transaction;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jooq.DSLContext;
import org.jooq.TableField;

/** What the room of people itself keeps beside a person. Sealed entries follow unopened: their seal names no person. */
final class FileFollowRepository {
    private static final Column<DeskNoteId> NOTES =
            new Column<>("deskNote", DESK_NOTE.ID, DESK_NOTE.PERSON_ID, DeskNoteId::value, DeskNoteId::new);
    private static final Column<FollowUpId> FOLLOW_UPS =
            new Column<>("followUp", FOLLOW_UP.ID, FOLLOW_UP.PERSON_ID, FollowUpId::value, FollowUpId::new);
    private static final Column<EntryId> DEPARTURE =
            new Column<>("departureEntry", DEPARTURE_ENTRY.ID, DEPARTURE_ENTRY.PERSON_ID, EntryId::value, EntryId::new);
    private static final Column<EntryId> SOCIAL =
            new Column<>("socialEntry", SOCIAL_ENTRY.ID, SOCIAL_ENTRY.PERSON_ID, EntryId::value, EntryId::new);

    /** The kinds, in the order in which a preview says them. */
    static final List<Column<?>> ALL = List.of(NOTES, FOLLOW_UPS, DEPARTURE, SOCIAL);

    private final DSLContext sql;

    FileFollowRepository(Transaction tx) {
        this.sql = tx.sql();
    }

    /** One kind of row, and where it names its person. */
    record Column<I>(
            String kind,
            TableField<?, I> id,
            TableField<?, PersonId> person,
            Function<I, Long> value,
            LongFunction<I> number) {}

    int count(Column<?> column, PersonId person) {
        return sql.fetchCount(column.person.getTable(), column.person.eq(person));
    }

    <I> List<MovedRow> move(Column<I> column, PersonId gone, PersonId kept) {
        List<MovedRow> moved = sql.select(column.id)
                .from(column.person.getTable())
                .where(column.person.eq(gone))
                .fetch(row -> new MovedRow(column.kind, column.value.apply(row.value1()), ""));
        sql.update(column.person.getTable())
                .set(column.person, kept)
                .where(column.person.eq(gone))
                .execute();
        return moved;
    }

    <I> void bringBack(Column<I> column, PersonId gone, PersonId kept, List<MovedRow> rows) {
        List<I> ids = rows.stream()
                .filter(row -> row.kind().equals(column.kind))
                .map(row -> column.number.apply(row.id()))
                .toList();
        sql.update(column.person.getTable())
                .set(column.person, gone)
                .where(column.id.in(ids))
                .and(column.person.eq(kept))
                .execute();
    }
}
