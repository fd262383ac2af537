package fr.permanence.activities.follow;

import fr.permanence.access.Session;
import fr.permanence.activities.signups.Enrolment;
import fr.permanence.activities.signups.EnrolmentState;
import fr.permanence.activities.signups.PlaceBook;
import fr.permanence.activities.signups.PlaceBooks;
import fr.permanence.activities.waiting.RankReason;
import fr.permanence.activities.waiting.WaitingEntry;
import fr.permanence.activities.waiting.WaitingState;
import fr.permanence.ids.Ids;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.WaitingId;
import fr.permanence.ids.WaitingStepId;
import fr.permanence.store.Transaction;
import fr.permanence.text.HouseClock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Gives back what somebody had whose file comes back. A place that was given to somebody else meanwhile is not taken from her
 * again: who comes back stands first in the waiting list instead. A rank is never lost.
 */
final class Returning {
    private final PlaceBooks books;
    private final Ids ids;
    private final HouseClock clock;
    private final Session session;

    Returning(PlaceBooks books, Ids ids, HouseClock clock, Session session) {
        this.books = books;
        this.ids = ids;
        this.clock = clock;
        this.session = session;
    }

    /** Gives a place back, or the first rank. */
    void place(Transaction tx, Enrolment place) {
        FollowRepository repository = new FollowRepository(tx);
        repository.turn(place.id(), EnrolmentState.HELD);
        if (place.last().isBefore(clock.today())) return;
        PlaceBook book = books.open(tx, place.activity()).orElseThrow();
        boolean twice = book.holdsSomebodyTwice();
        if (!book.isOverbooked() && !twice) return;
        repository.delete(place.id());
        boolean waits = standing(repository, place.person(), place).isPresent();
        if (!twice && !waits) standFirst(repository, place);
    }

    private void standFirst(FollowRepository repository, Enrolment place) {
        WaitingEntry first = new WaitingEntry(
                new WaitingId(ids.next()),
                place.activity(),
                place.person(),
                place.session(),
                place.signedAt(),
                repository.beforeAll(place.activity()),
                RankReason.HAD_PLACE,
                clock.today(),
                WaitingState.WAITING,
                null);
        repository.insert(first, new WaitingStepId(ids.next()), clock.now(), session);
    }

    private static Optional<WaitingEntry> standing(FollowRepository repository, PersonId person, Enrolment place) {
        return repository.waits(person).stream()
                .filter(entry -> entry.state().isStanding()
                        && entry.activity().equals(place.activity())
                        && Objects.equals(entry.session(), place.session()))
                .findFirst();
    }

    /** Lets her stand in the list again where she stood, unless she has the place or stands there otherwise by now. */
    void wait(Transaction tx, WaitingEntry entry, WaitingState as) {
        FollowRepository repository = new FollowRepository(tx);
        List<WaitingEntry> others = repository.waits(entry.person()).stream()
                .filter(other -> other.state().isStanding() && isSameList(other, entry))
                .toList();
        if (hasPlace(tx, entry)) {
            repository.turn(entry.id(), WaitingState.WITHDRAWN);
        } else if (others.isEmpty()) {
            repository.turn(entry.id(), as);
        } else {
            WaitingEntry other = others.getFirst();
            if (entry.rankNo() < other.rankNo())
                repository.rank(other.id(), entry.rankNo(), entry.rankWhy(), entry.rankDay());
            repository.turn(entry.id(), WaitingState.WITHDRAWN);
        }
    }

    /** Whether she has what she waits for. */
    boolean hasPlace(Transaction tx, WaitingEntry entry) {
        PlaceBook book = books.open(tx, entry.activity()).orElseThrow();
        if (entry.session() == null)
            return book.wholePlace(entry.person(), clock.today()).isPresent();
        return book.sessions().stream()
                .filter(of -> of.id().equals(entry.session()))
                .anyMatch(of -> book.placeIn(entry.person(), of).isPresent());
    }

    static boolean isSameList(WaitingEntry one, WaitingEntry other) {
        return one.activity().equals(other.activity()) && Objects.equals(one.session(), other.session());
    }
}
