package fr.permanence.ui;

import fr.permanence.change.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
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

    /** Is told each time this changes while the screen is shown; not of what it is when the screen is shown. */
    public void hear(Observable what, Runnable told) {
        whileShown(() -> {
            InvalidationListener listener = observed -> told.run();
            what.addListener(listener);
            return () -> what.removeListener(listener);
        });
    }

    /** Is told each time the screen is shown, and each time this changes meanwhile; of a value, {@link #follow} tells more. */
    public void watch(Observable what, Runnable told) {
        hear(what, told);
        whileShown(() -> {
            told.run();
            return () -> {};
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
