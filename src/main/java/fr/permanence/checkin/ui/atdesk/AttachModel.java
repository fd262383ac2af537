package fr.permanence.checkin.ui.atdesk;

import fr.permanence.change.Undo;
import fr.permanence.checkin.codes.CodeRules;
import fr.permanence.checkin.codes.VisitCodes;
import fr.permanence.checkin.ui.shared.DeskServices;
import fr.permanence.checkin.ui.shared.DeskWords;
import fr.permanence.ids.PersonId;
import fr.permanence.text.TypedDay;
import fr.permanence.ui.Background;
import fr.permanence.ui.Lane;
import fr.permanence.ui.OneAtATime;
import fr.permanence.ui.Voice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The visits of a code that would become one person's, seen before it is done, and her consent. */
final class AttachModel {
    static final CodeRules.Plan NOTHING = new CodeRules.Plan(List.of(), List.of());

    private final PersonId person;
    private final Background background;
    private final Lane lane;
    private final OneAtATime acts;
    private final DeskServices services;
    private final Voice voice;
    private final DeskWords words;
    private final ObjectProperty<CodeRules.Plan> plan = new SimpleObjectProperty<>(NOTHING);
    private final InvalidationListener codeTyped = observed -> askAgain();
    final StringProperty code;
    final BooleanProperty consents = new SimpleBooleanProperty();
    final StringProperty consentDay = new SimpleStringProperty("");

    /** @param typed whose page, and what was typed on her page before */
    AttachModel(AtDeskTyped typed, Background background, DeskServices services, Voice voice, DeskWords words) {
        this.person = typed.person();
        this.code = typed.code();
        this.background = background;
        this.acts = new OneAtATime(background, voice::trouble);
        this.lane = background.lane();
        this.services = services;
        this.voice = voice;
        this.words = words;
        consentDay.set(TypedDay.written(services.clock().today()));
        // What is typed outlives this page: it must not hold it.
        code.addListener(new WeakInvalidationListener(codeTyped));
    }

    /** What would be done with the code that is typed. */
    ObjectProperty<CodeRules.Plan> planProperty() {
        return plan;
    }

    void askAgain() {
        String typed = code.get();
        if (typed.isBlank()) {
            lane.clear();
            plan.set(NOTHING);
        } else lane.run(() -> codes().preview(typed, person), plan::set, voice::trouble);
    }

    /** Makes them hers; says to {@code refused} the words key of why not. */
    void attach(Consumer<String> refused) {
        String typed = code.get();
        Optional<LocalDate> day =
                TypedDay.read(consentDay.get(), services.clock().today());
        if (!consents.get()) refused.accept("attach.refusal.consent");
        else if (day.isEmpty()) refused.accept("opening.day.refused");
        else
            acts.run(() -> codes().attach(typed, person, day.get()), attaching -> {
                switch (attaching) {
                    case VisitCodes.Attached attached -> {
                        code.set("");
                        consents.set(false);
                        voice.saved(services.clock().now());
                        voice.done(
                                words.say("attach.done", attached.visits()),
                                () -> run(
                                        () -> services.undo().takeBack(VisitCodes.ATTACH, attached.id()),
                                        this::tookBack));
                    }
                    case VisitCodes.NothingToAttach nothing -> refused.accept("attach.refusal.nothing");
                    case VisitCodes.ConsentToCome toCome -> refused.accept("attach.refusal.toCome");
                    case VisitCodes.Unknown gone -> voice.say(words.say("notice.gone"));
                }
            });
    }

    private void tookBack(Undo.Outcome outcome) {
        if (outcome instanceof Undo.Done) voice.saved(services.clock().now());
        voice.say(words.outcome(outcome));
        askAgain();
    }

    private VisitCodes codes() {
        return services.topics().beside().codes();
    }

    private <T> void run(Callable<T> work, Consumer<T> then) {
        background.run(work, then, voice::trouble);
    }
}
