package fr.permanence.store.torture;

import fr.permanence.store.sealed.SealedFiles;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A small database under the block layer, opened exactly as the program opens its own. */
public final class SealedStore {
    static final String SETTINGS = ";CIPHER=AES;WRITE_DELAY=0;MAX_COMPACT_TIME=0;TRACE_LEVEL_FILE=0"
            + ";TRACE_LEVEL_SYSTEM_OUT=0;DB_CLOSE_ON_EXIT=FALSE";

    private SealedStore() {}

    /** 32 bytes, the same each time. */
    public static byte[] key() {
        byte[] key = new byte[32];
        for (int i = 0; i < key.length; i++) key[i] = (byte) (i * 7);
        return key;
    }

    /** Makes a new database with a table of rows that all differ. */
    public static void create(Path file, int rows) throws SQLException {
        SealedFiles.admit(file, key());
        fill(connect("jdbc:h2:" + SealedFiles.pathOf(file) + SETTINGS), rows);
    }

    static void fill(Connection connection, int rows) throws SQLException {
        try (connection;
                Statement sql = connection.createStatement()) {
            sql.execute("CREATE TABLE note (id BIGINT PRIMARY KEY, words VARCHAR(400) NOT NULL)");
            sql.execute("CREATE INDEX note_words ON note (words)");
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement("INSERT INTO note VALUES (?, ?)")) {
                for (int id = 0; id < rows; id++) {
                    insert.setLong(1, id);
                    insert.setString(2, words(id));
                    insert.execute();
                    if (id % 20 == 0) connection.commit();
                }
            }
            connection.commit();
        }
    }

    /** What row {@code id} holds. */
    public static String words(long id) {
        return ("Ligne " + id + " : " + Long.toHexString(id * 0x9E3779B97F4A7C15L) + " ").repeat(1 + (int) (id % 6));
    }

    /** Opens an existing database through the layer. */
    public static Connection open(Path file) throws SQLException {
        SealedFiles.admit(file, key());
        return connect("jdbc:h2:" + SealedFiles.pathOf(file) + ";IFEXISTS=TRUE" + SETTINGS);
    }

    static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, "ADMIN", "0123456789abcdef user");
    }
}
