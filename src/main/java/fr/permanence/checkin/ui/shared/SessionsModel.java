package fr.permanence.checkin.ui.shared;

import fr.permanence.change.Undo;
import fr.permanence.checkin.sessions.DeskSession;
import fr.permanence.checkin.sessions.DeskSession.Stands;
import fr.permanence.checkin.sessions.SessionsOfToday;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.VisitId;
import fr.permanence.ui.Background;
import fr.permanence.ui.Voice;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Marks somebody who is checked in present in what she has today, by one key. */
public final class SessionsModel {
    private final Background background;
    private final DeskServices services;
    private final Voice voice;
    private final DeskWords words;

    public SessionsModel(Background background, DeskServices services, Voice voice, DeskWords words) {
        this.background = background;
        this.services = services;
        this.voice = voice;
        this.words = words;
    }

    /**
     * Who is marked, by which check-in.
     *
     * @param name as the desk says it
     */
    public record Who(PersonId person, VisitId visit, String name) {
        @Override
        public String toString() {
            return "Who[" + person + "]";
        }
    }

    /** Which of these the key marks: the first she is expected in, and what she said she would miss only after those. */
    public static Optional<DeskSession> next(List<DeskSession> hers) {
        return hers.stream()
                .filter(DeskSession::canBeMarked)
                .min(Comparator.comparing((DeskSession session) -> session.stands() != Stands.EXPECTED)
                        .thenComparing(DeskSession::from));
    }

    /** Marks her in the next of these, or says that nothing is to be marked. */
    public void presentInNext(List<DeskSession> hers, Who who) {
        next(hers)
                .ifPresentOrElse(
                        session -> present(session, who), () -> voice.say(words.say("session.none", who.name())));
    }

    /** Marks her in this one. */
    public void present(DeskSession session, Who who) {
        String said = words.say("session.present", who.name(), new SessionWords(words).called(session));
        background.run(
                () -> services.topics().beside().sessions().present(session.id(), who.person(), who.visit()),
                marking -> cameOf(marking, said),
                voice::trouble);
    }

    private void cameOf(SessionsOfToday.Marking marking, String said) {
        switch (marking) {
            case SessionsOfToday.Marked marked -> {
                voice.saved(services.clock().now());
                voice.done(said, () -> takeBack(marked));
            }
            case SessionsOfToday.WasMarked was -> voice.say(words.say("session.wasMarked"));
            case SessionsOfToday.NotPossible not -> voice.say(words.say("session.notPossible"));
        }
    }

    private void takeBack(SessionsOfToday.Marked marked) {
        background.run(() -> services.undo().takeBack(marked.verb(), marked.subject()), this::tookBack, voice::trouble);
    }

    private void tookBack(Undo.Outcome outcome) {
        if (outcome instanceof Undo.Done) voice.saved(services.clock().now());
        voice.say(words.outcome(outcome));
    }
}
