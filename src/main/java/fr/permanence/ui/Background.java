package fr.permanence.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Does the store's work off the UI thread and brings the answer back to it: the only class that knows of two threads.
 * There is one thread for the store, so that a screen always reads its own writes. Call it on the UI thread only.
 */
public final class Background {
    private static final long QUIET_MILLIS = 150;

    private final Executor database;
    private final Executor ui;
    private final Executor afterQuiet;
    private final ReadOnlyBooleanWrapper slow = new ReadOnlyBooleanWrapper();
    private int slowWorks;

    /** @param afterQuiet runs on the UI thread once 150 ms have passed */
    Background(Executor database, Executor ui, Executor afterQuiet) {
        this.database = database;
        this.ui = ui;
        this.afterQuiet = afterQuiet;
    }

    /** The program's: works on one daemon thread named "database", answers on JavaFX's. */
    public static Background onDatabaseThread() {
        return onThreadNamed("database");
    }

    /** Works on a daemon thread of its own, beside the store's, for what waits for something else; answers on JavaFX's. */
    static Background onThreadNamed(String name) {
        ExecutorService database = Executors.newSingleThreadExecutor(
                work -> Thread.ofPlatform().daemon().name(name).unstarted(work));
        Executor ui = Background::onUi;
        return new Background(database, ui, CompletableFuture.delayedExecutor(QUIET_MILLIS, TimeUnit.MILLISECONDS, ui));
    }

    /** Does what nobody waits for, on a daemon thread of its own; answers nothing. */
    public static void aside(Runnable work) {
        Thread.ofPlatform().daemon().name("aside").start(work);
    }

    /** The tests': everything happens inside the call, without a toolkit. */
    public static Background inline() {
        return new Background(Runnable::run, Runnable::run, nothing -> {});
    }

    /** The tests' of what happens while the store is still working: its work waits until this executor does it. */
    public static Background withStoreOn(Executor store) {
        return new Background(store, Runnable::run, nothing -> {});
    }

    /** Runs now when already on the UI thread, else as soon as that thread is free. Fits {@code new Changes(…)}. */
    public static void onUi(Runnable work) {
        if (Platform.isFxApplicationThread()) work.run();
        else Platform.runLater(work);
    }

    /** Runs on the UI thread once what happens there now is over, such as the giving of room that one is asked within. */
    public static void later(Runnable work) {
        Platform.runLater(work);
    }

    /** Whether some work has been under way for more than 150 ms: what a quiet progress bar is shown by. */
    public ReadOnlyBooleanProperty slowProperty() {
        return slow.getReadOnlyProperty();
    }

    /** Works, then answers; an exception is a bug and reaches the UI thread's uncaught handler. */
    public <T> Token run(Callable<T> work, Consumer<? super T> onUi) {
        return run(work, onUi, trouble -> {
            throw new IllegalStateException(trouble);
        });
    }

    /**
     * Works on the store's thread, then answers on the UI thread with the result or with the exception it ended in. The
     * answer of a cancelled work is dropped.
     */
    public <T> Token run(Callable<T> work, Consumer<? super T> onUi, Consumer<? super Exception> onTrouble) {
        Token token = new Token();
        afterQuiet.execute(() -> markSlow(token));
        database.execute(() -> {
            Runnable answer = token.isCancelled() ? () -> {} : attempt(work, onUi, onTrouble);
            ui.execute(() -> finish(token, answer));
        });
        return token;
    }

    /** A lane in which only the latest answer arrives. */
    public Lane lane() {
        return new Lane(this);
    }

    private static <T> Runnable attempt(
            Callable<T> work, Consumer<? super T> onUi, Consumer<? super Exception> onTrouble) {
        try {
            T result = work.call();
            return () -> onUi.accept(result);
        } catch (Exception trouble) {
            return () -> onTrouble.accept(trouble);
        }
    }

    private void markSlow(Token token) {
        if (token.markSlow()) {
            slowWorks++;
            slow.set(true);
        }
    }

    private void finish(Token token, Runnable answer) {
        if (token.finish()) {
            slowWorks--;
            slow.set(slowWorks > 0);
        }
        if (!token.isCancelled()) answer.run();
    }
}
