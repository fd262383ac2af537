package fr.permanence.people.ui;

import fr.permanence.ids.PersonId;
import fr.permanence.ui.Screen;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.ShownView;
import fr.permanence.ui.Stroke;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/** Where a new person is written down away from the desk. */
public final class NewPersonScreen implements Screen {
    private final NewPersonViewModel model;
    private final Around around;
    private final Consumer<PersonId> openFile;
    private final ShownView<NewPersonView> view;

    /** @param openFile opens the new file, or that of somebody who turned out to be her */
    public NewPersonScreen(PeopleServices services, Around around, Consumer<PersonId> openFile) {
        this.openFile = person -> {
            around.furniture().navigation().back();
            openFile.accept(person);
        };
        this.model = new NewPersonViewModel(services, around.atWork(), this.openFile);
        this.around = around;
        view = new ShownView<>(viewLife -> new NewPersonView(model, around, this.openFile, viewLife));
    }

    @Override
    public Node node() {
        return view.now().node();
    }

    @Override
    public void enter() {
        view.enter().focusName();
    }

    @Override
    public void leave() {
        view.leave();
    }

    @Override
    public void reword() {
        view.reword();
    }

    @Override
    public List<Shortcut> keys() {
        return List.of(new Shortcut(Stroke.ctrl(KeyCode.S), () -> around.words().say("new.save"), model::save));
    }

    @Override
    public String help() {
        return around.words().say("help.new");
    }
}
