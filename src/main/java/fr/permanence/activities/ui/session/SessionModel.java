package fr.permanence.activities.ui.session;

import fr.permanence.activities.signups.Calls;
import fr.permanence.activities.signups.ToTell;
import fr.permanence.activities.ui.register.RegisterActs;
import fr.permanence.ids.SessionId;
import fr.permanence.ui.Lane;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** One session: its sheet, its places, who waits, and whom to tell when it is cancelled. */
final class SessionModel {
    private final RegisterActs acts;
    private final Lane lane;
    private final SheetModel sheet;
    private final SigningModel signing;
    private final PlaceModel places;
    private final QueueModel queue;
    private final ObjectProperty<@Nullable SessionShown> shown = new SimpleObjectProperty<>();
    private @Nullable SessionId session;
    private boolean isAsked;

    SessionModel(RegisterActs acts) {
        this.acts = acts;
        lane = acts.lane();
        sheet = new SheetModel(acts, this::settled);
        signing = new SigningModel(acts);
        places = new PlaceModel(acts);
        queue = new QueueModel(acts);
    }

    RegisterActs acts() {
        return acts;
    }

    SheetModel sheet() {
        return sheet;
    }

    SigningModel signing() {
        return signing;
    }

    PlaceModel places() {
        return places;
    }

    QueueModel queue() {
        return queue;
    }

    /** What is shown; null for no session. */
    ObjectProperty<@Nullable SessionShown> shownProperty() {
        return shown;
    }

    void show(SessionId of) {
        boolean isOther = !of.equals(session);
        session = of;
        if (isOther) {
            signing.close();
            sheet.forgetKeys();
        }
        askAgain();
    }

    void nothing() {
        lane.clear();
        session = null;
        signing.close();
        sheet.nothing();
        shown.set(null);
    }

    /** While keys are being kept it waits for the last of them: reading does not stand before writing. */
    void askAgain() {
        SessionId of = session;
        isAsked = sheet.isBusy();
        if (of == null || isAsked) return;
        lane.run(
                () -> SessionShown.read(acts.services(), of),
                found -> found.ifPresentOrElse(this::take, this::nothing),
                acts.voice()::trouble);
    }

    private void settled() {
        if (isAsked) askAgain();
    }

    private void take(SessionShown now) {
        signing.take(now);
        sheet.take(now.session().id(), now.lines());
        shown.set(now);
    }

    /** Notes that she was told that the session is cancelled, or was not after all. */
    void tell(ToTell who) {
        SessionShown now = shown.get();
        if (now == null) return;
        SessionId of = now.session().id();
        acts.run(() -> acts.services().given().calls().tell(of, who.person(), !who.told()), changed -> {
            String name = acts.words().name(who.chosenName());
            if (changed) acts.done(acts.words().say(who.told() ? "told.not" : "told", name), Calls.TELL, of.value());
        });
    }
}
