package fr.permanence;

import fr.permanence.access.Right;
import fr.permanence.ids.BedId;
import fr.permanence.ids.LegId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.SleeperId;
import fr.permanence.ids.StayId;
import fr.permanence.people.merge.MergePreview;
import fr.permanence.people.merge.Merges;
import fr.permanence.stays.ManyStays;
import fr.permanence.stays.Stay;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.StayStage;
import fr.permanence.stays.Trip;
import fr.permanence.stays.budget.BudgetCategory;
import fr.permanence.stays.budget.BudgetLineDraft;
import fr.permanence.stays.dates.HouseDate;
import fr.permanence.stays.journeys.Departures;
import fr.permanence.stays.journeys.Journeys;
import fr.permanence.stays.journeys.LegKind;
import fr.permanence.stays.journeys.TravellerId;
import fr.permanence.stays.journeys.Way;
import fr.permanence.stays.participants.ChildBed;
import fr.permanence.stays.participants.ChildDraft;
import fr.permanence.stays.participants.OwnDays;
import fr.permanence.stays.participants.Participant;
import fr.permanence.stays.participants.Step;
import fr.permanence.stays.prepare.AccompanierDraft;
import fr.permanence.stays.prepare.Belongs;
import fr.permanence.stays.prepare.EntryDraft;
import fr.permanence.stays.prepare.Gender;
import fr.permanence.stays.prepare.Programme;
import fr.permanence.stays.prepare.ProgrammeEntry;
import fr.permanence.stays.prepare.Tasks;
import fr.permanence.stays.rollcall.There;
import fr.permanence.stays.rooms.Inn;
import fr.permanence.stays.rooms.WishKind;
import fr.permanence.stays.rooms.lodging.BedKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is done for a stay that is prepared while sixty lie behind: each question is looked at. */
final class StayActs {
    private final TestHouse house;
    private final StaysWiring all;
    private final Trip trip;
    private final Inn inn;
    private final List<PersonId> people;
    private final List<UseCase> acts = new ArrayList<>();

    private StayActs(TestHouse house, List<PersonId> people) {
        this.house = house;
        this.people = people;
        all = house.services().stays;
        trip = Trip.in(
                house,
                20,
                new StayDays(house.today().plusDays(200), house.today().plusDays(204)));
        inn = new Inn(house, trip);
        ManyStays.in(house, people);
    }

    /** Fills the house, and says what is done then. */
    static List<UseCase> in(TestHouse house, List<PersonId> people) {
        return new StayActs(house, people).all();
    }

    private void act(String name, Runnable act) {
        acts.add(new UseCase("stay." + name, Right.PLAN_STAYS, act));
    }

    private Participant taken(int which) {
        var proposed = Trip.taken(all.participants().propose(trip.id(), people.get(which), null));
        return Trip.taken(trip.step(proposed, Step.CONFIRM));
    }

    private List<UseCase> all() {
        Participant joy = taken(0);
        Participant awa = taken(1);
        year();
        who(joy);
        beside(joy);
        rooms(Inn.of(joy), Inn.of(awa));
        onTheWay(joy);
        follows(joy);
        return acts;
    }

    private void year() {
        StayId id = trip.id();
        LocalDate today = house.today();
        act(
                "year",
                () -> all.stays()
                        .between(today.withDayOfYear(1), today.withDayOfYear(1).plusYears(1)));
        act("line", () -> all.stays().line(id));
        act("places", all.destinations()::all);
        act("earlier", () -> all.destinations().stays(trip.stay().is().destination()));
        act("ground", () -> all.moves().ground(id));
        act("move", () -> all.stays().move(trip.stay(), trip.stay().days().shifted(1)));
        act("undo", house.services().undo::undoLast);
        act("redo", house.services().undo::redoLast);
        act("plan", () -> all.stays().planTo("Assise", trip.stay().is(), StayStage.IDEA));
        act("calendar", () -> all.calendar().of(List.of(id), List.of(), "Séjour"));
        act("shares", () -> all.participantQueries().shares(new StayDays(today.withDayOfYear(1), today)));
        act("awayOn", () -> all.participantQueries().awayOn(today));
        act("awayOnOf", () -> all.awayToday().of(people.subList(0, 8)));
    }

    private void who(Participant joy) {
        StayId id = trip.id();
        act("participants", () -> all.participantQueries().of(id));
        act("find", () -> all.participantQueries().find(joy.id()));
        act("proposals", () -> all.proposals().of(id, 10));
        act("replacements", () -> all.proposals().replacements(id, 10));
        act("propose", () -> all.participants().propose(id, people.get(5), null));
        act("undoPropose", house.services().undo::undoLast);
        act("confirm", () -> taken(6));
        act("during", () -> all.participants().during(now(joy), new OwnDays(1, null)));
        act("withdraw", () -> trip.step(now(joy), Step.WITHDRAW));
        act("undoWithdraw", house.services().undo::undoLast);
        act("child", () -> all.children().add(joy.id(), new ChildDraft("Mia", 4, ChildBed.OWN, true)));
        act("board", () -> all.readiness().board(id));
        act("lights", () -> all.readiness().lights(id));
        act("paid", () -> all.departureFiles().paid(joy.id(), 1000));
        act("agree", () -> all.departureFiles().agree(joy.id(), house.today()));
    }

