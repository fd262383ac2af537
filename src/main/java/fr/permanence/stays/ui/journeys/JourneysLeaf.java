package fr.permanence.stays.ui.journeys;

import fr.permanence.ids.StayId;
import fr.permanence.stays.Stay;
import fr.permanence.stays.journeys.JourneyQueries;
import fr.permanence.stays.journeys.Journeys;
import fr.permanence.stays.journeys.Leg;
import fr.permanence.stays.journeys.Seats;
import fr.permanence.stays.ui.shared.Leaf;
import fr.permanence.stays.ui.shared.PaneGround;
import fr.permanence.stays.ui.shared.StayPane;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Makes the leaf « Trajets » of a stay. */
public final class JourneysLeaf {
    private JourneysLeaf() {}

    /** What the leaf asks of the house; {@code stay} finds a stay. */
    public record Asked(
            JourneyQueries queries, Journeys journeys, Seats seats, Function<StayId, Optional<Stay>> stay) {}

    /** @param print shows the sheet of a departure before it is printed */
    public static StayPane of(Asked asked, PaneGround ground, Consumer<Leg> print) {
        JourneyModel model =
                new JourneyModel(new JourneyModel.Services(asked.queries(), asked.journeys(), asked.seats()), ground);
        LegTyped typed = new LegTyped(model, ground, asked.stay());
        return new Leaf<>(
                ground, model, life -> new JourneysView(model, new LegForm(model, typed, ground), print, life));
    }
}
