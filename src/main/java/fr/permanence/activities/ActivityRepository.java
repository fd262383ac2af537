package fr.permanence.activities;

import static fr.permanence.store.schema.Tables.ACTIVITY;
import static fr.permanence.store.schema.Tables.ACTIVITY_NAME;
import static fr.permanence.store.schema.Tables.ACTIVITY_SESSION;

import fr.permanence.ids.ActivityId;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.ActivityNameRecord;
import fr.permanence.store.schema.tables.records.ActivityRecord;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Keeps activities and who leads them. */
final class ActivityRepository {
    private static final String LEADS = "LEADS";
    private static final String ESCORTS = "ESCORTS";

    private final DSLContext sql;

    ActivityRepository(Transaction tx) {
        this.sql = tx.sql();
    }

    void insert(RowChanges changes, Activity activity) {
        changes.insert(toRow(activity));
        writeNames(changes, activity);
    }

    void update(RowChanges changes, Activity activity) {
        for (ActivityNameRecord name : sql.selectFrom(ACTIVITY_NAME)
                .where(ACTIVITY_NAME.ACTIVITY_ID.eq(activity.id()))
                .fetch()) changes.delete(name);
        changes.update(toRow(activity));
        writeNames(changes, activity);
    }

    private static void writeNames(RowChanges changes, Activity activity) {
        write(changes, activity.id(), LEADS, activity.is().leaders());
        write(changes, activity.id(), ESCORTS, activity.is().outing().escorts());
    }

    private static void write(RowChanges changes, ActivityId id, String part, List<String> names) {
        for (int place = 0; place < names.size(); place++)
            changes.insert(new ActivityNameRecord(id, part, (short) place, names.get(place)));
    }

    private static ActivityRecord toRow(Activity activity) {
        ActivityDraft is = activity.is();
        Level level = is.level();
        return new ActivityRecord(
                activity.id(),
                is.kind().name(),
                is.title(),
                level == null ? null : level.name(),
                (short) is.capacity(),
                (short) is.minimum(),
                is.room(),
                is.outing().place(),
                is.outing().meetingPoint(),
                is.outing().meetingAt(),
                is.price().costCents(),
                is.price().contributionCents(),
                is.keepsRank(),
                activity.putAway(),
                activity.revision());
    }

    Optional<Activity> find(ActivityId id) {
        return where(ACTIVITY.ID.eq(id)).stream().findFirst();
    }

    /** All of them, the offered ones first, then by title. */
    List<Activity> all() {
        return where(DSL.noCondition());
    }

    List<Activity> of(List<ActivityId> ids) {
        return where(ACTIVITY.ID.in(ids));
    }

    private List<Activity> where(Condition which) {
        List<ActivityRecord> rows = sql.selectFrom(ACTIVITY)
                .where(which)
                .orderBy(ACTIVITY.PUT_AWAY, ACTIVITY.TITLE, ACTIVITY.LEVEL, ACTIVITY.ID)
                .fetch();
        Map<ActivityId, List<ActivityNameRecord>> names = sql.selectFrom(ACTIVITY_NAME)
                .where(ACTIVITY_NAME.ACTIVITY_ID.in(
                        rows.stream().map(ActivityRecord::getId).toList()))
                .orderBy(ACTIVITY_NAME.PLACE)
                .fetchGroups(ACTIVITY_NAME.ACTIVITY_ID, row -> row);
        return rows.stream()
                .map(row -> toActivity(row, names.getOrDefault(row.getId(), List.of())))
                .toList();
    }

    private static Activity toActivity(ActivityRecord row, List<ActivityNameRecord> names) {
        ActivityDraft draft = new ActivityDraft(
                ActivityKind.valueOf(row.getKind()),
                row.getTitle(),
                row.getLevel() == null ? null : Level.valueOf(row.getLevel()),
                row.getCapacity(),
                row.getMinimum(),
                row.getRoom(),
                part(names, LEADS),
                new Outing(row.getPlace(), row.getMeetingPoint(), row.getMeetingAt(), part(names, ESCORTS)),
                new Price(row.getCostCents(), row.getContributionCents()),
                row.getKeepsRank());
        return new Activity(row.getId(), draft, row.getPutAway(), row.getRevision());
    }

    private static List<String> part(List<ActivityNameRecord> names, String part) {
        return names.stream()
                .filter(name -> name.getPart().equals(part))
                .map(ActivityNameRecord::getName)
                .toList();
    }

    /** Rooms that were ever written, by name. */
    List<String> rooms() {
        Stream<String> own = sql.selectDistinct(ACTIVITY.ROOM).from(ACTIVITY).fetch(ACTIVITY.ROOM).stream();
        Stream<String> other = sql
                .selectDistinct(ACTIVITY_SESSION.ROOM)
                .from(ACTIVITY_SESSION)
                .where(ACTIVITY_SESSION.ROOM.isNotNull())
                .fetch(ACTIVITY_SESSION.ROOM)
                .stream();
        return Stream.concat(own, other)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** Names that were ever written as leaders or escorts. */
    List<String> names() {
        return sql.selectDistinct(ACTIVITY_NAME.NAME)
                .from(ACTIVITY_NAME)
                .orderBy(ACTIVITY_NAME.NAME)
                .fetch(ACTIVITY_NAME.NAME);
    }
}
