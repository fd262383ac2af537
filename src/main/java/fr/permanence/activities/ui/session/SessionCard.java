package fr.permanence.activities.ui.session;

import fr.permanence.activities.ui.register.RegisterExits;
import fr.permanence.activities.ui.register.RegisterGround;
import fr.permanence.activities.ui.register.RegisterServices;
import fr.permanence.ids.SessionId;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.ShownView;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;

/** What is shown of one session below the days: who came, who has a place, who waits, whom to tell. */
public final class SessionCard {
    private final SessionModel model;
    private final RegisterExits exits;
    private final Lifetime life = new Lifetime();
    private final ShownView<SessionView> view;
    private Consumer<SessionId> openOther = this::show;

    public SessionCard(RegisterServices services, RegisterGround ground, RegisterExits exits) {
        model = new SessionModel(ground.acts(services));
        this.exits = exits;
        view = new ShownView<>(viewLife -> new SessionView(model, ground, exits, of -> openOther.accept(of), viewLife));
        ground.hear(life, model::askAgain);
    }

    /** How another session is opened from here, such as one that is cancelled and of which people are to be told. */
    public SessionCard opening(Consumer<SessionId> other) {
        openOther = other;
        return this;
    }

    /** What is put below the days; another node after {@link #reword()}. */
    public Node node() {
        return view.now().node();
    }

    /** Shows this session. */
    public void show(SessionId session) {
        model.show(session);
    }

    /** No session is chosen. */
    public void nothing() {
        model.nothing();
    }

    /** The place is shown. */
    public void enter() {
        life.attach();
        model.askAgain();
        view.enter();
    }

    /** The place is hidden; nothing typed is lost. */
    public void leave() {
        life.detach();
        view.leave();
    }

    /** The language changed. */
    public void reword() {
        view.reword();
    }

    /** Puts the keyboard on the sheet; false when no session is shown. */
    public boolean focus() {
        if (model.shownProperty().get() == null) return false;
        view.now().focus();
        return true;
    }

    /** The keys that work while it is shown. */
    public List<Shortcut> keys() {
        return view.now().keys().all();
    }

    /** Prints the sheet to sign of the session shown. */
    public void print() {
        SessionShown shown = model.shownProperty().get();
        Consumer<SessionId> sheet = exits.sheet();
        if (shown != null && sheet != null) sheet.accept(shown.session().id());
    }

    /** One sentence for the help. */
    public String help() {
        return model.acts().words().say("session.help");
    }
}
