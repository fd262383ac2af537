package fr.permanence.activities.ui;

import fr.permanence.activities.sessions.Sessions;
import fr.permanence.activities.sessions.Sessions.Planning;
import fr.permanence.activities.ui.agenda.Held;
import fr.permanence.activities.ui.shared.ActivityServices;
import fr.permanence.activities.ui.shared.ActivityVoice;
import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.ids.SessionId;
import fr.permanence.ui.Background;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Cancels a session and says how many are to be told; holds it after all. */
final class CancelModel {
    private final Background background;
    private final ActivityServices services;
    private final ActivityVoice voice;
    private final ActivityWords words;
    private final StringProperty reason = new SimpleStringProperty("");
    private boolean isWorking;

    CancelModel(Background background, ActivityServices services, ActivityVoice voice, ActivityWords words) {
        this.background = background;
        this.services = services;
        this.voice = voice;
        this.words = words;
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
        run(() -> services.sessions().cancel(held.session(), why), planning -> {
            if (planning instanceof Sessions.Refused no) {
                refused.accept(words.refusal(no.reason(), held.session().day()));
                return;
            }
            reason.set("");
            kept.run();
            countToTell(
                    held,
                    people -> done(
                            words.say("cancel.done", words.when(held.session()), people), Sessions.CANCEL, held.id()));
        });
    }

    /** Holds it after all. */
    void reinstate(Held held) {
        run(() -> services.sessions().reinstate(held.session()), planning -> {
            if (planning instanceof Sessions.Refused no)
                voice.say(words.refusal(no.reason(), held.session().day()));
            else done(words.say("reinstate.done", words.when(held.session())), Sessions.REINSTATE, held.id());
        });
    }

    private void run(Callable<Planning> work, Consumer<Planning> then) {
        if (isWorking) return;
        isWorking = true;
        background.run(
                work,
                planning -> {
                    isWorking = false;
                    if (planning instanceof Sessions.Done)
                        voice.saved(services.clock().now());
                    then.accept(planning);
                },
                failure -> {
                    isWorking = false;
                    voice.trouble(failure);
                });
    }

    private void done(String sentence, String verb, SessionId id) {
        voice.done(
                sentence,
                () -> background.run(
                        () -> services.undo().takeBack(verb, id.value()),
                        outcome -> voice.say(words.outcome(outcome)),
                        voice::trouble));
    }
}
