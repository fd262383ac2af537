package fr.permanence.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Puts the indexes of visits aside while very many of them are written, and makes them anew from all the rows. The store
 * rewrites every page of an index that a commit touches, and visits that come day by day touch those of all people: kept
 * up row by row, two million visits would take several times the time and ten times the file.
 */
final class VisitIndexes {
    private static final String FOREIGN_KEY = "select constraint_name from information_schema.table_constraints"
            + " where table_schema = 'PUBLIC' and table_name = 'VISIT' and constraint_type = 'FOREIGN KEY'";

    private VisitIndexes() {}

    /** Writes without them; they are made anew even when {@code load} fails. */
    static void asideDuring(Connection admin, Runnable load) throws SQLException {
        String foreignKey = foreignKey(admin);
        run(
                admin,
                "alter table visit drop constraint \"" + foreignKey + "\"",
                "drop index visit_once",
                "drop index visit_by_day");
        try {
            load.run();
        } finally {
            run(
                    admin,
                    "create unique index visit_once on visit (person_id, visit_day, nth)",
                    "alter table visit add constraint \"" + foreignKey + "\" foreign key (person_id) references person (id)",
                    "create index visit_by_day on visit (visit_day, arrived_at)");
        }
    }

    private static String foreignKey(Connection admin) throws SQLException {
        try (Statement statement = admin.createStatement();
                ResultSet row = statement.executeQuery(FOREIGN_KEY)) {
            if (!row.next()) throw new IllegalStateException("visit");
            return row.getString(1);
        }
    }

    private static void run(Connection admin, String... statements) throws SQLException {
        try (Statement statement = admin.createStatement()) {
            for (String sql : statements) statement.execute(sql);
        }
    }
}
