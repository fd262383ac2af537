package fr.permanence.store;

import fr.permanence.access.Compartment;
import java.util.Locale;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Reads whole tables, to prove that they can be read. */
final class VerificationQueries {
    private static final Map<String, Compartment> SEALED =
            Map.of("departure_entry", Compartment.DEPARTURE, "social_entry", Compartment.SOCIAL);

    private final DSLContext sql;
    private final Seals seals;

    VerificationQueries(Transaction tx, Seals seals) {
        this.sql = tx.sql();
        this.seals = seals;
    }

    /** Reads every row of the table, opens what is sealed under a key that is held, and counts. */
    long readAll(String table) {
        Compartment compartment = SEALED.get(table);
        long count = 0;
        try (var rows = sql.selectFrom(DSL.table(DSL.name(table.toUpperCase(Locale.ROOT))))
                .fetchSize(5000)
                .fetchLazy()) {
            for (Record row : rows) {
                if (compartment != null && seals.holds(compartment))
                    seals.open(compartment, table, row.get("ID", Long.class), row.get("SEALED", byte[].class));
                count++;
            }
        }
        return count;
    }
}
