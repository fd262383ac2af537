package fr.permanence.sample;

import static fr.permanence.store.schema.Tables.BUDGET_LINE;
import static fr.permanence.store.schema.Tables.ROLL_MARK;
import static fr.permanence.store.schema.Tables.ROLL_POINT;
import static fr.permanence.store.schema.Tables.STAY_CONTACT;
import static fr.permanence.store.schema.Tables.STAY_LEG;
import static fr.permanence.store.schema.Tables.STAY_SEAT;

import fr.permanence.ids.AccountId;
import fr.permanence.ids.BudgetLineId;
import fr.permanence.ids.Ids;
import fr.permanence.ids.RollPointId;
import fr.permanence.ids.StayId;
import fr.permanence.stays.Stay;
import fr.permanence.stays.budget.BudgetCategory;
import fr.permanence.stays.journeys.Leg;
import fr.permanence.stays.journeys.LegDraft;
import fr.permanence.stays.journeys.Run;
import fr.permanence.stays.journeys.Seat;
import fr.permanence.stays.journeys.TravellerId;
import fr.permanence.text.HouseClock;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Journeys, roll-calls and budgets of invented stays that wait to be written. */
final class SampleJourneyRepository {
    private final SampleRowsRepository rows =
            new SampleRowsRepository(List.of(STAY_LEG, STAY_SEAT, BUDGET_LINE, ROLL_POINT, ROLL_MARK, STAY_CONTACT));
    private final Ids ids;

    SampleJourneyRepository(Ids ids) {
        this.ids = ids;
    }

    void leg(Leg leg, Stay stay) {
        LegDraft is = leg.is();
        Run run = is.run();
        rows.add(
                STAY_LEG,
                leg.id(),
                leg.stay(),
                is.way().name(),
                is.stages().first(),
                is.stages().last(),
                is.kind().name(),
                run.from(),
                run.to(),
                stay.days().number(run.leaves().toLocalDate()),
                run.leaves().toLocalTime(),
                stay.days().number(run.arrives().toLocalDate()),
                run.arrives().toLocalTime(),
                is.meeting().place(),
                is.meeting().at(),
                is.seats(),
                is.reference(),
                leg.revision());
    }

    void seat(StayId stay, Seat seat) {
        TravellerId who = seat.traveller();
        rows.add(STAY_SEAT, seat.leg(), who.kind().name(), who.number(), stay, seat.drives(), seat.ticket());
    }

    /** @param real in cents, or null while one does not know */
    void budget(StayId stay, BudgetCategory category, String label, long planned, @Nullable Long real) {
        rows.add(BUDGET_LINE, new BudgetLineId(ids.next()), stay, category.name(), label, planned, real, 1);
    }

    /** Adds a point at which one counts. */
    long point(Stay stay, String label, LocalDateTime at) {
        long number = ids.next();
        rows.add(
                ROLL_POINT,
                new RollPointId(number),
                stay.id(),
                label,
                stay.days().number(at.toLocalDate()),
                at.toLocalTime());
        return number;
    }

    /** Somebody was there then, or was not. */
    void mark(StayId stay, long point, TravellerId who, boolean isThere, LocalDateTime at, AccountId by) {
        rows.add(
                ROLL_MARK,
                point,
                who.kind().name(),
                who.number(),
                stay,
                isThere,
                at.atZone(HouseClock.ZONE).toInstant(),
                by);
    }

    void phone(StayId stay, String phone) {
        rows.add(STAY_CONTACT, stay, phone);
    }

    void writeTo(SampleRepository repository) {
        rows.writeTo(repository);
    }
}
