package fr.permanence.stays;

import static fr.permanence.store.schema.Tables.DESTINATION;

import fr.permanence.ids.DestinationId;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.DestinationRecord;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Keeps destinations. */
final class DestinationRepository {
    private final DSLContext sql;

    DestinationRepository(Transaction tx) {
        this.sql = tx.sql();
    }

    static void insert(RowChanges changes, Destination destination) {
        changes.insert(toRow(destination));
    }

    static void update(RowChanges changes, Destination destination) {
        changes.update(toRow(destination));
    }

    Optional<Destination> find(DestinationId id) {
        return sql.selectFrom(DESTINATION)
                .where(DESTINATION.ID.eq(id))
                .fetchOptional()
                .map(DestinationRepository::toDestination);
    }

    /** All of them, those still proposed first, then by name. */
    List<Destination> all() {
        return sql.selectFrom(DESTINATION)
                .orderBy(DESTINATION.PUT_AWAY, DESTINATION.NAME, DESTINATION.ID)
                .fetch(DestinationRepository::toDestination);
    }

    private static DestinationRecord toRow(Destination destination) {
        DestinationDraft is = destination.is();
        return new DestinationRecord(
                destination.id(),
                is.name(),
                is.lodging(),
                is.address(),
                is.phone(),
                is.notes(),
                destination.putAway(),
                destination.revision());
    }

    private static Destination toDestination(DestinationRecord row) {
        return new Destination(
                row.getId(),
                new DestinationDraft(row.getName(), row.getLodging(), row.getAddress(), row.getPhone(), row.getNotes()),
                row.getPutAway(),
                row.getRevision());
    }
}
