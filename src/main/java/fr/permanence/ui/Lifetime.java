package fr.permanence.ui;

import fr.permanence.change.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/** What a screen listens to while it is shown: attached in {@code enter()}, detached in {@code leave()}, nothing forgotten. */
public final class Lifetime {
    private final List<Supplier<Subscription>> wishes = new ArrayList<>();
    private final List<Subscription> held = new ArrayList<>();
    private boolean attached;

    /** Something to listen to each time the screen is shown, such as {@code () -> changes.on(…)}. */
    public void whileShown(Supplier<Subscription> listening) {
        wishes.add(listening);
        if (attached) held.add(listening.get());
    }

    /** Follows a value while shown; told at once of the value each time the screen is shown. */
    public <T> void follow(ObservableValue<T> value, Consumer<? super T> told) {
        whileShown(() -> {
            ChangeListener<T> listener = (observed, before, now) -> told.accept(now);
            value.addListener(listener);
            told.accept(value.getValue());
            return () -> value.removeListener(listener);
        });
    }

    /** The screen is shown. Calling it again does nothing. */
    public void attach() {
        if (attached) return;
        attached = true;
        wishes.forEach(wish -> held.add(wish.get()));
    }

    /** The screen is hidden. Calling it again does nothing. */
    public void detach() {
        attached = false;
        held.forEach(Subscription::cancel);
        held.clear();
    }
}
