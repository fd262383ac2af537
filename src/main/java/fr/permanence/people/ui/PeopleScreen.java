package fr.permanence.people.ui;

import fr.permanence.ids.PersonId;
import fr.permanence.people.PeopleChanged;
import fr.permanence.people.PeopleQueries;
import fr.permanence.people.search.PersonFinder;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Screen;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The people of the house: a list to look through, and the way to each one's file. */
public final class PeopleScreen implements Screen {
    private final PeopleViewModel model;
    private final Around around;
    private final Consumer<PersonId> openFile;
    private final Runnable openImport;
    private final Lifetime life = new Lifetime();
    private @Nullable PeopleView view;

    /**
     * @param openFile opens one person's file
     * @param openImport opens the import of a register
     */
    public PeopleScreen(
            PeopleQueries queries,
            PersonFinder finder,
            Around around,
            Consumer<PersonId> openFile,
            Runnable openImport) {
        this.model = new PeopleViewModel(queries, finder, around);
        this.around = around;
        this.openFile = openFile;
        this.openImport = openImport;
        life.whileShown(() -> around.changes().on(PeopleChanged.class, changed -> model.askAgain()));
    }

    @Override
    public Node node() {
        return view().node();
    }

    private PeopleView view() {
        PeopleView now = view;
        if (now == null) {
            now = new PeopleView(model, around, openFile, openImport);
            view = now;
        }
        return now;
    }

    @Override
    public void enter() {
        life.attach();
        model.askAgain();
        view().focusBox();
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
    public String help() {
        return around.words().say("help.people");
    }

    @Override
    public Optional<Runnable> search() {
        return Optional.of(() -> view().focusBox());
    }
}
