package fr.permanence.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks again and again, as when somebody types, and lets only the latest answer arrive. */
public final class Lane {
    private final Background background;
    private @Nullable Token latest;

    Lane(Background background) {
        this.background = background;
    }

    /** Like {@link Background#run(Callable, Consumer, Consumer)}; the answers asked for before are dropped. */
    public <T> Token run(Callable<T> work, Consumer<? super T> onUi, Consumer<? super Exception> onTrouble) {
        clear();
        Token token = background.run(work, onUi, onTrouble);
        latest = token;
        return token;
    }

    /** Like {@link Background#run(Callable, Consumer)}; the answers asked for before are dropped. */
    public <T> Token run(Callable<T> work, Consumer<? super T> onUi) {
        clear();
        Token token = background.run(work, onUi);
        latest = token;
        return token;
    }

    /** Drops whatever has not arrived, as when the box is emptied. */
    public void clear() {
        if (latest != null) latest.cancel();
        latest = null;
    }
}
