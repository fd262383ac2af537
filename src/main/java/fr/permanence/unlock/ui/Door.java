package fr.permanence.unlock.ui;

import fr.permanence.store.OpenVault;
import fr.permanence.store.TroubleWords;
import fr.permanence.store.Vault;
import fr.permanence.text.Moments;
import fr.permanence.text.Words;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Background;
import java.time.Clock;
import java.util.function.Consumer;

/**
 * What every page of the way in needs.
 *
 * @param vault the vault to be opened or founded
 * @param background opens it off the UI thread: a passphrase takes about a second
 * @param appearance how the window speaks and looks, which may be changed before anybody signed in
 * @param clock the date and the time on the first page
 * @param opened takes the opened vault over, on the UI thread; it then shows something else
 */
public record Door(Vault vault, Background background, Appearance appearance, Clock clock, Consumer<OpenVault> opened) {
    Words words() {
        return Words.beside(Door.class, appearance::language);
    }

    Moments moments() {
        return new Moments(clock, appearance::language);
    }

    TroubleWords troubles() {
        return new TroubleWords(appearance::language);
    }
}
