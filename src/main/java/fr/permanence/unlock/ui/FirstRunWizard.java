package fr.permanence.unlock.ui;

import fr.permanence.store.OpenVault;
import fr.permanence.ui.Background;
import java.security.SecureRandom;
import java.util.function.BiConsumer;
import java.util.function.DoubleConsumer;
import javafx.scene.Node;

/** The first run: from an empty folder to an opened vault, in four steps. */
public final class FirstRunWizard {
    private final Page page;

    /**
     * @param fill writes the fictional centre into a new vault that is marked as a demonstration; called off the UI thread,
     *     it tells how far it is, from 0 to 1
     */
    public FirstRunWizard(Door door, SecureRandom random, BiConsumer<OpenVault, DoubleConsumer> fill) {
        WizardViewModel model = new WizardViewModel(door, random, Background::onUi, fill);
        BriefClipboard clipboard = new BriefClipboard();
        page = new Page(door.appearance(), () -> new WizardView(model, door, clipboard));
        model.step.addListener((observed, before, now) -> page.show());
    }

    /** What is shown; it takes the focus by itself. */
    public Node node() {
        return page.node();
    }
}
