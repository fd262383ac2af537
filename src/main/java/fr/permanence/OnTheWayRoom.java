package fr.permanence;

import fr.permanence.stays.StayLine;
import fr.permanence.stays.ui.budget.BudgetLeaf;
import fr.permanence.stays.ui.journeys.JourneysLeaf;
import fr.permanence.stays.ui.papers.PapersLeaf;
import fr.permanence.stays.ui.papers.StayPaperDoors;
import fr.permanence.stays.ui.rollcall.RollLeaf;
import fr.permanence.stays.ui.shared.BudgetAtAGlance;
import fr.permanence.stays.ui.shared.PaneGround;
import fr.permanence.stays.ui.shared.StayLeaf;
import fr.permanence.stays.ui.shared.StayPane;
import fr.permanence.store.keyring.Passphrases;
import fr.permanence.ui.paper.Sealing;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What leads to a stay and back, of one session: its leaves, and the budget in one line. */
final class OnTheWayRoom {
    private final Wiring house;
    private final PaneGround ground;
    private final StayPaperDoors doors;

    /** @param centre reads the name of the house, which stands on no paper that leaves it */
    OnTheWayRoom(Wiring house, PaneGround ground, Supplier<String> centre, SecureRandom random) {
        this.house = house;
        this.ground = ground;
        Sealing sealing = new Sealing(() -> Passphrases.propose(random), random);
        doors = new StayPaperDoors(onTheWay().papers(), centre, sealing, ground);
    }

    private JourneysWiring onTheWay() {
        return house.stays().onTheWay();
    }

    /** Hangs the leaves among the others. */
    void hang(Map<StayLeaf, StayPane> leaves) {
        JourneysWiring on = onTheWay();
        JourneysLeaf.Asked asked = new JourneysLeaf.Asked(
                on.queries(),
                on.journeys(),
                on.seats(),
                id -> house.stays().stays().line(id).map(StayLine::stay));
        leaves.put(StayLeaf.JOURNEYS, JourneysLeaf.of(asked, ground, doors::meeting));
        leaves.put(StayLeaf.ROLL_CALL, RollLeaf.of(on.rollCalls(), ground, doors::roll));
        leaves.put(StayLeaf.BUDGET, BudgetLeaf.of(on.budgets(), ground));
        leaves.put(StayLeaf.PAPERS, PapersLeaf.of(on.rollCalls(), on.phones(), doors, ground));
    }

    /** The budget of a stay in one line. */
    Optional<BudgetAtAGlance> glance() {
        return Optional.of(BudgetLeaf.glance(onTheWay().budgets(), ground));
    }
}
