package fr.permanence.checkin.sessions;

import fr.permanence.ids.PersonId;
import fr.permanence.ids.SessionId;
import fr.permanence.ids.VisitId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the activities tell the desk, and the one act it does for them; given by the house, for the desk knows no activity. */
public interface SessionsOfToday {
    /** What each of these people has today, the first session first; who has nothing is absent. */
    Map<PersonId, List<DeskSession>> of(Collection<PersonId> people);

    /** Marks her present by the check-in that she was seen by; taking that back takes this back. */
    Marking present(SessionId session, PersonId person, VisitId visit);

    /** What is published when any of this changed. */
    Class<? extends Record> changed();

    /** What came of marking. */
    sealed interface Marking {}

    /**
     * She is marked.
     *
     * @param verb with {@code subject}, what takes it back
     */
    record Marked(String verb, long subject) implements Marking {}

    /** She was marked already; nothing was changed. */
    record WasMarked() implements Marking {}

    /** It is cancelled, or it or the check-in is gone; nothing was changed. */
    record NotPossible() implements Marking {}
}
