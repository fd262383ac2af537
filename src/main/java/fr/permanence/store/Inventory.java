package fr.permanence.store;

import fr.permanence.store.StoreTrouble.Kind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a store holds, and the refusal of what this program never puts there: code, links, strangers. */
final class Inventory {
    private static final String TABLES =
            "select table_name from information_schema.tables where table_schema = 'PUBLIC' order by table_name";
    private static final String NUMBERED = "select table_name from information_schema.columns"
            + " where table_schema = 'PUBLIC' and column_name = 'ID' and data_type = 'BIGINT'";
    private static final Map<String, String> NEVER = Map.of(
            "trigger", "select count(*) from information_schema.triggers",
            "routine", "select count(*) from information_schema.routines",
            "schema",
                    "select count(*) from information_schema.schemata"
                            + " where schema_name not in ('PUBLIC', 'INFORMATION_SCHEMA')",
            "table",
                    "select count(*) from information_schema.tables where table_schema = 'PUBLIC'"
                            + " and (table_type <> 'BASE TABLE' or storage_type <> 'CACHED')",
            "synonym", "select count(*) from information_schema.synonyms",
            "constant", "select count(*) from information_schema.constants",
            "user",
                    "select count(*) from information_schema.users where user_name not in ('" + StoreFile.ADMIN + "', '"
                            + StoreFile.USER + "') or (user_name = '" + StoreFile.USER + "' and is_admin)");

    private Inventory() {}

    /** Refuses a store with a trigger, an alias, a view, a linked table, or a user of its own. */
    static void refuseStrangers(Connection admin) throws SQLException {
        for (Map.Entry<String, String> thing : NEVER.entrySet())
            if (count(admin, thing.getValue()) > 0) throw new StoreTrouble(Kind.HOSTILE_CONTENT, thing.getKey());
    }

    static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) names.add(rows.getString(1));
        }
        return names;
    }

    /** Each table and how many rows it holds, by name. */
    static Map<String, Long> rowCounts(Connection connection) throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String table : tables(connection))
            if (!table.equals(Migrations.HISTORY))
                counts.put(
                        table.toLowerCase(java.util.Locale.ROOT),
                        count(connection, "select count(*) from \"" + table + "\""));
        return counts;
    }

    /**
     * The highest number of any row: of those that are there, and of those that were taken back, which the journal names
     * and which may be put back.
     */
    static long highestNumber(Connection connection) throws SQLException {
        long highest = count(connection, "select coalesce(max(subject), 0) from act");
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(NUMBERED)) {
            while (rows.next())
                highest = Math.max(
                        highest, count(connection, "select coalesce(max(id), 0) from \"" + rows.getString(1) + "\""));
        }
        return highest;
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
