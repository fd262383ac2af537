package fr.permanence.ui.shell;

import fr.permanence.ui.Screen;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Where one is in the window, and the way back. Each place keeps its screen, and so whatever was typed in it. */
public final class Navigation {
    private static final int WAY_BACK = 50;

    private final ReadOnlyObjectWrapper<@Nullable Place> place = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Screen> screen = new ReadOnlyObjectWrapper<>();
    private final Map<String, Screen> screens = new HashMap<>();
    private final Deque<Stop> back = new ArrayDeque<>();
    private List<Place> places = List.of();

    /** The places that may be opened; the shell says which. */
    void offer(List<Place> offered) {
        places = List.copyOf(offered);
    }

    /** The places that may be opened, in the order of the rail. */
    public List<Place> places() {
        return places;
    }

    /** The place one is in; null before the first is opened. */
    public ReadOnlyObjectProperty<@Nullable Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** What is shown: the place's screen, or one opened from it; null before the first. */
    public ReadOnlyObjectProperty<@Nullable Screen> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    /** Opens a place. A place that is not offered stays closed, and opening where one is only enters again. */
    public void open(String id) {
        places.stream()
                .filter(offered -> offered.id().equals(id))
                .findFirst()
                .ifPresent(found -> go(new Stop(found, screenOf(found)), true));
    }

    /** Shows a screen over the place one is in, such as one person's file; {@link #back()} leaves it. */
    public void show(Screen over) {
        Place here = place.get();
        if (here != null) go(new Stop(here, over), true);
    }

    /** Goes back to what was shown before; false when there was nothing. */
    public boolean back() {
        Stop before = back.pollLast();
        if (before == null) return false;
        go(before, false);
        return true;
    }

    /** The language changed: every screen that was built says itself again. */
    void reword() {
        screens.values().forEach(Screen::reword);
        back.stream()
                .map(Stop::screen)
                .filter(shown -> !screens.containsValue(shown))
                .forEach(Screen::reword);
        Screen shown = screen.get();
        if (shown != null && !screens.containsValue(shown)) shown.reword();
    }

    /** Nothing is shown any more, and nothing is kept. */
    void close() {
        Screen shown = screen.get();
        if (shown != null) shown.leave();
        screen.set(null);
        place.set(null);
        screens.clear();
        back.clear();
        places = List.of();
    }

    private void go(Stop to, boolean keepWayBack) {
        Screen from = screen.get();
        Place here = place.get();
        if (from != null && from.equals(to.screen())) {
            from.enter();
            return;
        }
        if (from != null) from.leave();
        if (from != null && here != null && keepWayBack) back.addLast(new Stop(here, from));
        if (back.size() > WAY_BACK) back.removeFirst();
        place.set(to.place());
        screen.set(to.screen());
        to.screen().enter();
    }

    private Screen screenOf(Place opened) {
        return screens.computeIfAbsent(opened.id(), id -> opened.screen().get());
    }

    private record Stop(Place place, Screen screen) {}
}
