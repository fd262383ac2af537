package fr.permanence.command;

import java.nio.file.Path;
import net.harawata.appdirs.AppDirsFactory;

/** Where the vault lies when nobody says otherwise: the platform's own folder for an application's data. */
public final class DataFolder {
    private DataFolder() {}

    /** On Linux {@code ~/.local/share/permanence}, on Windows {@code %LOCALAPPDATA%\permanence}, on macOS Application Support. */
    public static Path ofThisComputer() {
        return Path.of(AppDirsFactory.getInstance().getUserDataDir("permanence", null, null));
    }
}
