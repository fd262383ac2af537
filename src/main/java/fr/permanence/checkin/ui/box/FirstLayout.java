package fr.permanence.checkin.ui.box;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Does something once, after the first layout of the window a node is shown in. */
final class FirstLayout {
    private final Node node;
    private final Runnable then;
    private final ChangeListener<Scene> shown = (observed, before, now) -> wait(now);

    FirstLayout(Node node, Runnable then) {
        this.node = node;
        this.then = then;
        node.sceneProperty().addListener(shown);
    }

    private void wait(Scene scene) {
        if (scene == null) return;
        node.sceneProperty().removeListener(shown);
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                if (scene.equals(node.getScene())) then.run();
            }
        });
    }
}
