package fr.permanence.activities.follow;

import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.sessions.Sessions;
import fr.permanence.activities.signups.Enrolment;
import fr.permanence.activities.signups.EnrolmentState;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.SessionId;
import fr.permanence.people.merge.MovedRow;
import fr.permanence.store.Transaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places of two files that become one: what both have, one has; what one has longer, she has as long. */
final class MovingPlaces {
    static final String MOVED = "enrolment";
    static final String AWAY = "enrolmentAway";
    static final String WIDENED = "enrolmentWidened";

    List<MovedRow> move(Transaction tx, PersonId gone, PersonId kept) {
        FollowRepository repository = new FollowRepository(tx);
        List<MovedRow> moved = new ArrayList<>();
        for (Enrolment place : repository.places(gone, EnrolmentState.HELD)) {
            List<Enrolment> met = repository.places(kept, EnrolmentState.HELD).stream()
                    .filter(other -> meet(tx, place, other))
                    .toList();
            List<Enrolment> whole =
                    met.stream().filter(other -> other.session() == null).toList();
            if (met.isEmpty()) give(repository, moved, place, kept);
            else if (place.session() != null) away(repository, moved, place);
            else if (whole.isEmpty()) {
                met.forEach(single -> away(repository, moved, single));
                give(repository, moved, place, kept);
            } else widen(repository, moved, place, met, whole);
        }
        // Those that only her history speaks of.
        for (Enrolment place : repository.places(gone, EnrolmentState.BINNED)) give(repository, moved, place, kept);
        return moved;
    }

    private static void give(FollowRepository repository, List<MovedRow> moved, Enrolment place, PersonId kept) {
        repository.give(place.id(), kept);
        moved.add(new MovedRow(MOVED, place.id().value(), ""));
    }

    private static void away(FollowRepository repository, List<MovedRow> moved, Enrolment place) {
        repository.turn(place.id(), EnrolmentState.AWAY);
        moved.add(new MovedRow(AWAY, place.id().value(), ""));
    }

    private static void widen(
            FollowRepository repository,
            List<MovedRow> moved,
            Enrolment place,
            List<Enrolment> met,
            List<Enrolment> whole) {
        Enrolment stays = whole.getFirst();
        LocalDate first = place.first();
        LocalDate last = place.last();
        for (Enrolment other : whole) {
            if (other.first().isBefore(first)) first = other.first();
            if (other.last().isAfter(last)) last = other.last();
        }
        String was = stays.first() + " " + stays.last() + " " + first + " " + last;
        if (!first.equals(stays.first()) || !last.equals(stays.last())) {
            repository.reach(stays.id(), first, last);
            moved.add(new MovedRow(WIDENED, stays.id().value(), was));
        }
        met.stream().filter(other -> !other.id().equals(stays.id())).forEach(other -> away(repository, moved, other));
        away(repository, moved, place);
    }

    /** Whether both are for one session, or for days that they share. */
    private static boolean meet(Transaction tx, Enrolment one, Enrolment other) {
        if (!one.activity().equals(other.activity())) return false;
        SessionId first = one.session();
        SessionId second = other.session();
        if (first != null && second != null) return first.equals(second);
        if (first != null) return isFor(tx, other, first);
        if (second != null) return isFor(tx, one, second);
        return !one.first().isAfter(other.last()) && !other.first().isAfter(one.last());
    }

    private static boolean isFor(Transaction tx, Enrolment whole, @Nullable SessionId id) {
        if (id == null) return false;
        ActivitySession of = Sessions.findWithin(tx, id).orElseThrow();
        return whole.isFor(of.id(), of.plannedDay());
    }
}
