package fr.permanence.activities.ui.session;

import fr.permanence.activities.signups.SignUps;
import fr.permanence.activities.ui.register.RegisterActs;
import fr.permanence.activities.waiting.Promotions;
import fr.permanence.activities.waiting.Promotions.Stepping;
import fr.permanence.activities.waiting.WaitingLine;
import fr.permanence.ids.WaitingId;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** What is done about who waits, by the coordinator. */
final class QueueModel {
    private final RegisterActs acts;
    private boolean isWorking;

    QueueModel(RegisterActs acts) {
        this.acts = acts;
    }

    boolean mayLead() {
        return acts.services().mayLead();
    }

    /** She takes the place. */
    void confirm(WaitingLine line) {
        step(() -> promotions().confirm(id(line)), line, "queue.confirmed", Promotions.CONFIRM);
    }

    /** She was called and did not answer; the place stays proposed to her. */
    void unreachable(WaitingLine line) {
        step(() -> promotions().called(id(line), false), line, "queue.noAnswer", Promotions.CALL);
    }

    /** She was called and thinks about it. */
    void called(WaitingLine line) {
        step(() -> promotions().called(id(line), true), line, "queue.called", Promotions.CALL);
    }

    /** She does not want it now. */
    void refuse(WaitingLine line) {
        step(() -> promotions().refused(id(line)), line, "queue.refused", Promotions.REFUSE);
    }

    /** The proposal is taken back; she waits where she stood. */
    void takeBack(WaitingLine line) {
        step(() -> promotions().takeBack(id(line)), line, "queue.takenBack", Promotions.TAKE_BACK);
    }

    /** She is taken off the list. */
    void withdraw(WaitingLine line) {
        step(() -> promotions().withdraw(id(line)), line, "queue.withdrawn", Promotions.WITHDRAW);
    }

    /**
     * The place is proposed to who stands behind her.
     *
     * @param refuse is told why not, to be said beside the reason
     */
    void pass(WaitingLine line, String reason, Consumer<String> refuse, Runnable then) {
        if (reason.isBlank()) {
            refuse.accept(acts.words().say("queue.pass.reason"));
            return;
        }
        acts.run(() -> promotions().passOver(id(line), reason), stepping -> {
            switch (stepping) {
                case Promotions.Stepped stepped -> {
                    then.run();
                    acts.done(
                            acts.words().say("queue.passed", acts.words().name(line.chosenName())),
                            Promotions.PROPOSE,
                            stepped.entry().id().value());
                }
                case Promotions.Refused refused ->
                    refuse.accept(acts.words().say("queue.refusal." + refused.reason(), ""));
                case Promotions.Placed placed -> throw new IllegalStateException();
            }
        });
    }

    /** Gives her the place that is free in this session alone; she goes on waiting for the whole activity. */
    void signUpOnce(SessionShown shown, WaitingLine line) {
        String name = acts.words().name(line.chosenName());
        acts.run(
                () -> acts.services()
                        .given()
                        .signUps()
                        .signUpOnce(shown.session().id(), line.entry().person()),
                signing -> {
                    switch (signing) {
                        case SignUps.Signed signed ->
                            acts.done(
                                    acts.words()
                                            .say(
                                                    "signed.ONCE",
                                                    name,
                                                    acts.words().title(shown.activity()),
                                                    acts.words()
                                                            .day(shown.session().day())),
                                    SignUps.SIGN_UP_ONCE,
                                    signed.enrolment().id().value());
                        case SignUps.Refused refused ->
                            acts.refused(acts.words().say("signUp.refusal." + refused.reason(), name));
                        case SignUps.Left left -> throw new IllegalStateException();
                    }
                });
    }

    private void step(Callable<Stepping> act, WaitingLine line, String said, String verb) {
        if (isWorking) return;
        isWorking = true;
        String name = acts.words().name(line.chosenName());
        acts.background()
                .run(
                        act,
                        stepping -> {
                            isWorking = false;
                            if (stepping instanceof Promotions.Refused refused)
                                acts.refused(acts.words().say("queue.refusal." + refused.reason(), name));
                            else
                                acts.done(
                                        acts.words().say(said, name),
                                        verb,
                                        line.entry().id().value());
                        },
                        trouble -> {
                            isWorking = false;
                            acts.voice().trouble(trouble);
                        });
    }

    private Promotions promotions() {
        return acts.services().waiting().promotions();
    }

    private static WaitingId id(WaitingLine line) {
        return line.entry().id();
    }
}
