package fr.permanence.people.ui;

import fr.permanence.ids.PersonId;
import fr.permanence.people.PeopleChanged;
import fr.permanence.people.followup.FollowUpsChanged;
import fr.permanence.people.notes.DeskNotesChanged;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Screen;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.ShownView;
import fr.permanence.ui.Stroke;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/** One person's file. */
public final class PersonScreen implements Screen {
    private final PersonViewModel model;
    private final Around around;
    private final PersonId person;
    private final Lifetime life = new Lifetime();
    private final ShownView<PersonView> view;
    private Consumer<PersonId> openAtDesk = who -> {};
    private Consumer<PersonId> openActivities = who -> {};

    /** @param openFile opens another person's file, such as the one that hers became part of */
    public PersonScreen(PersonId person, PersonServices services, Around around, Consumer<PersonId> openFile) {
        this.model = new PersonViewModel(person, services, around.atWork());
        this.around = around;
        this.person = person;
        view = new ShownView<>(viewLife -> new PersonView(
                model,
                around,
                openFile,
                new PersonView.Ways(() -> openAtDesk.accept(person), () -> openActivities.accept(person)),
                viewLife));
        life.whileShown(() -> around.changes()
                .on(PeopleChanged.class, changed -> model.askAgain())
                .and(around.changes().on(FollowUpsChanged.class, changed -> model.askForFollowUp()))
                .and(around.changes()
                        .on(DeskNotesChanged.class, changed -> model.notes().askAgain())));
    }

    /** Where the file leads to: what waits for her at the desk, and all that she does. */
    public PersonScreen leadingTo(Consumer<PersonId> atDesk, Consumer<PersonId> activities) {
        openAtDesk = atDesk;
        openActivities = activities;
        return this;
    }

    @Override
    public Node node() {
        return view.now().node();
    }

    @Override
    public void enter() {
        life.attach();
        model.askAgain();
        view.enter().focusFirst();
    }

    /** Whether something is written in it that is not kept yet. */
    public boolean isBegun() {
        return model.isBegun();
    }

    @Override
    public void leave() {
        if (isBegun()) around.furniture().toasts().say(around.words().say("person.begun"));
        life.detach();
        view.leave();
    }

    @Override
    public void reword() {
        model.reword();
        view.reword();
    }

    @Override
    public List<Shortcut> keys() {
        return List.of(
                new Shortcut(Stroke.ctrl(KeyCode.S), () -> around.words().say("person.save"), model::save),
                new Shortcut(
                        Stroke.shift(KeyCode.F2),
                        () -> around.words().say("person.atDesk"),
                        () -> openAtDesk.accept(person)),
                new Shortcut(
                        Stroke.of(KeyCode.F3),
                        () -> around.words().say("person.activities"),
                        () -> openActivities.accept(person)),
                new Shortcut(Stroke.of(KeyCode.F6), () -> around.words().say("tab.next"), model::nextLeaf));
    }

    @Override
    public String help() {
        return around.words().say("help.person");
    }
}
