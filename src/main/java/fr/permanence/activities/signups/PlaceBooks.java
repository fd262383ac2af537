package fr.permanence.activities.signups;

import fr.permanence.activities.Activities;
import fr.permanence.activities.Activity;
import fr.permanence.activities.PlaceWatch;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.sessions.SessionPlaces;
import fr.permanence.activities.sessions.Sessions;
import fr.permanence.ids.ActivityId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.SessionId;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import fr.permanence.text.HouseClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens the book of an activity inside a transaction, for whoever decides about a place in it. */
public final class PlaceBooks implements PlaceWatch, SessionPlaces {
    private final HouseClock clock;

    public PlaceBooks(HouseClock clock) {
        this.clock = clock;
    }

    /** The book of an activity as it stands now, or nothing when the activity is not there. */
    public Optional<PlaceBook> open(Transaction tx, ActivityId id) {
        return open(tx, id, clock.today());
    }

    /** The same with the places that ended since this day, to say how full past sessions were; today at the latest. */
    Optional<PlaceBook> open(Transaction tx, ActivityId id, LocalDate from) {
        LocalDate since = from.isBefore(clock.today()) ? from : clock.today();
        return Activities.findWithin(tx, id).map(activity -> open(tx, activity, since));
    }

    private PlaceBook open(Transaction tx, Activity activity, LocalDate since) {
        PlaceRepository places = new PlaceRepository(tx);
        List<Waiter> waiting = places.waiting(activity.id());
        // Years of sessions lie behind; only those to come are decided about, and those that somebody still waits for.
        List<SessionId> waitedFor = waiting.stream()
                .flatMap(waiter -> Stream.ofNullable(waiter.session()))
                .toList();
        return new PlaceBook(
                activity,
                Sessions.within(tx, activity.id(), since, waitedFor),
                places.of(activity.id(), since),
                waiting,
                clock.now());
    }

    @Override
    public Optional<Fault> fault(Transaction tx, ActivityId activity) {
        return open(tx, activity).flatMap(book -> fault(tx, book));
    }

    private static Optional<Fault> fault(Transaction tx, PlaceBook book) {
        if (book.isOverbooked()) return Optional.of(Fault.OVERBOOKED);
        if (book.holdsSomebodyTwice()) return Optional.of(Fault.TWICE);
        List<PersonId> people = new ArrayList<>();
        book.enrolments().stream()
                .filter(enrolment -> enrolment.state() == EnrolmentState.HELD)
                .forEach(enrolment -> people.add(enrolment.person()));
        book.waiting().forEach(waiter -> people.add(waiter.person()));
        return new PlaceRepository(tx).areListed(people) ? Optional.empty() : Optional.of(Fault.PERSON_IS_GONE);
    }

    @Override
    public int people(Transaction tx, ActivityId activity, List<ActivitySession> sessions) {
        return (int) new PlaceRepository(tx)
                .of(activity, clock.today()).stream()
                        .filter(enrolment -> sessions.stream()
                                .anyMatch(session -> enrolment.takes(session.id(), session.plannedDay())))
                        .map(Enrolment::person)
                        .distinct()
                        .count();
    }

    @Override
    public void replanned(
            RowChanges changes,
            ActivityId activity,
            List<ActivitySession> sessions,
            Map<SessionId, LocalDate> planned) {
        PlaceRepository places = new PlaceRepository(changes.tx());
        for (Enrolment enrolment : places.of(activity, clock.today())) {
            List<ActivitySession> hers = sessions.stream()
                    .filter(session -> enrolment.isFor(session.id(), session.plannedDay()))
                    .toList();
            if (hers.isEmpty()) continue;
            Enrolment moved = moved(enrolment, hers.getFirst(), hers.getLast(), planned);
            if (!moved.equals(enrolment)) places.update(changes, moved);
        }
    }

    /** Her first day follows her first session, her last one her last session; an open end stays open. */
    private static Enrolment moved(
            Enrolment enrolment, ActivitySession first, ActivitySession last, Map<SessionId, LocalDate> planned) {
        LocalDate newFirst = planned.getOrDefault(first.id(), enrolment.first());
        LocalDate newLast = enrolment.last().equals(Enrolment.OPEN)
                ? Enrolment.OPEN
                : planned.getOrDefault(last.id(), enrolment.last());
        return enrolment.from(newFirst, newLast);
    }
}
