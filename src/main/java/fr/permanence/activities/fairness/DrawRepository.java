package fr.permanence.activities.fairness;

import static fr.permanence.store.schema.Tables.DRAW;
import static fr.permanence.store.schema.Tables.DRAW_ENTRY;

import fr.permanence.ids.AccountId;
import fr.permanence.ids.ActivityId;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.DrawEntryRecord;
import fr.permanence.store.schema.tables.records.DrawRecord;
import java.util.List;
import org.jooq.DSLContext;

/** Keeps draws. */
final class DrawRepository {
    private final DSLContext sql;

    DrawRepository(Transaction tx) {
        this.sql = tx.sql();
    }

    static void insert(RowChanges changes, Draw draw, AccountId by) {
        changes.insert(
                new DrawRecord(draw.id(), draw.activity(), draw.session(), draw.seed(), draw.at(), by, draw.by()));
        for (int place = 0; place < draw.order().size(); place++)
            changes.insert(
                    new DrawEntryRecord(draw.id(), (short) place, draw.order().get(place)));
    }

    /** The newest first. */
    List<Draw> of(ActivityId activity) {
        return sql.selectFrom(DRAW)
                .where(DRAW.ACTIVITY_ID.eq(activity))
                .orderBy(DRAW.DRAWN_AT.desc(), DRAW.ID.desc())
                .fetch()
                .map(row -> new Draw(
                        row.getId(),
                        row.getActivityId(),
                        row.getSessionId(),
                        row.getSeed(),
                        row.getDrawnAt(),
                        row.getAuthorName(),
                        sql.select(DRAW_ENTRY.WAITING_ID)
                                .from(DRAW_ENTRY)
                                .where(DRAW_ENTRY.DRAW_ID.eq(row.getId()))
                                .orderBy(DRAW_ENTRY.PLACE)
                                .fetch(DRAW_ENTRY.WAITING_ID)));
    }
}
