package fr.permanence.store;

import fr.permanence.store.StoreTrouble.Kind;
import fr.permanence.store.sealed.SealedFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Properties;
import org.h2.Driver;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/** One encrypted store file, opened by its administrator or by the user the program speaks through. */
final class StoreFile {
    static final String ADMIN = "KEEPER";
    static final String USER = "DESK";

    private final Path file;
    private final StoreKeys keys;

    StoreFile(Path file, StoreKeys keys) {
        this.file = file;
        this.keys = keys;
    }

    Path file() {
        return file;
    }

    /** The administrator of a store that exists, or that is made now. */
    Connection asAdmin(boolean mustExist) {
        if (mustExist && !Files.exists(file)) throw new StoreTrouble(Kind.STORE_MISSING);
        SealedFiles.admit(file, keys.blocks);
        String settings = StoreSettings.ADMIN + (mustExist ? StoreSettings.MUST_EXIST : "");
        return open(settings, ADMIN, keys.adminPassword());
    }

    /** The user the program speaks through; the administrator's connection must still be open. */
    Connection asUser() {
        return open(StoreSettings.USER, USER, keys.userPassword());
    }

    /** The administrator of a copy that is only looked at. */
    Connection toRead() {
        SealedFiles.admit(file, keys.blocks);
        return open(StoreSettings.USER + StoreSettings.READ_ONLY, ADMIN, keys.adminPassword());
    }

    void forget() {
        SealedFiles.forget(file);
    }

    String adminUrl() {
        return "jdbc:h2:" + SealedFiles.pathOf(file) + StoreSettings.ADMIN;
    }

    String adminSecret() {
        return new String(keys.adminPassword());
    }

    /** Makes the user the program speaks through, who may do everything to rows and only add to the journal. */
    void admitUser(Connection admin) throws SQLException {
        try (Statement statement = admin.createStatement()) {
            statement.execute("create user if not exists " + USER + " password '" + keys.userSecret() + "'");
            for (String table : Inventory.tables(admin)) {
                if (table.equals(Migrations.HISTORY)) continue;
                String rights = table.equals("ACT") ? "select, insert" : "select, insert, update, delete";
                statement.execute("grant " + rights + " on " + table + " to " + USER);
            }
        }
    }

    private Connection open(String settings, String user, char[] password) {
        Properties login = new Properties();
        login.put("user", user);
        login.put("password", password);
        try {
            Connection connection = new Driver().connect("jdbc:h2:" + SealedFiles.pathOf(file) + settings, login);
            if (connection == null) throw new IllegalStateException("address");
            return connection;
        } catch (SQLException e) {
            throw new StoreTrouble(kindOf(e, file), e);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    static Kind kindOf(SQLException e, @Nullable Path file) {
        return switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Kind.IN_USE;
            case ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1 -> Kind.STORE_MISSING;
            case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2, ErrorCode.FILE_CREATION_FAILED_1 ->
                file != null && !Files.isWritable(file.toAbsolutePath().getParent())
                        ? Kind.FOLDER_NOT_WRITABLE
                        : Kind.STORE_DAMAGED;
            default -> Kind.STORE_DAMAGED;
        };
    }
}
