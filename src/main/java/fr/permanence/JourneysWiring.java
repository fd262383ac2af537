package fr.permanence;

import fr.permanence.change.Undo;
import fr.permanence.ids.StayId;
import fr.permanence.stays.HangsOnStay;
import fr.permanence.stays.Planning;
import fr.permanence.stays.StayPromise;
import fr.permanence.stays.StayReversals;
import fr.permanence.stays.budget.Budgets;
import fr.permanence.stays.journeys.JourneyFollows;
import fr.permanence.stays.journeys.JourneyQueries;
import fr.permanence.stays.journeys.Journeys;
import fr.permanence.stays.journeys.Seats;
import fr.permanence.stays.paper.RoomsOnPaper;
import fr.permanence.stays.paper.StayPapers;
import fr.permanence.stays.paper.StayPhones;
import fr.permanence.stays.ready.Readiness;
import fr.permanence.stays.rollcall.RollCalls;
import fr.permanence.stays.rollcall.RollFollows;
import fr.permanence.text.Euros;
import java.math.BigDecimal;
import java.util.List;

/** Builds what leads to a stay and back: the journey, who sits where, what it costs, who is there. */
public final class JourneysWiring {
    private final JourneyQueries queries;
    private final Journeys journeys;
    private final Seats seats;
    private final RollCalls rollCalls;
    private final Budgets budgets;
    private final StayPhones phones;
    private final StayPapers papers;

    /** @param rooms who sleeps where, as it is printed */
    JourneysWiring(Planning planning, StayPapers.Where where, RoomsOnPaper rooms) {
        queries = new JourneyQueries(planning.database(), planning.session());
        journeys = new Journeys(planning, queries);
        seats = new Seats(planning, queries);
        rollCalls = new RollCalls(planning, queries);
        budgets = new Budgets(planning, stay -> paid(where.readiness(), stay));
        phones = new StayPhones(planning);
        papers = new StayPapers(planning, where, queries, new StayPapers.OnTheWay(rollCalls, phones, rooms));
    }

    void teach(Undo undo, StayReversals reversals) {
        journeys.teach(undo);
        seats.teach(undo);
        rollCalls.teach(undo, reversals);
        budgets.teach(undo, reversals);
        phones.teach(undo, reversals);
    }

    /** What the women of a stay paid in, together. */
    private static BigDecimal paid(Readiness readiness, StayId stay) {
        return Euros.ofCents(readiness.paid(stay).values().stream()
                .mapToLong(Integer::longValue)
                .sum());
    }

    /** What follows a stay here. */
    static List<HangsOnStay> hanging(Planning planning) {
        return List.of(follows(planning), new RollFollows());
    }

    /** What must hold of seats whatever is taken back. */
    static StayPromise promise(Planning planning) {
        return follows(planning);
    }

    private static JourneyFollows follows(Planning planning) {
        return new JourneyFollows(new JourneyQueries(planning.database(), planning.session()));
    }

    public JourneyQueries queries() {
        return queries;
    }

    public Journeys journeys() {
        return journeys;
    }

    public Seats seats() {
        return seats;
    }

    public RollCalls rollCalls() {
        return rollCalls;
    }

    public StayPhones phones() {
        return phones;
    }

    public StayPapers papers() {
        return papers;
    }

    public Budgets budgets() {
        return budgets;
    }
}
