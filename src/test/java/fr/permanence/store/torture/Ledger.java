package fr.permanence.store.torture;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** Acts on the rows of a store and what must be there afterwards: all that was acknowledged, and at most one act more. */
final class Ledger {
    private final SortedMap<Long, String> acknowledged = new TreeMap<>();
    private SortedMap<Long, String> underway = new TreeMap<>();

    Ledger(int rows) {
        for (long id = 0; id < rows; id++) acknowledged.put(id, SealedStore.words(id));
        underway = new TreeMap<>(acknowledged);
    }

    int acts() {
        return acknowledged.size();
    }

    /** One transaction: adds, changes or removes a few rows; acknowledged when it returns. */
    void act(Connection connection, Random chance) throws SQLException {
        underway = new TreeMap<>(acknowledged);
        connection.setAutoCommit(false);
        try (Statement sql = connection.createStatement()) {
            for (int i = 1 + chance.nextInt(4); i > 0; i--) change(sql, chance);
        }
        connection.commit();
        acknowledged.clear();
        acknowledged.putAll(underway);
    }

    private void change(Statement sql, Random chance) throws SQLException {
        long id = chance.nextInt(400);
        String words = SealedStore.words(chance.nextInt(100_000));
        if (chance.nextInt(8) == 0) {
            sql.execute("DELETE FROM note WHERE id = " + id);
            underway.remove(id);
        } else {
            sql.execute("MERGE INTO note VALUES (" + id + ", '" + words + "')");
            underway.put(id, words);
        }
    }

    /** Whether the store holds what it must; if so that is now what is acknowledged. */
    boolean isKeptBy(Connection connection) throws SQLException {
        SortedMap<Long, String> found = read(connection);
        if (found.equals(underway)) acknowledged.putAll(found);
        else if (!found.equals(acknowledged)) return false;
        acknowledged.clear();
        acknowledged.putAll(found);
        underway = new TreeMap<>(found);
        return true;
    }

    static SortedMap<Long, String> read(Connection connection) throws SQLException {
        SortedMap<Long, String> found = new TreeMap<>();
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("SELECT id, words FROM note")) {
            while (rows.next()) found.put(rows.getLong(1), rows.getString(2));
        }
        return found;
    }
}
