package fr.permanence.settings;

import fr.permanence.text.Language;
import fr.permanence.ui.Shade;
import fr.permanence.ui.TextSize;

/** How the window of this computer speaks and looks, before anybody signed in as after. */
public record Look(Language language, Shade shade, TextSize textSize) {
    /** French, as the system is set, ordinary size. */
    public static final Look DEFAULT = new Look(Language.FRENCH, Shade.AS_SYSTEM, TextSize.NORMAL);
}
