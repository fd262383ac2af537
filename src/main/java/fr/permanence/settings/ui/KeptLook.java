package fr.permanence.settings.ui;

import fr.permanence.log.Diagnostics;
import fr.permanence.settings.Look;
import fr.permanence.settings.LookFile;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Background;
import java.io.IOException;
import javafx.beans.InvalidationListener;

/** Gives the window the look that was kept, and keeps each change of it; made once, before the window is shown. */
public final class KeptLook {
    private final LookFile file;
    private final Appearance appearance;
    private final Background background;

    public KeptLook(LookFile file, Appearance appearance, Background background) {
        this.file = file;
        this.appearance = appearance;
        this.background = background;
        Look look = file.read();
        appearance.languageProperty().set(look.language());
        appearance.shadeProperty().set(look.shade());
        appearance.textSizeProperty().set(look.textSize());
        InvalidationListener changed = observed -> keep();
        appearance.languageProperty().addListener(changed);
        appearance.shadeProperty().addListener(changed);
        appearance.textSizeProperty().addListener(changed);
    }

    /** Keeps the look as it is now; to be called once more when the vault was just founded, since nothing was kept before. */
    public void keep() {
        Look look = new Look(
                appearance.language(),
                appearance.shadeProperty().get(),
                appearance.textSizeProperty().get());
        background.run(() -> written(look), kept -> {});
    }

    private boolean written(Look look) {
        try {
            file.write(look);
            return true;
        } catch (IOException e) {
            // A look that is not kept is no reason to stop anybody: it holds until the window is closed.
            Diagnostics.trouble(e);
            return false;
        }
    }
}
