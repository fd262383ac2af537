package fr.permanence.activities.ui.agenda;

import fr.permanence.activities.sessions.SessionRefusal;
import fr.permanence.activities.ui.reach.ReachModel;
import fr.permanence.activities.ui.shared.ActivityServices;
import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.ui.Voice;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Moves and stretches the chosen session by hand: first only shown, then kept after the question how far it reaches. */
public final class MovingModel {
    private final AgendaModel agenda;
    private final ActivityServices services;
    private final Voice voice;
    private final ActivityWords words;
    private final ReachModel reach;
    private final ReadOnlyObjectWrapper<@Nullable Moving> moving = new ReadOnlyObjectWrapper<>();

    public MovingModel(
            AgendaModel agenda, ActivityServices services, Voice voice, ActivityWords words, ReachModel reach) {
        this.agenda = agenda;
        this.services = services;
        this.voice = voice;
        this.words = words;
        this.reach = reach;
    }

    /** What is being moved; null for nothing. */
    public ReadOnlyObjectProperty<@Nullable Moving> movingProperty() {
        return moving.getReadOnlyProperty();
    }

    /** Whether anything is being moved. */
    public boolean isMoving() {
        return moving.get() != null;
    }

    /** Whether who is signed in may move anything at all. */
    boolean mayMove() {
        return services.mayLead();
    }

    public ReachModel reach() {
        return reach;
    }

    /** What is shown, with the session where it is being moved to. */
    AgendaShown drawn() {
        Moving now = moving.get();
        return now == null ? agenda.shown() : agenda.shown().with(now.drawn());
    }

    /** Moves the chosen session by so many days and minutes. */
    public void shift(int days, int minutes) {
        turn(now -> now.shifted(days, minutes));
    }

    /** Makes the chosen session so many minutes longer. */
    public void stretch(int minutes) {
        turn(now -> now.stretched(minutes));
    }

    private void turn(UnaryOperator<Moving> how) {
        Moving now = moving.get();
        if (now == null) now = agenda.chosen().map(Moving::begin).orElse(null);
        if (now == null || !mayMove(now.held())) return;
        put(how.apply(now));
    }

    /** Puts a session there, as by the mouse. */
    public void drop(Held held, LocalDate day, LocalTime from, LocalTime to) {
        if (mayMove(held)) put(new Moving(held, day, from, to));
    }

    private void put(Moving there) {
        moving.set(there.isNone() ? null : there);
    }

    private boolean mayMove(Held held) {
        if (!services.mayLead()) return false;
        boolean began = held.session().hasStarted(services.clock().now());
        if (began) voice.say(words.refusal(SessionRefusal.HELD, held.session().day()));
        return !began;
    }

    /** Leaves the session where it was. */
    public void giveUp() {
        moving.set(null);
    }

    /**
     * Keeps it there.
     *
     * @param question asks how far it reaches; not run when there is nothing to ask
     */
    public void settle(Runnable question) {
        Moving now = moving.get();
        if (now == null) return;
        reach.ask(now.held().session(), now.change(), question, this::settled);
    }

    /** It is kept, or was taken back: shows where it is now. */
    public void settled() {
        Moving was = moving.get();
        moving.set(null);
        if (was == null || agenda.shown().span().holds(was.day())) agenda.askAgain();
        else agenda.goTo(was.held().id(), was.day());
    }

    /** How the move is said: "Français A1 : mardi 24 novembre 14:30 – 16:00 → jeudi 26 …". */
    public String said(Moving now) {
        String title = words.title(now.held().activity().is());
        return words.say(
                "moving.said",
                title,
                words.when(now.held().session()),
                words.when(now.drawn().session()));
    }
}
