package fr.permanence.sample;

import static fr.permanence.store.schema.Tables.ACCOMPANIER;
import static fr.permanence.store.schema.Tables.DESTINATION;
import static fr.permanence.store.schema.Tables.PARTICIPANT;
import static fr.permanence.store.schema.Tables.PARTICIPANT_STEP;
import static fr.permanence.store.schema.Tables.PROGRAMME_ENTRY;
import static fr.permanence.store.schema.Tables.PROGRAMME_VOTE;
import static fr.permanence.store.schema.Tables.STAY;
import static fr.permanence.store.schema.Tables.STAY_TASK;
import static fr.permanence.store.schema.Tables.TRAVELLING_CHILD;

import fr.permanence.ids.AccompanierId;
import fr.permanence.ids.DestinationId;
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
import fr.permanence.stays.participants.ChildDraft;
import fr.permanence.stays.participants.ParticipantState;
import fr.permanence.stays.participants.Step;
import fr.permanence.stays.prepare.AccompanierDraft;
import fr.permanence.stays.prepare.Tasks;
import fr.permanence.text.HouseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Rows of invented stays that wait to be written, each table after those it names. */
final class SampleStayRepository {
    private static final List<Table<?>> ORDER = List.of(
            DESTINATION,
            STAY,
            ACCOMPANIER,
            PARTICIPANT,
            PARTICIPANT_STEP,
            TRAVELLING_CHILD,
            PROGRAMME_ENTRY,
            PROGRAMME_VOTE,
            STAY_TASK);

    private final Map<Table<?>, List<@Nullable Object[]>> waiting = new LinkedHashMap<>();
    private final Ids ids;
    private final SampleTeam team;

    SampleStayRepository(Ids ids, SampleTeam team) {
        this.ids = ids;
        this.team = team;
    }

    private void add(Table<?> table, @Nullable Object... values) {
        waiting.computeIfAbsent(table, of -> new ArrayList<>()).add(values);
    }

    /** Writes them all. */
    void writeTo(SampleRepository repository) {
        for (Table<?> table : ORDER) {
            List<Field<?>> columns = Arrays.asList(table.fields());
            repository.insert(table, columns, waiting.getOrDefault(table, List.of()).stream());
        }
        waiting.clear();
    }

    DestinationId destination(DestinationDraft is) {
        DestinationId id = new DestinationId(ids.next());
        add(DESTINATION, id, is.name(), is.lodging(), is.address(), is.phone(), is.notes(), false, 1);
        return id;
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

    void accompanier(StayId stay, AccompanierDraft is) {
        add(
                ACCOMPANIER,
                new AccompanierId(ids.next()),
                stay,
                is.name(),
                is.gender().name(),
                is.belongs().name());
    }

    ParticipantId participant(StayId stay, PersonId person, ParticipantState state, boolean asked) {
        ParticipantId id = new ParticipantId(ids.next());
        add(PARTICIPANT, id, stay, person, state.name(), asked, null, null, null, "HELD");
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

    void child(ParticipantId mother, ChildDraft is) {
        add(
                TRAVELLING_CHILD,
                new TravellingChildId(ids.next()),
                mother,
                is.firstName(),
                is.age(),
                is.bed().name(),
                is.seat());
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

    private static Instant at(LocalDate day) {
        return day.atTime(15, 20).atZone(HouseClock.ZONE).toInstant();
    }
}
