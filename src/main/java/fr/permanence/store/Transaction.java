package fr.permanence.store;

import org.jooq.DSLContext;

/** What one reading or writing may touch; a repository is made from it and dies with it. */
public final class Transaction {
    private final DSLContext sql;

    Transaction(DSLContext sql) {
        this.sql = sql;
    }

    /** The statements of this transaction; named only in repositories, queries and the store. */
    public DSLContext sql() {
        return sql;
    }
}
