package fr.permanence.history;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.checkin.CheckIns;
import fr.permanence.checkin.codes.VisitCodes;
import fr.permanence.checkin.presence.Presences;
import fr.permanence.checkin.queue.InterviewRequests;
import fr.permanence.checkin.queue.QueueRules;
import fr.permanence.checkin.services.ServicesGiven;
import fr.permanence.history.DeskModel.Asked;
import fr.permanence.history.DeskModel.Place;
import fr.permanence.history.DeskModel.Seen;
import fr.permanence.ids.HouseWordId;
import fr.permanence.ids.InterviewRequestId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.VisitId;
import fr.permanence.people.PersonDraft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What is done during a day at the desk: each act is done to the house, and its outcome is what the model says. */
final class DeskActs {
    static final List<String> CODES = List.of("7-bleu", "lune");
    private static final List<String> NAMES = List.of("Joy", "Blessing", "Ngozi", "Mirela", "Awa");

    private static final List<QueueRules.Step> STEPS = List.of(QueueRules.Step.values());

    private final TestHouse house;
    private final DeskModel model;
    private final int which;

    DeskActs(TestHouse house, DeskModel model, int which) {
        this.house = house;
        this.model = model;
        this.which = which;
    }

    private TestHouse.Services at() {
        return house.services();
    }

    LocalDate today() {
        return house.today();
    }

    PersonId somebody() {
        List<Long> all = new ArrayList<>(model.people.keySet());
        return new PersonId(all.get(which % all.size()));
    }

    Optional<VisitId> visit() {
        return pick(model.visits.keySet()).map(VisitId::new);
    }

