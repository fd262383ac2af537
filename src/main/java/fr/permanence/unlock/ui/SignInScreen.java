package fr.permanence.unlock.ui;

import javafx.scene.Node;

/** The first page: a name and a passphrase. It says nothing about the house. */
public final class SignInScreen {
    private final Page page;

    /** @param forgotten shows the page for the recovery key */
    public SignInScreen(Door door, Runnable forgotten) {
        SignInViewModel model = new SignInViewModel(door);
        page = new Page(door.appearance(), () -> new SignInView(model, door, forgotten));
    }

    /** What is shown; it takes the focus by itself. */
    public Node node() {
        return page.node();
    }
}