    private Participant now(Participant who) {
        return all.participantQueries().find(who.id()).orElseThrow();
    }

    private void beside(Participant joy) {
        StayId id = trip.id();
        act("team", () -> all.accompaniers().add(id, new AccompanierDraft("Anne", Gender.WOMAN, Belongs.STAFF)));
        act("teamOf", () -> all.accompaniers().of(id));
        ProgrammeEntry walk =
                ((Programme.Written) all.programme().add(id, new EntryDraft(1, null, "Promenade", null))).entry();
        act("vote", () -> all.programme().vote(walk.id(), joy.id(), true));
        act("programme", () -> all.programme().of(id));
        act("task", () -> all.tasks().add(id, new Tasks.Draft("Billets", 30)));
        act("tasks", () -> all.tasks().of(id));
        var meals = new BudgetLineDraft(BudgetCategory.MEALS, "Repas", BigDecimal.TEN, null);
        act("budgetLine", () -> all.onTheWay().budgets().add(id, meals));
        act("budget", () -> all.onTheWay().budgets().of(id));
    }

    private void rooms(SleeperId joy, SleeperId awa) {
        inn.room("A", BedKind.SINGLE, BedKind.SINGLE);
        BedId bed = inn.bed("A", 0);
        act("room", () -> inn.room("B", BedKind.SINGLE));
        act("earlierRooms", () -> inn.rooms().rooms().earlier(trip.id()));
        act("put", () -> inn.put(joy, bed));
        act("put another", () -> inn.put(awa, inn.bed("A", 1)));
        act("undoPut", house.services().undo::undoLast);
        act("takeOut", () -> inn.takeOut(joy));
        act("undoTakeOut", house.services().undo::undoLast);
        act("wish", () -> inn.wish(joy, awa, WishKind.WITH));
        act("book", inn::book);
    }

    private void onTheWay(Participant joy) {
        JourneysWiring way = all.onTheWay();
        var draft = Departures.draft(
                Way.OUT, 1, LegKind.TRAIN, 8, trip.stay().days().first().atTime(9, 12));
        LegId leg =
                ((Journeys.Written) way.journeys().add(trip.id(), draft)).leg().id();
        TravellerId who = new TravellerId(TravellerId.Kind.PARTICIPANT, joy.id().value());
        act("journey", () -> way.queries().of(trip.id()));
        act("seat", () -> way.seats().seat(leg, who));
        act("fill", () -> way.seats().fill(leg));
        act("points", () -> way.rollCalls().points(trip.id()));
        act("roll", () -> way.rollCalls().mark(trip.id(), leg.value(), who, There.PRESENT));
        act("rollRest", () -> way.rollCalls().restIsThere(trip.id(), leg.value()));
        act("pack", () -> way.papers().whole(trip.id()));
        act("undoRoll", house.services().undo::undoLast);
    }

    /** Files that are merged or binned, and what activities ask of stays. */
    private void follows(Participant joy) {
        TestHouse.Services services = house.services();
        act("bin", () -> services.bin.put(joy.person()));
        act("restore", () -> services.bin.restore(joy.person()));
        act("merge", () -> {
            MergePreview shown = ((Merges.Shown) services.merges.preview(people.get(2), joy.person())).preview();
            services.merges.merge(shown);
        });
        act("unmerge", services.undo::undoLast);
        act("extract", () -> services.extracts.of(joy.person()));
        act("rates", () -> services.activities.attendance().ratesOf(joy.person()));
        var activity = services.activities.activities().all().getFirst();
        LocalDate today = house.today();
        act("grid", () -> services.activities.attendance().grid(activity.id(), today.minusMonths(3), today));
        act("missed", () -> services.activities.places().missed(joy.person(), activity.id(), null, today));
        Stay stay = trip.stay();
        act("cancel", () -> all.stays().stage(trip.stay(), StayStage.CANCELLED));
        act("review", () -> all.stays().review(stay.id()));
        act("known", all.accompaniers()::known);
        act("dates", () -> all.dates().between(today, today.plusYears(1)));
        act("date", () -> all.dates().note(today.plusDays(9), HouseDate.Kind.COMMISSION, ""));
        act(
                "noDate",
                () -> all.dates()
                        .remove(all.dates().between(today, today.plusDays(9)).getFirst()));
    }
}
