package fr.permanence.activities.signups;

import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.ids.PersonId;
import fr.permanence.text.HouseClock;
import java.time.LocalDate;
import java.util.Optional;

/** Who may have a place, decided inside the writing transaction. */
public final class SignUpRules {
    private SignUpRules() {}

    /** The first day that a place asked for from this day can have: none of a session that began already. */
    public static LocalDate first(PlaceBook book, LocalDate asked) {
        LocalDate today = HouseClock.dayOf(book.now());
        if (asked.isAfter(today)) return asked;
        boolean began = book.sessions().stream()
                .anyMatch(session -> session.plannedDay().equals(today) && session.hasStarted(book.now()));
        return began ? today.plusDays(1) : today;
    }

    /** Why she gets no place in the whole activity from this day on, whoever waits; or nothing. */
    public static Optional<SignUpRefusal> noWholePlace(PlaceBook book, PersonId person, LocalDate from) {
        if (book.activity().putAway()) return Optional.of(SignUpRefusal.NOT_OFFERED);
        if (book.toCome(from).isEmpty()) return Optional.of(SignUpRefusal.STARTED);
        if (book.wholePlace(person, from).isPresent()) return Optional.of(SignUpRefusal.HAS_A_PLACE);
        // The one session in which she has a place already is not counted against her.
        boolean isFull = book.toCome(from).stream()
                .anyMatch(session -> book.taken(session) - own(book, person, session)
                        >= book.activity().is().capacity());
        return isFull ? Optional.of(SignUpRefusal.FULL) : Optional.empty();
    }

    private static int own(PlaceBook book, PersonId person, ActivitySession session) {
        return (int) book.enrolments().stream()
                .filter(enrolment ->
                        enrolment.person().equals(person) && enrolment.takes(session.id(), session.plannedDay()))
                .count();
    }

    /** Why she is not signed up for the whole activity from this day on, or nothing. */
    public static Optional<SignUpRefusal> refusal(PlaceBook book, PersonId person, LocalDate from) {
        Optional<SignUpRefusal> none = noWholePlace(book, person, from);
        if (none.isPresent()) return none;
        if (book.waits(person, null)) return Optional.of(SignUpRefusal.WAITS_ALREADY);
        return book.waitingFor(null) > 0 ? Optional.of(SignUpRefusal.SOMEBODY_WAITS) : Optional.empty();
    }

    /** Why she gets no place in this one session, whoever waits for it; or nothing. */
    public static Optional<SignUpRefusal> noPlaceIn(PlaceBook book, PersonId person, ActivitySession session) {
        if (book.activity().putAway() || session.isCancelled()) return Optional.of(SignUpRefusal.NOT_OFFERED);
        if (session.hasStarted(book.now())) return Optional.of(SignUpRefusal.STARTED);
        if (book.placeIn(person, session).isPresent()) return Optional.of(SignUpRefusal.HAS_A_PLACE);
        if (book.taken(session) >= book.activity().is().capacity()) return Optional.of(SignUpRefusal.FULL);
        return book.untakenIn(session) < 1 ? Optional.of(SignUpRefusal.SOMEBODY_WAITS) : Optional.empty();
    }

    /** Why she is not signed up for this one session, or nothing. */
    public static Optional<SignUpRefusal> refusal(PlaceBook book, PersonId person, ActivitySession session) {
        Optional<SignUpRefusal> none = noPlaceIn(book, person, session);
        if (none.isPresent()) return none;
        if (book.waits(person, session.id())) return Optional.of(SignUpRefusal.WAITS_ALREADY);
        return book.waitingFor(session.id()) > 0 ? Optional.of(SignUpRefusal.SOMEBODY_WAITS) : Optional.empty();
    }

    /** How full the whole activity is from this day on. */
    public static Places places(PlaceBook book, LocalDate from) {
        int capacity = book.activity().is().capacity();
        int untaken = book.untaken(from);
        int waiting = book.waitingFor(null);
        boolean none = book.toCome(from).isEmpty();
        int taken = none ? 0 : capacity - untaken;
        return new Places(capacity, taken, waiting > 0 ? 0 : Math.max(0, untaken), waiting);
    }

    /** How full one session is. */
    public static Places places(PlaceBook book, ActivitySession session) {
        int waiting = book.waitingFor(session.id());
        boolean isOpen = !session.isCancelled() && !session.hasStarted(book.now());
        int free = isOpen && waiting == 0 ? Math.max(0, book.untakenIn(session)) : 0;
        return new Places(book.activity().is().capacity(), book.taken(session), free, waiting);
    }
}
