package fr.permanence.activities.waiting;

import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.signups.PlaceBook;
import fr.permanence.activities.signups.SignUpRefusal;
import fr.permanence.activities.signups.SignUpRules;
import fr.permanence.ids.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is next, and whether a place may be proposed to her. */
public final class WaitingRules {
    private WaitingRules() {}

    /** Why she cannot wait for this, or nothing; null for the whole activity. */
    static Optional<WaitingRefusal> noWaiting(PlaceBook book, PersonId person, @Nullable ActivitySession session) {
        LocalDate from = first(book);
        if (book.activity().putAway() || (session != null && session.isCancelled()))
            return Optional.of(WaitingRefusal.NOT_OFFERED);
        if (session == null ? book.toCome(from).isEmpty() : session.hasStarted(book.now()))
            return Optional.of(WaitingRefusal.STARTED);
        boolean has = session == null
                ? book.wholePlace(person, from).isPresent()
                : book.placeIn(person, session).isPresent();
        if (has) return Optional.of(WaitingRefusal.HAS_A_PLACE);
        boolean waits = book.waits(person, session == null ? null : session.id());
        return waits ? Optional.of(WaitingRefusal.WAITS_ALREADY) : Optional.empty();
    }

    /** The first day of a place given now. */
    static LocalDate first(PlaceBook book) {
        return SignUpRules.first(book, LocalDate.MIN);
    }

    /** How many places can be proposed now beyond those that were; below 1 for none. */
    static int toPropose(PlaceBook book, @Nullable ActivitySession session) {
        if (session == null) return book.untaken(first(book)) - book.proposedFor(null);
        return book.untakenIn(session) - book.proposedFor(session.id());
    }

    /** Why she gets no place now, though she stands in the list; or nothing. */
    static Optional<WaitingRefusal> noPlace(PlaceBook book, PersonId person, @Nullable ActivitySession session) {
        Optional<SignUpRefusal> refusal = session == null
                ? SignUpRules.noWholePlace(book, person, first(book))
                : SignUpRules.noPlaceIn(book, person, session);
        return refusal.map(WaitingRules::asWaiting);
    }

    private static WaitingRefusal asWaiting(SignUpRefusal refusal) {
        return switch (refusal) {
            case FULL, SOMEBODY_WAITS -> WaitingRefusal.FULL;
            case HAS_A_PLACE -> WaitingRefusal.HAS_A_PLACE;
            case WAITS_ALREADY -> WaitingRefusal.WAITS_ALREADY;
            case STARTED, DAY_OUT_OF_RANGE -> WaitingRefusal.STARTED;
            case NOT_OFFERED -> WaitingRefusal.NOT_OFFERED;
            case PERSON_IS_GONE -> WaitingRefusal.PERSON_IS_GONE;
            case GONE -> WaitingRefusal.GONE;
        };
    }

    /** Those who stand before her and to whom nothing was proposed. */
    static List<WaitingEntry> before(List<WaitingEntry> list, WaitingEntry entry) {
        return list.stream()
                .takeWhile(other -> !other.id().equals(entry.id()))
                .filter(other -> other.state() == WaitingState.WAITING)
                .toList();
    }
}
