package fr.permanence.sample;

import static fr.permanence.store.schema.Tables.ACCOMPANIER;
import static fr.permanence.store.schema.Tables.DESTINATION;
import static fr.permanence.store.schema.Tables.HOUSE_DATE;
import static fr.permanence.store.schema.Tables.PARTICIPANT;
import static fr.permanence.store.schema.Tables.PARTICIPANT_STEP;
import static fr.permanence.store.schema.Tables.PROGRAMME_ENTRY;
import static fr.permanence.store.schema.Tables.PROGRAMME_VOTE;
import static fr.permanence.store.schema.Tables.STAY;
import static fr.permanence.store.schema.Tables.STAY_TASK;
import static fr.permanence.store.schema.Tables.TRAVELLING_CHILD;

import fr.permanence.ids.AccompanierId;
import fr.permanence.ids.DestinationId;
import fr.permanence.ids.HouseDateId;
import fr.permanence.ids.Ids;
import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.ParticipantStepId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.ProgrammeEntryId;
import fr.permanence.ids.StayId;
import fr.permanence.ids.StayTaskId;
import fr.permanence.ids.TravellingChildId;
import fr.permanence.stays.DestinationDraft;
import fr.permanence.stays.Stay;
import fr.permanence.stays.dates.HouseDate;
import fr.permanence.stays.participants.ChildDraft;
import fr.permanence.stays.participants.OwnDays;
import fr.permanence.stays.participants.ParticipantState;
import fr.permanence.stays.participants.Step;
import fr.permanence.stays.prepare.AccompanierDraft;
import fr.permanence.stays.prepare.Tasks;
import fr.permanence.text.HouseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Rows of invented stays that wait to be written, each table after those it names. */
final class SampleStayRepository {
    private final SampleRowsRepository rows = new SampleRowsRepository(List.of(
            DESTINATION,
            STAY,
            ACCOMPANIER,
            PARTICIPANT,
            PARTICIPANT_STEP,
            TRAVELLING_CHILD,
            PROGRAMME_ENTRY,
            PROGRAMME_VOTE,
            STAY_TASK,
            HOUSE_DATE));
    private final Ids ids;
    private final SampleTeam team;
    private final Instant now;

    /** @param now nothing is said to have been done later */
    SampleStayRepository(Ids ids, SampleTeam team, Instant now) {
        this.ids = ids;
        this.team = team;
        this.now = now;
    }

    private void add(Table<?> table, @Nullable Object... values) {
        rows.add(table, values);
    }

    /** Writes them all. */
    void writeTo(SampleRepository repository) {
        rows.writeTo(repository);
    }

    DestinationId destination(DestinationDraft is) {
        DestinationId id = new DestinationId(ids.next());
        add(DESTINATION, id, is.name(), is.lodging(), is.address(), is.phone(), is.notes(), false, 1);
        return id;
    }

    void date(LocalDate day, HouseDate.Kind kind, String label) {
        add(HOUSE_DATE, new HouseDateId(ids.next()), day, kind.name(), label);
    }

    void stay(Stay stay, @Nullable String review) {
        add(
                STAY,
                stay.id(),
                stay.is().destination(),
                stay.days().first(),
                stay.days().last(),
                stay.is().departure().leavesAt(),
                stay.is().departure().returnsAt(),
                stay.is().departure().meetingPoint(),
                stay.capacity(),
                stay.is().contributionCents(),
                stay.stage().name(),
                review,
                stay.revision());
    }

    AccompanierId accompanier(StayId stay, AccompanierDraft is) {
        AccompanierId id = new AccompanierId(ids.next());
        add(ACCOMPANIER, id, stay, is.name(), is.gender().name(), is.belongs().name());
        return id;
    }

    ParticipantId participant(Stay stay, PersonId person, ParticipantState state, boolean asked, OwnDays days) {
        ParticipantId id = new ParticipantId(ids.next());
        add(PARTICIPANT, id, stay.id(), person, state.name(), asked, null, days.from(), days.until(), "HELD");
        return id;
    }

    void step(ParticipantId of, Step step, LocalDate day) {
        SampleTeam.Member by = team.onDuty(day);
        add(
                PARTICIPANT_STEP,
                new ParticipantStepId(ids.next()),
                of,
                step.name(),
                at(day),
                null,
                by.account(),
                by.name());
    }

    TravellingChildId child(ParticipantId mother, ChildDraft is) {
        TravellingChildId id = new TravellingChildId(ids.next());
        add(TRAVELLING_CHILD, id, mother, is.firstName(), is.age(), is.bed().name(), is.seat());
        return id;
    }

    void programme(
            StayId stay,
            @Nullable Integer day,
            String what,
            @Nullable ParticipantId wishedBy,
            List<ParticipantId> votes) {
        ProgrammeEntryId id = new ProgrammeEntryId(ids.next());
        add(PROGRAMME_ENTRY, id, stay, day, day == null ? null : LocalTime.of(14, 30), what, wishedBy);
        for (ParticipantId voter : votes) add(PROGRAMME_VOTE, id, voter);
    }

    void task(StayId stay, Tasks.Draft is, @Nullable LocalDate done) {
        add(
                STAY_TASK,
                new StayTaskId(ids.next()),
                stay,
                is.what(),
                is.daysBefore(),
                done == null ? null : at(done),
                done == null ? null : team.onDuty(done).name());
    }

    private Instant at(LocalDate day) {
        Instant then = day.atTime(15, 20).atZone(HouseClock.ZONE).toInstant();
        return then.isAfter(now) ? now : then;
    }
}
