package fr.permanence.checkin.ui.today;

import fr.permanence.change.Undo;
import fr.permanence.checkin.DeskLine;
import fr.permanence.checkin.messages.DeskMessage;
import fr.permanence.checkin.messages.DeskMessages;
import fr.permanence.checkin.presence.ChildrenRefusal;
import fr.permanence.checkin.presence.ChildrenRules;
import fr.permanence.checkin.presence.HalfDay;
import fr.permanence.checkin.presence.Presences;
import fr.permanence.checkin.queue.InterviewRequest;
import fr.permanence.checkin.queue.InterviewRequests;
import fr.permanence.checkin.queue.QueueRules;
import fr.permanence.checkin.queue.QueueState;
import fr.permanence.checkin.services.ServicesGiven;
import fr.permanence.checkin.sessions.DeskSession;
import fr.permanence.checkin.ui.shared.DeskServices;
import fr.permanence.checkin.ui.shared.DeskWords;
import fr.permanence.checkin.ui.shared.SessionsModel;
import fr.permanence.ids.VisitId;
import fr.permanence.settings.lists.HouseList;
import fr.permanence.settings.lists.HouseWord;
import fr.permanence.ui.Background;
import fr.permanence.ui.Voice;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one does for a line of today: a service, her children, an interview, her departure. */
public final class LineModel {
    private final Background background;
    private final DeskServices services;
    private final TodayModel today;
    private final Voice voice;
    private final DeskWords words;
    private final SessionsModel sessions;

    public LineModel(Background background, DeskServices services, TodayModel today, Voice voice, DeskWords words) {
        this.background = background;
        this.services = services;
        this.today = today;
        this.voice = voice;
        this.words = words;
        this.sessions = new SessionsModel(background, services, voice, words);
    }

    /** The day its lines are of. */
    public TodayModel today() {
        return today;
    }

    public void say(String sentence) {
        voice.say(sentence);
    }

    /** Counts a service once, to this visit or to nobody in particular. Every call is a row. */
    public void serve(HouseWord service, Optional<VisitId> visit) {
        run(() -> services.topics().services().give(service.id(), visit), giving -> {
            switch (giving) {
                case ServicesGiven.Given given -> {
                    String to = visit.map(of -> today.day().name(of, words)).orElse("");
                    String said = to.isEmpty()
                            ? words.say("service.given", service.label())
                            : words.say("service.givenTo", service.label(), to);
                    done(said, ServicesGiven.GIVE, given.given().id().value());
                }
                case ServicesGiven.NotOffered no -> voice.say(words.say("service.notOffered"));
                case ServicesGiven.NoSuchVisit no -> voice.say(words.say("already.undone"));
            }
        });
    }

    /** She leaves. */
    public void leave(VisitId visit) {
        String name = today.day().name(visit, words);
        run(() -> services.topics().presences().leave(visit), leaving -> {
            switch (leaving) {
                case Presences.Left left -> done(words.say("leave.done", name), Presences.LEAVE, visit.value());
                case Presences.HadLeft had -> voice.say(words.say("leave.had", name));
                case Presences.OfAnotherDay other -> voice.say(words.say("already.undone"));
                case Presences.NoSuchVisit gone -> voice.say(words.say("already.undone"));
            }
        });
    }

    /** The first word or post that waits for her is said or handed over. */
    public void give(VisitId visit) {
        today.day()
                .line(visit)
                .flatMap(line -> today.day().attention().messages(line).stream().findFirst())
                .ifPresentOrElse(this::give, () -> voice.say(words.say("message.none")));
    }

