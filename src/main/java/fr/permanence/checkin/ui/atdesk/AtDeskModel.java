package fr.permanence.checkin.ui.atdesk;

import fr.permanence.access.Right;
import fr.permanence.change.Undo;
import fr.permanence.checkin.Suggestion;
import fr.permanence.checkin.Visit;
import fr.permanence.checkin.apart.ApartPair;
import fr.permanence.checkin.apart.ApartPairs;
import fr.permanence.checkin.apart.ApartRefusal;
import fr.permanence.checkin.messages.DeskMessage;
import fr.permanence.checkin.messages.DeskMessages;
import fr.permanence.checkin.messages.MessageRefusal;
import fr.permanence.checkin.sessions.DeskSession;
import fr.permanence.checkin.ui.shared.DeskServices;
import fr.permanence.checkin.ui.shared.DeskWords;
import fr.permanence.checkin.ui.shared.PickModel;
import fr.permanence.checkin.ui.shared.SessionsModel;
import fr.permanence.ids.PersonId;
import fr.permanence.people.Person;
import fr.permanence.ui.Background;
import fr.permanence.ui.OneAtATime;
import fr.permanence.ui.Voice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What waits for one person at the desk, and, for who follows her, whom she must not meet. */
final class AtDeskModel {
    private static final int SHOWN = 20;

    private final PersonId person;
    private final Background background;
    private final OneAtATime acts;
    private final DeskServices services;
    private final Voice voice;
    private final DeskWords words;
    private final ObjectProperty<@Nullable Person> who = new SimpleObjectProperty<>();
    private final ObservableList<DeskMessage> messages = FXCollections.observableArrayList();
    private final ObservableList<DeskSession> sessions = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Visit> visit = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> away = new SimpleObjectProperty<>();
    private final SessionsModel presence;
    private final ObservableList<Apart> apart = FXCollections.observableArrayList();
    private final PickModel other;
    private final AttachModel attach;
    final StringProperty word;
    final StringProperty warn;

    /** @param typed whose page, and what was typed on her page before */
    AtDeskModel(AtDeskTyped typed, Background background, DeskServices services, Voice voice, DeskWords words) {
        this.person = typed.person();
        this.word = typed.word();
        this.warn = typed.warn();
        this.background = background;
        this.acts = new OneAtATime(background, voice::trouble);
        this.services = services;
        this.voice = voice;
        this.words = words;
        this.attach = new AttachModel(typed, background, services, voice, words);
        this.presence = new SessionsModel(background, services, voice, words);
        this.other = new PickModel(background, services, voice::trouble);
    }

    /** One pair as it is shown in her file: the other person's name and whom to warn. */
    record Apart(ApartPair pair, String other) {}

    PersonId person() {
        return person;
    }

    /** Who she is; null until the store answered. */
    ObjectProperty<@Nullable Person> whoProperty() {
        return who;
    }

    ObservableList<DeskMessage> messages() {
        return messages;
    }

    /** What she has today among the activities. */
    ObservableList<DeskSession> sessions() {
        return sessions;
    }

    /** Until which day she is away; null when she is not. */
    ObjectProperty<@Nullable LocalDate> awayProperty() {
        return away;
    }

    /** Her last check-in of today; null when she did not come. */
    ObjectProperty<@Nullable Visit> visitProperty() {
        return visit;
    }

    /** She is present in this one, by her check-in of today. */
    void present(DeskSession session) {
        marking().ifPresent(who -> presence.present(session, who));
    }

    /** She is present in the next of them. */
    void presentInNext() {
        marking()
                .ifPresentOrElse(
                        who -> presence.presentInNext(sessions, who), () -> voice.say(words.say("session.notHere")));
    }

    private Optional<SessionsModel.Who> marking() {
        Person her = who.get();
        Visit came = visit.get();
        if (her == null || came == null) return Optional.empty();
        return Optional.of(new SessionsModel.Who(person, came.id(), words.name(her.is())));
    }

    ObservableList<Apart> apart() {
        return apart;
    }

    /** The visits of a code that may become hers. */
    AttachModel attach() {
        return attach;
    }

    /** Whom she must not meet, looked for. */
    PickModel other() {
        return other;
    }

    /** Whether who sits here says whom she must not meet. */
    boolean mayKeepApart() {
        return services.topics().session().may(Right.FOLLOW);
    }

