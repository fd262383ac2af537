package fr.permanence.sample;

import fr.permanence.ids.StayId;
import fr.permanence.sample.Chance.Purpose;
import fr.permanence.stays.Stay;
import fr.permanence.stays.StayPhase;
import fr.permanence.stays.budget.BudgetCategory;
import java.time.LocalDate;
import java.util.List;

/** What an invented stay costs and who pays for it; what it cost in the end is known afterwards, of tickets a little before. */
final class SampleBudgets {
    private static final List<Integer> TICKET = List.of(8900, 3100, 3400, 9400);
    private static final List<Integer> NIGHT = List.of(3650, 2400, 2900, 3200);

    private final SampleSize size;
    private final LocalDate today;
    private final SampleJourneyRepository rows;

    SampleBudgets(SampleSize size, LocalDate today, SampleJourneyRepository rows) {
        this.size = size;
        this.today = today;
        this.rows = rows;
    }

    /** @param ticketsPaid whether one knows already what they cost */
    void add(SampleGroup group, boolean ticketsPaid) {
        Stay stay = group.stay();
        Chance chance =
                new Chance(size.seed(), Purpose.STAY_BUDGET, stay.days().first().toEpochDay());
        int heads = stay.capacity() + group.team().size();
        int nights = stay.days().nights();
        boolean isOver = stay.phase(today) == StayPhase.OVER;
        long costs = 0;
        costs += cost(
                stay,
                BudgetCategory.TRANSPORT,
                "Billets et carburant",
                heads * TICKET.get(group.to()),
                chance,
                isOver || ticketsPaid);
        costs += cost(
                stay, BudgetCategory.LODGING, "Hébergement", heads * nights * NIGHT.get(group.to()), chance, isOver);
        costs += cost(stay, BudgetCategory.MEALS, "Repas", heads * (nights + 1) * 1450, chance, isOver);
        costs += cost(stay, BudgetCategory.VISITS, "Visites et entrées", heads * 1280, chance, isOver);
        long grant = costs * 6 / 10 / 5000 * 5000;
        StayId id = stay.id();
        rows.budget(id, BudgetCategory.FUNDER, "Subvention vacances", grant, isOver ? grant : null);
        long asked = (long) stay.capacity() * stay.is().contributionCents();
        long own = Math.max(0, costs - grant - asked);
        rows.budget(id, BudgetCategory.OWN, "Fonds propres", own, isOver ? own : null);
    }

    private long cost(Stay stay, BudgetCategory category, String label, long planned, Chance chance, boolean isKnown) {
        long real = planned + planned * chance.between(-9, 7) / 100 + chance.between(-49, 49);
        rows.budget(stay.id(), category, label, planned, isKnown ? real : null);
        return planned;
    }
}