    /** It is said, or handed over. */
    public void give(DeskMessage message) {
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

    /** She is present in the next of what she has today. */
    public void present(VisitId visit) {
        today.day()
                .line(visit)
                .ifPresent(line -> who(line)
                        .ifPresentOrElse(
                                who -> sessions.presentInNext(
                                        today.day().attention().sessions(line), who),
                                () -> voice.say(words.say("session.anonymous"))));
    }

    /** She is present in this one. */
    public void present(DeskLine line, DeskSession session) {
        who(line).ifPresent(who -> sessions.present(session, who));
    }

    private Optional<SessionsModel.Who> who(DeskLine line) {
        return Optional.ofNullable(line.visit().person())
                .map(person -> new SessionsModel.Who(person, line.visit().id(), words.name(line)));
    }

    /** The house closes: whoever is still in left unseen. */
    public void close() {
        run(() -> services.topics().presences().closeToday(), closed -> {
            if (closed == 0) voice.say(words.say("close.nobody"));
            else
                done(
                        words.say("close.done", closed),
                        Presences.CLOSE,
                        services.clock().today().toEpochDay());
        });
    }

    /** What the field of the children starts with: those noted, else those who have their half-day today. */
    String childrenTyped(VisitId visit) {
        String noted = today.day()
                .presence(visit)
                .map(presence -> ChildrenRules.typed(presence.children(), presence.named()))
                .orElse("");
        if (!noted.isEmpty()) return noted;
        return today.day().halfDays().getOrDefault(visit, List.of()).stream()
                .map(HalfDay::firstName)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Notes her children; says to {@code refused} why not. */
    void accompany(VisitId visit, String typed, Runnable noted, Consumer<ChildrenRefusal> refused) {
        run(() -> services.topics().presences().accompany(visit, typed), accompanying -> {
            switch (accompanying) {
                case Presences.Noted now -> {
                    noted.run();
                    done(words.say("children.noted"), Presences.CHILDREN, visit.value());
                }
                case Presences.NotedAlready same -> noted.run();
                case Presences.NotUnderstood not -> refused.accept(not.reason());
                case Presences.NoSuchVisit gone -> {
                    noted.run();
                    voice.say(words.say("already.undone"));
                }
            }
        });
    }

    public List<HouseWord> forWhom() {
        return today.day().offered(HouseList.FOR_WHOM);
    }

    List<HouseWord> whatFor() {
        return today.day().offered(HouseList.WHAT_FOR);
    }

    /** Asks for an interview. */
    public void ask(VisitId visit, @Nullable HouseWord whom, @Nullable HouseWord what) {
        String name = today.day().name(visit, words);
        run(
                () -> services.topics()
                        .interviews()
                        .ask(visit, whom == null ? null : whom.id(), what == null ? null : what.id()),
                asking -> {
                    switch (asking) {
                        case InterviewRequests.Asked asked ->
                            done(
                                    words.say("queue.asked", name),
                                    InterviewRequests.ASK,
                                    asked.request().id().value());
                        case InterviewRequests.AlreadyWaits waits -> voice.say(words.say("queue.already", name));
                        case InterviewRequests.NotInTheList no -> voice.say(words.say("service.notOffered"));
                        case InterviewRequests.NotHere no -> voice.say(words.say("queue.notHere", name));
                    }
                });
    }

    /** Goes one step on with a request. */
    void step(InterviewRequest request, QueueRules.Step step) {
        String name = today.day().name(request.visit(), words);
        run(() -> services.topics().interviews().step(request.id(), step), stepping -> {
            switch (stepping) {
                case InterviewRequests.Stepped stepped ->
                    done(
                            words.say("queue." + step.name(), name),
                            InterviewRequests.verbOf(step),
                            request.id().value());
                case InterviewRequests.NotPossible not -> voice.say(words.say("queue.notPossible"));
            }
        });
    }

    /** Calls the next who waits; those who asked for whoever sits here come first. */
    public void callNext() {
        today.queue().stream()
                .filter(request -> request.state() == QueueState.WAITING)
                .findFirst()
                .ifPresentOrElse(next -> step(next, QueueRules.Step.CALL), () -> voice.say(words.say("queue.nobody")));
    }

    private void done(String sentence, String verb, long subject) {
        voice.saved(services.clock().now());
        voice.done(sentence, () -> run(() -> services.undo().takeBack(verb, subject), this::tookBack));
    }

    private void tookBack(Undo.Outcome outcome) {
        if (outcome instanceof Undo.Done) voice.saved(services.clock().now());
        voice.say(words.outcome(outcome));
    }

    private <T> void run(Callable<T> work, Consumer<T> then) {
        background.run(work, then, voice::trouble);
    }
}
