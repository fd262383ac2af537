package fr.permanence.activities.ui.hers;

import fr.permanence.activities.Activity;
import fr.permanence.activities.attendance.AttendanceGrid;
import fr.permanence.activities.attendance.Rate;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.sessions.Term;
import fr.permanence.activities.signups.PersonPlace;
import fr.permanence.activities.signups.Places;
import fr.permanence.activities.ui.register.RegisterServices;
import fr.permanence.activities.waiting.WaitingEntry;
import fr.permanence.activities.waiting.WaitingLine;
import fr.permanence.ids.ActivityId;
import fr.permanence.ids.PersonId;
import fr.permanence.people.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that one person does, read at once.
 *
 * @param who or null when her file is not there
 * @param came how often she came, by activity, in the order of their titles
 * @param offers what she could be signed up for, the next session first
 * @param served how many places she was given this year
 */
record HersShown(
        @Nullable Person who,
        List<PersonPlace> places,
        List<Wait> waits,
        List<Came> came,
        List<Offer> offers,
        int served) {
    /** One list in which she stands. */
    record Wait(Activity activity, @Nullable ActivitySession session, WaitingLine line) {}

    /** How often she came to one activity, and how many times in a row she was absent this term. */
    record Came(Activity activity, Rate rate, int missed) {}

    /** An activity with a session to come. */
    record Offer(Activity activity, ActivitySession next, Places places) {}

    static HersShown read(RegisterServices from, PersonId person) {
        Map<PersonId, Person> known = from.known().people().findAll(List.of(person));
        List<Activity> all = from.offered().activities().all();
        return new HersShown(
                known.get(person),
                from.given().places().of(person),
                waits(from, person, all),
                came(from, person, all),
                offers(from, all),
                from.waiting().fairness().servedThisYear(List.of(person)).getOrDefault(person, 0));
    }

    private static List<Wait> waits(RegisterServices from, PersonId person, List<Activity> all) {
        List<Wait> waits = new ArrayList<>();
        for (WaitingEntry entry : from.waiting().lists().of(person)) {
            if (!entry.state().isStanding()) continue;
            Optional<ActivitySession> session = Optional.ofNullable(entry.session())
                    .flatMap(id -> from.offered().sessions().find(id));
            List<WaitingLine> list = session.isPresent()
                    ? from.waiting().lists().listOnce(session.get())
                    : from.waiting().lists().list(entry.activity());
            Optional<WaitingLine> line = list.stream()
                    .filter(one -> one.entry().id().equals(entry.id()))
                    .findFirst();
            Optional<Activity> activity = find(all, entry.activity());
            if (line.isPresent() && activity.isPresent())
                waits.add(new Wait(activity.get(), session.orElse(null), line.get()));
        }
        return waits;
    }

    private static List<Came> came(RegisterServices from, PersonId person, List<Activity> all) {
        Term term = Term.of(from.clock().today());
        Map<ActivityId, Rate> rates = from.came().attendance().ratesOf(person);
        List<Came> came = new ArrayList<>();
        for (Activity activity : all) {
            Rate rate = rates.get(activity.id());
            if (rate == null) continue;
            AttendanceGrid grid = from.came().attendance().grid(activity.id(), term.first(), term.last());
            came.add(new Came(activity, rate, grid.missedInARow(person)));
        }
        return came;
    }

    private static List<Offer> offers(RegisterServices from, List<Activity> all) {
        List<Offer> offers = new ArrayList<>();
        for (Activity activity : all) {
            if (activity.putAway()) continue;
            Optional<ActivitySession> next = from.offered().sessions().of(activity.id()).stream()
                    .filter(of ->
                            !of.isCancelled() && !of.hasStarted(from.clock().now()))
                    .min(Comparator.comparing(ActivitySession::starts));
            next.ifPresent(of ->
                    offers.add(new Offer(activity, of, from.given().places().places(activity.id()))));
        }
        offers.sort(Comparator.comparing(offer -> offer.next().starts()));
        return offers;
    }

    private static Optional<Activity> find(Collection<Activity> all, ActivityId id) {
        return all.stream().filter(activity -> activity.id().equals(id)).findFirst();
    }

    @Override
    public String toString() {
        return "HersShown";
    }
}
