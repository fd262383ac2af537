package fr.permanence.stays.paper;

import static fr.permanence.store.schema.Tables.STAY_CONTACT;

import fr.permanence.ids.StayId;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.StayContactRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Keeps the number that one calls during a stay. */
final class StayPhoneRepository {
    private final DSLContext sql;

    StayPhoneRepository(Transaction tx) {
        sql = tx.sql();
    }

    @Nullable
    String of(StayId stay) {
        return sql.select(STAY_CONTACT.PHONE)
                .from(STAY_CONTACT)
                .where(STAY_CONTACT.STAY_ID.eq(stay))
                .fetchOne(STAY_CONTACT.PHONE);
    }

    void write(RowChanges changes, StayId stay, @Nullable String phone) {
        String before = of(stay);
        if (phone == null) changes.delete(new StayContactRecord(stay, before));
        else if (before == null) changes.insert(new StayContactRecord(stay, phone));
        else changes.update(new StayContactRecord(stay, phone));
    }
}
