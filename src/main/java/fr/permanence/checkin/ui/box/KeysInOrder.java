package fr.permanence.checkin.ui.box;

import fr.permanence.ui.Background;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Keys pressed while the store still works on the one before wait for it, in order: none is lost and none acts on what
 * is no longer there.
 */
public final class KeysInOrder {
    private static final int MOST_WAITING = 100;

    private final Background background;
    private final Consumer<Exception> trouble;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean isWorking;

    /** @param trouble is told what failed */
    public KeysInOrder(Background background, Consumer<Exception> trouble) {
        this.background = background;
        this.trouble = trouble;
    }

    /** Whether this key must wait; it is then pressed again once its turn has come. */
    public boolean waits(Runnable key) {
        if (isWorking && waiting.size() < MOST_WAITING) waiting.add(key);
        return isWorking;
    }

    /** Has the store work, and the keys that follow wait for it. */
    <T> void perform(Callable<T> work, Consumer<T> then) {
        begin();
        background.run(
                work,
                result -> {
                    end();
                    then.accept(result);
                    goOn();
                },
                this::failed);
    }

    void begin() {
        isWorking = true;
    }

    void end() {
        isWorking = false;
    }

    void goOn() {
        while (!isWorking && !waiting.isEmpty()) waiting.remove().run();
    }

    void failed(Exception failure) {
        isWorking = false;
        // What was pressed on the strength of the failed act is not done without it.
        waiting.clear();
        trouble.accept(failure);
    }
}