    void askAgain() {
        attach.askAgain();
        record Answer(
                @Nullable Person who,
                List<DeskMessage> messages,
                @Nullable Visit visit,
                List<DeskSession> sessions,
                @Nullable LocalDate away,
                List<Apart> apart) {}
        background.run(
                () -> new Answer(
                        services.people().findAll(List.of(person)).get(person),
                        services.topics().beside().messages().of(person, SHOWN),
                        services.checkIns().todayOf(List.of(person)).get(person),
                        services.topics()
                                .beside()
                                .sessions()
                                .of(List.of(person))
                                .getOrDefault(person, List.of()),
                        services.topics().beside().away().of(List.of(person)).get(person),
                        mayKeepApart() ? pairs() : List.of()),
                answer -> {
                    who.set(answer.who());
                    messages.setAll(answer.messages());
                    visit.set(answer.visit());
                    away.set(answer.away());
                    sessions.setAll(answer.sessions());
                    apart.setAll(answer.apart());
                },
                voice::trouble);
    }

    private List<Apart> pairs() {
        List<ApartPair> pairs = services.topics().beside().apart().of(person);
        Map<PersonId, Person> others = services.people()
                .findAll(pairs.stream().map(pair -> pair.other(person)).toList());
        return pairs.stream()
                .map(pair -> {
                    Person found = others.get(pair.other(person));
                    return new Apart(pair, found == null ? "" : words.name(found.is()));
                })
                .toList();
    }

    /** Leaves the typed word for her; says to {@code refused} why not. */
    void leaveWord(Consumer<MessageRefusal> refused) {
        String typed = word.get();
        acts.run(() -> services.topics().beside().messages().word(person, typed), writing -> came(writing, refused));
    }

    /** Notes that post waits for her. */
    void leavePost() {
        acts.run(() -> services.topics().beside().messages().post(person), writing -> came(writing, reason -> {}));
    }

    private void came(DeskMessages.Writing writing, Consumer<MessageRefusal> refused) {
        switch (writing) {
            case DeskMessages.Written written -> {
                if (written.message().kind() == DeskMessage.Kind.WORD) word.set("");
                done(
                        words.say("message.left." + written.message().kind()),
                        DeskMessages.WRITE,
                        written.message().id().value());
            }
            case DeskMessages.Refused no -> refused.accept(no.reason());
            case DeskMessages.Unknown gone -> voice.say(words.say("notice.gone"));
        }
    }

    void give(DeskMessage message) {
        run(() -> services.topics().beside().messages().give(message.id()), giving -> {
            switch (giving) {
                case DeskMessages.Given given ->
                    done(
                            words.say("message.given." + message.kind(), words.message(message)),
                            DeskMessages.GIVE,
                            message.id().value());
                case DeskMessages.NotWaiting not -> voice.say(words.say("message.notWaiting"));
            }
        });
    }

    /** Keeps her apart from who is chosen; says to {@code refused} why not, null when nobody is chosen. */
    void keepApart(Consumer<@Nullable ApartRefusal> refused) {
        Suggestion chosen = other.chosenProperty().get();
        if (chosen == null) {
            refused.accept(null);
            return;
        }
        String whom = warn.get();
        acts.run(
                () -> services.topics()
                        .beside()
                        .apart()
                        .keep(person, chosen.person().id(), whom),
                keeping -> {
                    switch (keeping) {
                        case ApartPairs.Kept kept -> {
                            other.clear();
                            warn.set("");
                            done(
                                    words.say("apart.kept"),
                                    ApartPairs.KEEP,
                                    kept.pair().id());
                        }
                        case ApartPairs.Refused no -> refused.accept(no.reason());
                        case ApartPairs.Unknown gone -> voice.say(words.say("notice.gone"));
                    }
                });
    }

    void endApart(ApartPair pair) {
        run(() -> services.topics().beside().apart().end(pair.id()), ended -> {
            if (ended) done(words.say("apart.ended"), ApartPairs.END, pair.id());
            else askAgain();
        });
    }

    private void done(String sentence, String verb, long subject) {
        voice.saved(services.clock().now());
        askAgain();
        voice.done(sentence, () -> run(() -> services.undo().takeBack(verb, subject), this::tookBack));
    }

    private void tookBack(Undo.Outcome outcome) {
        if (outcome instanceof Undo.Done) voice.saved(services.clock().now());
        voice.say(words.outcome(outcome));
        askAgain();
    }

    private <T> void run(Callable<T> work, Consumer<T> then) {
        background.run(work, then, voice::trouble);
    }
}
