package fr.permanence.checkin.ui.atdesk;

import fr.permanence.change.Changes;
import fr.permanence.checkin.CheckInsChanged;
import fr.permanence.checkin.apart.ApartChanged;
import fr.permanence.checkin.messages.MessagesChanged;
import fr.permanence.checkin.ui.shared.DeskServices;
import fr.permanence.checkin.ui.shared.DeskWords;
import fr.permanence.people.PeopleChanged;
import fr.permanence.ui.Background;
import fr.permanence.ui.Lifetime;
import fr.permanence.ui.Screen;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.ShownView;
import fr.permanence.ui.Stroke;
import fr.permanence.ui.shell.FootOfWindow;
import fr.permanence.ui.shell.Furniture;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/** What the desk has for one person: words and post that wait, and for the social team whom she must not meet. */
public final class AtDeskScreen implements Screen {
    private final AtDeskModel model;
    private final DeskWords words;
    private final Lifetime life = new Lifetime();
    private final ShownView<AtDeskView> view;

    /**
     * @param typed whose page, and what was typed on it before
     * @param troubleWords says a trouble of the store, or a bug, in one sentence
     */
    public AtDeskScreen(
            AtDeskTyped typed,
            DeskServices services,
            Changes changes,
            Background background,
            Furniture furniture,
            Function<? super Throwable, String> troubleWords) {
        this.words = new DeskWords(furniture.appearance(), furniture.moments());
        this.model = new AtDeskModel(typed, background, services, new FootOfWindow(furniture, troubleWords), words);
        view = new ShownView<>(viewLife -> new AtDeskView(model, words, furniture, viewLife));
        List<Class<? extends Record>> kinds = List.of(
                MessagesChanged.class,
                ApartChanged.class,
                PeopleChanged.class,
                CheckInsChanged.class,
                services.topics().beside().sessions().changed(),
                services.topics().beside().away().changed());
        for (Class<? extends Record> kind : kinds) life.whileShown(() -> changes.on(kind, changed -> model.askAgain()));
    }

    @Override
    public Node node() {
        return view.now().node();
    }

    @Override
    public void enter() {
        life.attach();
        model.askAgain();
        view.enter().focusWord();
    }

    @Override
    public void leave() {
        life.detach();
        view.leave();
    }

    @Override
    public void reword() {
        view.reword();
    }

    @Override
    public List<Shortcut> keys() {
        return List.of(
                new Shortcut(Stroke.of(KeyCode.F10), () -> words.say("key.give"), this::giveFirst),
                new Shortcut(SessionsCard.PRESENT, () -> words.say("key.present"), model::presentInNext),
                new Shortcut(
                        Stroke.ctrl(KeyCode.S),
                        () -> words.say("message.word.leave"),
                        () -> view.now().leaveWord()));
    }

    private void giveFirst() {
        model.messages().stream()
                .filter(message -> message.isOpen())
                .findFirst()
                .ifPresent(model::give);
    }

    @Override
    public String help() {
        return words.say("atDesk.help");
    }
}
