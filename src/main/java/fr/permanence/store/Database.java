package fr.permanence.store;

import fr.permanence.store.StoreTrouble.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.h2.api.ErrorCode;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.jspecify.annotations.Nullable;

/**
 * The opened store: one connection, one transaction at a time, so that a screen always reads its own writes.
 *
 * <p>Every write is on the disk when {@link #write} returns. After a write error nothing more is written in this session.
 */
public final class Database implements AutoCloseable {
    private static final Settings QUIET = new Settings()
            .withExecuteLogging(false)
            .withRenderFormatted(false)
            .withFetchWarnings(false)
            // Our numbers are made before the row is: reading them back costs a slower statement at each insert.
            .withReturnIdentityOnUpdatableRecord(false);

    private final Connection connection;
    private final DSLContext writing;
    private final DSLContext reading;
    /** Fair: who reads everybody in, part by part, lets the desk have its turn in between. */
    private final ReentrantLock turn = new ReentrantLock(true);

    private volatile @Nullable Kind stopped;
    /** Whether it was closed by us: else it closed itself, which it does when the disk refuses. */
    private volatile boolean closed;

    Database(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        this.writing = DSL.using(connection, SQLDialect.H2, QUIET);
        this.reading = writing.configuration()
                .deriveAppending(new DefaultExecuteListenerProvider(new OnlyQuestions()))
                .dsl();
    }

    /** Reads in one consistent view; a statement that would change something is refused. */
    public <T> T read(Function<Transaction, T> question) {
        return inTurn(question, false);
    }

    /**
     * Writes all or nothing; durable when it returns.
     *
     * @throws StoreTrouble when the disk refuses; what was acknowledged before is kept
     */
    public <T> T write(Function<Transaction, T> act) {
        return inTurn(act, true);
    }

    /** Lets nothing more be written, and says why from then on. */
    public void stopWriting(Kind reason) {
        stopped = reason;
    }

    /** Why nothing can be written, or null while all is well. */
    public @Nullable Kind whyStopped() {
        return stopped;
    }

    private <T> T inTurn(Function<Transaction, T> work, boolean writes) {
        turn.lock();
        try {
            Kind reason = stopped;
            if (writes && reason != null) throw new StoreTrouble(reason);
            if (connection.isClosed()) throw new StoreTrouble(whyClosed());
            boolean done = false;
            try {
                T result = work.apply(new Transaction(writes ? writing : reading));
                // A reading ends so as well: to roll back makes H2 forget every statement it keeps prepared.
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) connection.rollback();
            }
        } catch (SQLException e) {
            throw trouble(e, e, writes);
        } catch (DataAccessException e) {
            SQLException cause = e.getCause(SQLException.class);
            if (cause == null) throw e;
            throw trouble(cause, e, writes);
        } finally {
            turn.unlock();
        }
    }

    private RuntimeException trouble(SQLException cause, Exception thrown, boolean writes) {
        Kind kind = switch (cause.getErrorCode()) {
            case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2, ErrorCode.GENERAL_ERROR_1 ->
                writes ? Kind.WRITE_FAILED : Kind.STORE_DAMAGED;
            case ErrorCode.FILE_CORRUPTED_1 -> Kind.STORE_DAMAGED;
            case ErrorCode.DATABASE_IS_CLOSED, ErrorCode.OBJECT_CLOSED -> whyClosed();
            default -> null;
        };
        if (kind == null) return thrown instanceof RuntimeException bug ? bug : new IllegalStateException(cause);
        if (writes || kind == Kind.STORE_DAMAGED) stopped = kind;
        return new StoreTrouble(kind, thrown);
    }

    private Kind whyClosed() {
        Kind reason = stopped;
        if (reason != null) return reason;
        return closed ? Kind.LOCKED : Kind.WRITE_FAILED;
    }

    /** Closes the store; what was acknowledged stays. May throw nothing: a failed close loses nothing that was acknowledged. */
    @Override
    public void close() {
        closed = true;
        turn.lock();
        try {
            connection.close();
        } catch (SQLException e) {
            stopped = Kind.WRITE_FAILED;
        } finally {
            turn.unlock();
        }
    }
}
