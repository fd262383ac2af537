package fr.permanence.stays.ui.ready;

import fr.permanence.stays.Light;
import java.util.Locale;
import javafx.scene.layout.Region;

/** How somebody stands, as a shape and a colour: a disc is in order, a square is to be looked at, a lozenge is missing. */
final class LightMark extends Region {
    LightMark(Light light) {
        getStyleClass()
                .addAll(
                        "light-mark",
                        "light-" + light.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
