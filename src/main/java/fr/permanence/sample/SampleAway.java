package fr.permanence.sample;

import fr.permanence.ids.Ids;
import fr.permanence.text.HouseClock;

/** What an invented stay is away from home: rooms, journey, roll-calls, budget. */
final class SampleAway {
    private final SampleBeds beds;
    private final SampleJourneys journeys;
    private final SampleRolls rolls;
    private final SampleBudgets budgets;
    private final SampleJourneyRepository rows;

    SampleAway(Ids ids, HouseClock clock, SampleSize size, SampleTeam team) {
        rows = new SampleJourneyRepository(ids);
        beds = new SampleBeds(ids);
        journeys = new SampleJourneys(ids, rows);
        rolls = new SampleRolls(clock, team, rows);
        budgets = new SampleBudgets(size, clock.today(), rows);
    }

    /** @param coming 0 for a stay that has begun, 1 for the next one, in which little is missing, 2 for the one after */
    void add(SampleGroup group, int coming) {
        int women = group.women().size();
        beds.add(group, coming == 0 ? 0 : coming == 1 ? 2 : women);
        rolls.add(group, journeys.add(group, coming == 0 ? 0 : coming == 1 ? 1 : women));
        budgets.add(group, coming == 1);
        rows.phone(group.stay().id(), "06 00 00 00 77");
    }

    void writeTo(SampleRepository repository) {
        beds.writeTo(repository);
        rows.writeTo(repository);
    }
}
