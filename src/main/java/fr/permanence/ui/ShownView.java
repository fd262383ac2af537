package fr.permanence.ui;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The view of a screen: built when it is first asked for, and anew after the language changed. What it listens to by the
 * lifetime it is built with is heard while its screen is shown, and by the newest view alone.
 *
 * @param <V> the view
 */
public final class ShownView<V> {
    private final Function<Lifetime, V> make;
    private Lifetime life = new Lifetime();
    private @Nullable V view;
    private boolean isShown;

    /** @param make builds the view; what it must hear goes into the lifetime */
    public ShownView(Function<Lifetime, V> make) {
        this.make = make;
    }

    /** The view of now. */
    public V now() {
        V built = view;
        if (built == null) {
            built = make.apply(life);
            view = built;
            if (isShown) life.attach();
        }
        return built;
    }

    /** The screen is shown. */
    public V enter() {
        isShown = true;
        V shown = now();
        life.attach();
        return shown;
    }

    /** The screen is hidden. */
    public void leave() {
        isShown = false;
        life.detach();
    }

    /** The language changed: the next view is built anew, and this one hears nothing more. */
    public void reword() {
        life.detach();
        life = new Lifetime();
        view = null;
    }
}
