package fr.permanence.ui.shell;

import fr.permanence.text.Moments;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Dialogs;

/**
 * What stands in every shell and is handed to the screens that use it. Made before the screens are, so that their
 * constructors can take its pieces.
 *
 * @param appearance language, light or dark, size, discreet mode
 * @param moments how times are said
 * @param navigation where one is, and the way back
 * @param toasts what was just done
 * @param dialogs the modal layer
 * @param status what is saved
 */
public record Furniture(
        Appearance appearance,
        Moments moments,
        Navigation navigation,
        Toasts toasts,
        Dialogs dialogs,
        StatusLine status) {
    /** New furniture for one shell. */
    public static Furniture of(Appearance appearance, Moments moments) {
        return new Furniture(
                appearance,
                moments,
                new Navigation(),
                new Toasts(appearance::language),
                new Dialogs(appearance::language),
                new StatusLine(appearance::language, moments));
    }
}
