package fr.permanence.activities.ui;

import fr.permanence.activities.sessions.Sessions;
import fr.permanence.activities.ui.agenda.Held;
import fr.permanence.activities.ui.shared.ActivityServices;
import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.ui.Background;
import fr.permanence.ui.OneAtATime;
import fr.permanence.ui.Voice;
import fr.permanence.ui.WayBack;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Cancels a session and says how many are to be told; holds it after all. */
final class CancelModel {
    private final Background background;
    private final ActivityServices services;
    private final Voice voice;
    private final ActivityWords words;
    private final StringProperty reason = new SimpleStringProperty("");
    private final OneAtATime acts;
    private final WayBack wayBack;

    CancelModel(Background background, ActivityServices services, Voice voice, ActivityWords words) {
        this.background = background;
        this.services = services;
        this.voice = voice;
        this.words = words;
        acts = new OneAtATime(background, voice::trouble);
        wayBack = services.wayBack(background, voice, words);
    }

    /** Why, as typed; kept when it is refused. */
    StringProperty reasonProperty() {
        return reason;
    }

    boolean mayLead() {
        return services.mayLead();
    }

    /** Tells how many have a place in it and would be told. */
    void countToTell(Held held, Consumer<Integer> then) {
        background.run(() -> services.places().toTell(held.id()).size(), then, voice::trouble);
    }

    /** Cancels it. */
    void cancel(Held held, Runnable kept, Consumer<String> refused) {
        String why = reason.get();
        acts.run(() -> services.sessions().cancel(held.session(), why), planning -> {
            if (planning instanceof Sessions.Refused no) {
                refused.accept(words.refusal(no.reason(), held.session().day()));
                return;
            }
            wayBack.saved();
            reason.set("");
            kept.run();
            countToTell(
                    held,
                    people -> wayBack.done(
                            words.say("cancel.done", words.when(held.session()), people),
                            Sessions.CANCEL,
                            held.id().value()));
        });
    }

    /** Holds it after all. */
    void reinstate(Held held) {
        acts.run(() -> services.sessions().reinstate(held.session()), planning -> {
            if (planning instanceof Sessions.Refused no)
                voice.say(words.refusal(no.reason(), held.session().day()));
            else
                wayBack.done(
                        words.say("reinstate.done", words.when(held.session())),
                        Sessions.REINSTATE,
                        held.id().value());
        });
    }
}
