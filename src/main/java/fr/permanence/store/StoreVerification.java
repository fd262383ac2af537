package fr.permanence.store;

import fr.permanence.store.OpenVault.Parts;
import fr.permanence.store.StoreTrouble.Kind;
import java.util.Map;
import java.util.function.Consumer;

/** Looks through an open vault from end to end: every row is read, every seal held is opened, the journal's chain walked. */
public final class StoreVerification {
    private final Parts parts;

    StoreVerification(Parts parts) {
        this.parts = parts;
    }

    /**
     * Reads everything.
     *
     * @param step told the name of each table as it begins
     * @return each table and how many rows it holds
     * @throws StoreTrouble {@code STORE_DAMAGED} at the first thing that does not hold
     */
    public Map<String, Long> run(Consumer<String> step) {
        Map<String, Long> counts = parts.database().read(tx -> tx.sql().connectionResult(Inventory::rowCounts));
        counts.forEach((table, expected) -> {
            step.accept(table);
            long read = parts.database().read(tx -> new VerificationQueries(tx, parts.seals()).readAll(table));
            if (read != expected) throw new StoreTrouble(Kind.STORE_DAMAGED);
        });
        step.accept("journal");
        parts.database().read(parts.journal()::verify);
        return counts;
    }

    /** Each table and how many rows it holds, by name. */
    public Map<String, Long> counts() {
        return parts.database().read(tx -> tx.sql().connectionResult(Inventory::rowCounts));
    }
}
