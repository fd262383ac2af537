package fr.permanence.store.torture;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Runs in a process of its own until it is killed: commits rows one by one, and says each only when it is committed. */
public final class Killed {
    private Killed() {}

    /** Arguments: the store, the number of the first row. */
    public static void main(String[] arguments) throws SQLException, IOException {
        PrintStream acknowledged = System.out;
        try (Connection connection = SealedStore.open(Path.of(arguments[0]));
                PreparedStatement insert = connection.prepareStatement("INSERT INTO note VALUES (?, ?)");
                PreparedStatement change = connection.prepareStatement("UPDATE note SET words = ? WHERE id = ?")) {
            connection.setAutoCommit(false);
            for (long id = Long.parseLong(arguments[1]); ; id++) {
                insert.setLong(1, id);
                insert.setString(2, SealedStore.words(id));
                insert.execute();
                change.setString(1, SealedStore.words(id - 1) + "bis");
                change.setLong(2, id - 1);
                change.execute();
                connection.commit();
                acknowledged.println(id);
                acknowledged.flush();
            }
        }
    }
}
