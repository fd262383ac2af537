package fr.permanence;

import fr.permanence.change.Undo;
import fr.permanence.stays.HangsOnStay;
import fr.permanence.stays.Planning;
import fr.permanence.stays.StayReversals;
import fr.permanence.stays.budget.Budgets;
import fr.permanence.stays.budget.PaidIn;
import fr.permanence.stays.journeys.JourneyFollows;
import fr.permanence.stays.journeys.JourneyQueries;
import fr.permanence.stays.journeys.Journeys;
import fr.permanence.stays.journeys.Seats;
import fr.permanence.stays.rollcall.RollCalls;

/** Builds what leads to a stay and back: the journey, who sits where, what it costs, who is there. */
public final class JourneysWiring {
    private final JourneyQueries queries;
    private final Journeys journeys;
    private final Seats seats;
    private final RollCalls rollCalls;
    private final Budgets budgets;

    /** @param paid what the women paid in so far */
    JourneysWiring(Planning planning, PaidIn paid) {
        queries = new JourneyQueries(planning.database(), planning.session());
        journeys = new Journeys(planning, queries);
        seats = new Seats(planning, queries);
        rollCalls = new RollCalls(planning, queries);
        budgets = new Budgets(planning, paid);
    }

    void teach(Undo undo, StayReversals reversals) {
        journeys.teach(undo);
        seats.teach(undo);
        rollCalls.teach(undo, reversals);
        budgets.teach(undo, reversals);
    }

    static HangsOnStay hanging() {
        return new JourneyFollows();
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

    public Budgets budgets() {
        return budgets;
    }
}
