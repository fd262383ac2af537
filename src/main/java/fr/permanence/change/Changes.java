package fr.permanence.change;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Tells every open screen where to look again after something was committed. A change says where to look, never what is
 * there, so a screen that missed one is out of date but never wrong about what it shows next.
 */
public final class Changes {
    private final Executor ui;
    private final List<Listener<?>> listeners = new CopyOnWriteArrayList<>();

    /** @param ui delivers to screens; the UI thread in the program, {@code Runnable::run} in tests */
    public Changes(Executor ui) {
        this.ui = ui;
    }

    /** Listens to one kind of change until cancelled; safe from any thread. */
    public <T extends Record> Subscription on(Class<T> kind, Consumer<? super T> listener) {
        Listener<T> added = new Listener<>(kind, listener, new AtomicBoolean(true));
        listeners.add(added);
        return () -> {
            // Also silences what is already under way to the UI thread: a hidden screen hears nothing late.
            added.listening().set(false);
            listeners.remove(added);
        };
    }

    /** Tells the listeners of this kind; call it after the commit, from any thread. */
    public void publish(Record change) {
        for (Listener<?> listener : listeners) {
            if (listener.kind().isInstance(change)) ui.execute(() -> listener.hear(change));
        }
    }

    private record Listener<T extends Record>(Class<T> kind, Consumer<? super T> told, AtomicBoolean listening) {
        void hear(Record change) {
            if (listening.get()) told.accept(kind.cast(change));
        }
    }
}
