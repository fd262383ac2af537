package fr.permanence.stays.journeys;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.permanence.JourneysWiring;
import fr.permanence.TestHouse;
import fr.permanence.access.NotAllowed;
import fr.permanence.access.Right;
import fr.permanence.access.Role;
import fr.permanence.ids.StayId;
import fr.permanence.stays.Trip;
import fr.permanence.stays.budget.BudgetCategory;
import fr.permanence.stays.budget.BudgetLine;
import fr.permanence.stays.budget.BudgetLineDraft;
import fr.permanence.stays.budget.Budgets;
import fr.permanence.stays.rollcall.RollPoint;
import fr.permanence.stays.rollcall.There;
import fr.permanence.text.Euros;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who does not plan stays neither sees nor changes a journey, a roll, a budget or a paper of one: by the services themselves. */
final class OnTheWayRightsTest {
    @TempDir
    Path directory;

    private record Given(StayId stay, Leg leg, TravellerId joy, BudgetLine line, RollPoint point) {}

    private static Given prepared(TestHouse house) throws Exception {
        for (Role role : Role.values())
            house.open().keyring().addAccount(role.name(), Set.of(role), TestHouse.passphrase(), null);
        Departures on = new Departures(house);
        BudgetLineDraft draft = new BudgetLineDraft(BudgetCategory.MEALS, "Repas", Euros.NONE, null);
        var line = (Budgets.Written) on.services().budgets().add(on.trip().id(), draft);
        RollPoint point = on.services().rollCalls().points(on.trip().id()).getFirst();
        return new Given(on.trip().id(), on.train(), on.joy(), line.line(), point);
    }

    private static List<Runnable> uses(JourneysWiring all, Given given) {
        StayId stay = given.stay();
        LegDraft draft = given.leg().is();
        return List.of(
                () -> all.queries().of(stay),
                () -> all.journeys().add(stay, draft),
                () -> all.journeys().correct(given.leg(), draft),
                () -> all.seats().seat(given.leg().id(), given.joy()),
                () -> all.seats().ticket(given.leg().id(), given.joy(), "7"),
                () -> all.seats().drive(given.leg().id(), given.joy(), true),
                () -> all.seats().unseat(given.leg().id(), given.joy()),
                () -> all.seats().fill(given.leg().id()),
                () -> all.rollCalls().points(stay),
                () -> all.rollCalls().at(stay, given.point().number()),
                () -> all.rollCalls().mark(stay, given.point().number(), given.joy(), There.PRESENT),
                () -> all.rollCalls().restIsThere(stay, given.point().number()),
                () -> all.rollCalls().add(stay, "Gare", Trip.FIRST.atTime(9, 0)),
                () -> all.rollCalls().remove(given.point()),
                () -> all.budgets().of(stay),
                () -> all.budgets().add(stay, given.line().is()),
                () -> all.budgets().correct(given.line(), given.line().is()),
                () -> all.budgets().remove(given.line()),
                () -> all.phones().of(stay),
                () -> all.phones().write(stay, "0612345678"),
                () -> all.papers().whole(stay),
                () -> all.papers().safe(stay),
                () -> all.papers().looked(stay),
                () -> all.papers().meeting(stay, given.leg().id()),
                () -> all.papers().roll(stay, given.point().number()),
                () -> all.journeys().remove(given.leg()));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void each_role_may_do_what_it_is_there_for_and_nothing_else(Role role) throws Exception {
        try (TestHouse house = TestHouse.in(directory.resolve("house"))) {
            Given given = prepared(house);
            house.restartAs(role.name());
            for (Runnable use : uses(house.services().stays.onTheWay(), given)) {
                if (Right.PLAN_STAYS.isGivenBy(Set.of(role)))
                    assertThatCode(use::run).doesNotThrowAnyException();
                else assertThatThrownBy(use::run).isInstanceOf(NotAllowed.class);
            }
        }
    }
}
