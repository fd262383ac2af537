package fr.permanence.people.ui;

import fr.permanence.ids.PersonId;
import fr.permanence.people.PeopleChanged;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Screen;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.Stroke;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** One person's file. */
public final class PersonScreen implements Screen {
    private final PersonViewModel model;
    private final Around around;
    private final Lifetime life = new Lifetime();
    private @Nullable PersonView view;

    public PersonScreen(PersonId person, PersonServices services, Around around) {
        this.model = new PersonViewModel(person, services, around);
        this.around = around;
        life.whileShown(() -> around.changes().on(PeopleChanged.class, changed -> model.askAgain()));
    }

    @Override
    public Node node() {
        return view().node();
    }

    private PersonView view() {
        PersonView now = view;
        if (now == null) {
            now = new PersonView(model, around);
            view = now;
        }
        return now;
    }

    @Override
    public void enter() {
        life.attach();
        model.askAgain();
        view().focusFirst();
    }

    @Override
    public void leave() {
        life.detach();
    }

    @Override
    public void reword() {
        view = null;
    }

    @Override
    public List<Shortcut> keys() {
        return List.of(new Shortcut(Stroke.ctrl(KeyCode.S), () -> around.words().say("person.save"), model::save));
    }

    @Override
    public String help() {
        return around.words().say("help.person");
    }
}
