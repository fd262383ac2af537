package fr.permanence.ui.shell;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.ui.Screen;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.kordamp.ikonli.Ikon;

/**
 * One place of the rail. The shell draws itself from a list of these, and shows only those that the roles may open.
 *
 * @param id its name in the code, stable
 * @param name its word on the rail, said anew in the language of the moment
 * @param icon a feather glyph
 * @param digit the key that opens it with Ctrl, 1 to 8
 * @param opensFor who may open it
 * @param screen builds its screen, once, when it is first opened
 */
public record Place(
        String id, Supplier<String> name, Ikon icon, int digit, Predicate<Session> opensFor, Supplier<Screen> screen) {
    public Place {
        if (digit < 1 || digit > 8) throw new IllegalArgumentException(id);
    }

    /** For whoever has this right. */
    public static Predicate<Session> needs(Right right) {
        return session -> session.may(right);
    }
}
