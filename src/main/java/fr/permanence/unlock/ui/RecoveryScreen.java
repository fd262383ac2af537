package fr.permanence.unlock.ui;

import java.security.SecureRandom;
import javafx.scene.Node;

/** Where a lost passphrase is replaced with the recovery key on paper. */
public final class RecoveryScreen {
    private final Page page;

    /** @param back shows the first page again */
    public RecoveryScreen(Door door, SecureRandom random, Runnable back) {
        RecoveryViewModel model = new RecoveryViewModel(door, random);
        Runnable leave = () -> {
            model.giveUp();
            back.run();
        };
        page = new Page(
                door.appearance(),
                () -> model.keyAccepted.get()
                        ? new RenewalView(model, door, leave)
                        : new RecoveryKeyView(model, door, leave));
        model.keyAccepted.addListener((observed, before, now) -> page.show());
    }

    /** What is shown; it takes the focus by itself. */
    public Node node() {
        return page.node();
    }
}
