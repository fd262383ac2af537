package fr.permanence.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** One act at a time: a second click while the store still works on the first is that first one, not one more. */
public final class OneAtATime {
    private final Background background;
    private final Consumer<Exception> trouble;
    private boolean isWorking;

    /** @param trouble is told what failed */
    public OneAtATime(Background background, Consumer<Exception> trouble) {
        this.background = background;
        this.trouble = trouble;
    }

    /** Works, then answers; does nothing while the act before is under way. */
    public <T> void run(Callable<T> work, Consumer<? super T> then) {
        if (isWorking) return;
        isWorking = true;
        background.run(
                work,
                answer -> {
                    isWorking = false;
                    then.accept(answer);
                },
                failure -> {
                    isWorking = false;
                    trouble.accept(failure);
                });
    }
}