    <T> Optional<T> pick(Iterable<T> among) {
        List<T> all = new ArrayList<>();
        among.forEach(all::add);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(which % all.size()));
    }

    void arrive(boolean again) {
        PersonId who = somebody();
        boolean came = !model.of(who, today()).isEmpty();
        var arrival = again ? at().checkIns.arriveAgain(who) : at().checkIns.arrive(who);
        switch (arrival) {
            case CheckIns.Arrived arrived -> {
                assertThat(model.isListed(who)).isTrue();
                assertThat(again || !came).isTrue();
                model.arrive(arrived.visit(), null);
            }
            case CheckIns.AlreadyCame no -> assertThat(came && !again).isTrue();
            case CheckIns.Unknown no -> assertThat(model.isListed(who)).isFalse();
            case CheckIns.NotWritten no -> throw new AssertionError("not written");
        }
    }

    void arriveNew() {
        PersonDraft draft = PersonDraft.named(NAMES.get(which % NAMES.size()));
        var arrived = (CheckIns.Arrived) at().checkIns.arriveNew(draft);
        PersonId person = arrived.visit().person();
        assertThat(person).isNotNull();
        if (person != null) model.people.put(person.value(), Place.LISTED);
        model.arrive(arrived.visit(), null);
    }

    void arriveAnonymously() {
        model.arrive(at().checkIns.arriveAnonymously(1 + which % 5), null);
    }

    void arriveByCode() {
        String code = CODES.get(which % CODES.size());
        boolean again = which % 3 == 0;
        boolean came = model.visits.values().stream()
                .anyMatch(seen -> code.equals(seen.code())
                        && seen.person() == null
                        && seen.day().equals(today()));
        switch (at().beside.codes().arrive(code, again)) {
            case VisitCodes.Arrived arrived -> {
                assertThat(again || !came).isTrue();
                model.arrive(arrived.visit(), code);
            }
            case VisitCodes.AlreadyCame no -> assertThat(came && !again).isTrue();
            case VisitCodes.Refused no -> throw new AssertionError("a code is refused");
        }
    }

    void attach() {
        String code = CODES.get(which % CODES.size());
        PersonId who = somebody();
        List<LocalDate> hers = model.visits.values().stream()
                .filter(seen -> Long.valueOf(who.value()).equals(seen.person()))
                .map(Seen::day)
                .toList();
        List<Long> possible = model.visits.entrySet().stream()
                .filter(visit -> code.equals(visit.getValue().code()))
                .filter(visit -> visit.getValue().person() == null)
                .filter(visit -> !hers.contains(visit.getValue().day()))
                .map(Map.Entry::getKey)
                .toList();
        switch (at().beside.codes().attach(code, who, today())) {
            case VisitCodes.Attached attached -> {
                assertThat(attached.visits()).isEqualTo(possible.size());
                possible.forEach(visit -> model.visits.computeIfPresent(visit, (id, seen) -> seen.of(who.value())));
            }
            case VisitCodes.NothingToAttach no -> assertThat(possible).isEmpty();
            case VisitCodes.Unknown no -> assertThat(model.isListed(who)).isFalse();
            case VisitCodes.ConsentToCome no -> throw new AssertionError("consent of today");
        }
    }

    void leave() {
        Optional<VisitId> visit = visit();
        if (visit.isEmpty()) return;
        Seen seen = model.seen(visit.get().value());
        switch (at().desk.presences().leave(visit.get())) {
            case Presences.Left left -> {
                assertThat(seen.isOpen() && seen.day().equals(today())).isTrue();
                model.end(visit.get().value());
            }
            case Presences.HadLeft no -> assertThat(seen.isOpen()).isFalse();
            case Presences.OfAnotherDay no -> assertThat(seen.day()).isNotEqualTo(today());
            case Presences.NoSuchVisit no -> throw new AssertionError("a visit is not there");
        }
    }

    void close() {
        List<Long> open = openOfToday();
        assertThat(at().desk.presences().closeToday()).isEqualTo(open.size());
        open.forEach(model::end);
    }

    private List<Long> openOfToday() {
        return model.visits.entrySet().stream()
                .filter(visit ->
                        visit.getValue().isOpen() && visit.getValue().day().equals(today()))
                .map(Map.Entry::getKey)
                .toList();
    }

    void accompany() {
        Optional<VisitId> visit = visit();
        if (visit.isEmpty()) return;
        int count = which % 3;
        at().desk.presences().accompany(visit.get(), count == 0 ? "" : count == 1 ? "Andrei 6" : "Andrei, 1");
        model.visits.computeIfPresent(visit.get().value(), (id, seen) -> seen.with(count));
    }

    void give() {
        Optional<VisitId> visit = which % 4 == 0 ? Optional.empty() : visit();
        boolean fits = visit.filter(of -> !model.seen(of.value()).day().equals(today()))
                .isEmpty();
        switch (at().desk.services().give(new HouseWordId(1 + which % 8), visit)) {
            case ServicesGiven.Given given -> {
                assertThat(fits).isTrue();
                model.give(given.given().id(), visit);
            }
            case ServicesGiven.NoSuchVisit no -> assertThat(fits).isFalse();
            case ServicesGiven.NotOffered no -> throw new AssertionError("coffee is not offered");
        }
    }

    void ask() {
        Optional<VisitId> visit = visit();
        if (visit.isEmpty()) return;
        long of = visit.get().value();
        long forWhom = 21L + which % 3;
        Seen seen = model.seen(of);
        boolean waits = model.queue.values().stream()
                .anyMatch(asked -> asked.visit() == of && asked.forWhom() == forWhom && !asked.hasEnded());
        switch (at().desk.interviews().ask(visit.get(), new HouseWordId(forWhom), new HouseWordId(41))) {
            case InterviewRequests.Asked asked -> {
                assertThat(seen.isOpen() && seen.day().equals(today()) && !waits)
                        .isTrue();
                model.ask(asked.request().id(), visit.get(), forWhom);
            }
            case InterviewRequests.AlreadyWaits no -> assertThat(waits).isTrue();
            case InterviewRequests.NotHere no ->
                assertThat(seen.isOpen() && seen.day().equals(today())).isFalse();
            case InterviewRequests.NotInTheList no -> throw new AssertionError("a word is not in the list");
        }
    }

    void step() {
        Optional<Long> id = pick(model.queue.keySet());
        if (id.isEmpty()) return;
        Asked asked = Objects.requireNonNull(model.queue.get(id.get()));
        QueueRules.Step step = STEPS.get(which / 7 % 3);
        boolean fits = step == QueueRules.Step.CALL ? asked.state().equals("WAITING") : !asked.hasEnded();
        var stepping = at().desk.interviews().step(new InterviewRequestId(id.get()), step);
        assertThat(stepping instanceof InterviewRequests.Stepped).isEqualTo(fits);
        if (!fits) return;
        model.queue.put(
                id.get(),
                asked.now(
                        switch (step) {
                            case CALL -> "CALLED";
                            case DONE -> "DONE";
                            case GIVE_UP -> "GAVE_UP";
                        }));
    }
}
