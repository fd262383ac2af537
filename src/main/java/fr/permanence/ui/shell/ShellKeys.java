package fr.permanence.ui.shell;

import fr.permanence.text.Words;
import fr.permanence.ui.Screen;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.Stroke;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.input.KeyCode;

/** The keys of the window itself, registered once; what each says follows the language. */
final class ShellKeys {
    private final Furniture furniture;
    private final Words words;
    private final Shortcuts shortcuts;

    ShellKeys(Furniture furniture, Shortcuts shortcuts) {
        this.furniture = furniture;
        this.shortcuts = shortcuts;
        this.words = Words.beside(ShellKeys.class, furniture.appearance()::language);
    }

    void register(Acts acts, Runnable help, Runnable veil) {
        for (Place place : furniture.navigation().places()) {
            shortcuts.add(new Shortcut(
                    Stroke.ctrlDigit(place.digit()),
                    place.name(),
                    () -> furniture.navigation().open(place.id())));
        }
        add(Stroke.ctrl(KeyCode.F), "keys.search", this::search);
        add(Stroke.typed("/"), "keys.search", this::search);
        add(Stroke.ctrl(KeyCode.Z), "keys.undo", () -> {
            furniture.toasts().clear();
            acts.undo().run();
        });
        add(Stroke.ctrl(KeyCode.Y), "keys.redo", acts.redo());
        add(Stroke.ctrlShift(KeyCode.Z), "keys.redo", acts.redo());
        add(Stroke.ctrl(KeyCode.P), "keys.print", this::print);
        add(Stroke.of(KeyCode.ESCAPE), "keys.back", furniture.navigation()::back);
        add(Stroke.of(KeyCode.F1), "keys.help", help);
        always(Stroke.of(KeyCode.F11), "keys.discreet", furniture.appearance().discreet()::toggle);
        always(Stroke.of(KeyCode.F12), "keys.veil", veil);
    }

    private void search() {
        offered(Screen::search).or(this::searchOfPlace).ifPresent(Runnable::run);
    }

    /** A page opened from a place, such as a file, has nothing to search in: one searches in the place it was opened from. */
    private Optional<Runnable> searchOfPlace() {
        Place here = furniture.navigation().placeProperty().get();
        if (here == null) return Optional.empty();
        furniture.navigation().open(here.id());
        return offered(Screen::search);
    }

    private void print() {
        offered(Screen::print)
                .ifPresentOrElse(Runnable::run, () -> furniture.toasts().say(words.say("print.nothing")));
    }

    private Optional<Runnable> offered(Function<Screen, Optional<Runnable>> by) {
        return Optional.ofNullable(furniture.navigation().screenProperty().get())
                .flatMap(by);
    }

    private void add(Stroke stroke, String key, Runnable act) {
        shortcuts.add(new Shortcut(stroke, () -> words.say(key), act));
    }

    private void always(Stroke stroke, String key, Runnable act) {
        shortcuts.addAlways(new Shortcut(stroke, () -> words.say(key), act));
    }
}
