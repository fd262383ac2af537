package fr.permanence.stays.participants;

import static fr.permanence.store.schema.Tables.PARTICIPANT;
import static fr.permanence.store.schema.Tables.PARTICIPANT_STEP;
import static fr.permanence.store.schema.Tables.STAY;
import static fr.permanence.store.schema.Tables.TRAVELLING_CHILD;

import fr.permanence.access.Session;
import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.ParticipantStepId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.StayId;
import fr.permanence.ids.TravellingChildId;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.StayRules;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.ParticipantRecord;
import fr.permanence.store.schema.tables.records.ParticipantStepRecord;
import fr.permanence.store.schema.tables.records.TravellingChildRecord;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Keeps participants, their children and what was done about their places; who was erased is in no list. */
final class ParticipantRepository {
    private static final List<String> TAKEN = List.of("CONFIRMED", "LEFT", "RETURNED");
    private static final String HELD = "HELD";

    private final DSLContext sql;

    ParticipantRepository(Transaction tx) {
        this.sql = tx.sql();
    }

    static void insert(RowChanges changes, Participant participant) {
        changes.insert(toRow(participant));
    }

    static void update(RowChanges changes, Participant participant) {
        changes.update(toRow(participant));
    }

    static void insertStep(
            RowChanges changes,
            ParticipantStepId id,
            ParticipantId of,
            Step step,
            Instant at,
            @Nullable String reason,
            Session by) {
        changes.insert(new ParticipantStepRecord(id, of, step.name(), at, reason, by.account(), by.name()));
    }

    Optional<Participant> find(ParticipantId id) {
        return where(PARTICIPANT.ID.eq(id)).stream().findFirst();
    }

    Optional<Participant> find(StayId stay, PersonId person) {
        return where(PARTICIPANT.STAY_ID.eq(stay).and(PARTICIPANT.PERSON_ID.eq(person))).stream()
                .findFirst();
    }

    /** All that count of a stay, who withdrew included. */
    List<Participant> of(StayId stay) {
        return where(PARTICIPANT.STAY_ID.eq(stay).and(PARTICIPANT.STANDING.eq(HELD)));
    }

    /** How many places are taken, erased people included. */
    int taken(StayId stay) {
        return sql.fetchCount(
                PARTICIPANT,
                PARTICIPANT.STAY_ID.eq(stay).and(PARTICIPANT.STANDING.eq(HELD)).and(PARTICIPANT.STATE.in(TAKEN)));
    }

    private List<Participant> where(Condition which) {
        return sql.selectFrom(PARTICIPANT)
                .where(which)
                .and(PARTICIPANT.PERSON_ID.isNotNull())
                .orderBy(PARTICIPANT.ID)
                .fetch(ParticipantRepository::toParticipant);
    }

    /** A place that somebody has, and when its stay is. */
    record Place(
            Participant participant,
            StayDays stay,
            @Nullable LocalTime leavesAt,
            @Nullable LocalTime returnsAt) {
        StayDays away() {
            return participant.days().of(stay);
        }

        /** From the hour of departure where it is known and hers, else from the morning. */
        LocalDateTime from() {
            boolean isHers = leavesAt != null && away().first().equals(stay.first());
            return away().first().atTime(isHers ? leavesAt : LocalTime.MIN);
        }

        /** To the hour of return where it is known and hers, else to the night. */
        LocalDateTime until() {
            boolean isHers = returnsAt != null && away().last().equals(stay.last());
            return away().last().atTime(isHers ? returnsAt : LocalTime.MAX);
        }
    }

    /** Her places on stays that take place and have a day in this span. */
    List<Place> places(PersonId person, StayDays span) {
        return places(PARTICIPANT.PERSON_ID.eq(person), span);
    }

    /** Those of these people. */
    List<Place> places(Collection<PersonId> people, StayDays span) {
        return places(PARTICIPANT.PERSON_ID.in(people), span);
    }

    /** Everybody's places on stays that take place and have a day in this span. */
    List<Place> places(StayDays span) {
        return places(PARTICIPANT.PERSON_ID.isNotNull(), span);
    }

    private List<Place> places(Condition whose, StayDays span) {
        return sql.select(PARTICIPANT.fields())
                .select(STAY.FIRST_DAY, STAY.LAST_DAY, STAY.LEAVES_AT, STAY.RETURNS_AT)
                .from(STAY)
                .join(PARTICIPANT)
                .on(PARTICIPANT.STAY_ID.eq(STAY.ID))
                .where(whose)
                .and(STAY.FIRST_DAY.between(span.first().minusDays(StayRules.MOST_DAYS), span.last()))
                .and(STAY.LAST_DAY.ge(span.first()))
                .and(STAY.STAGE.ne("CANCELLED"))
                .and(PARTICIPANT.STANDING.eq(HELD))
                .and(PARTICIPANT.STATE.in(TAKEN))
                .orderBy(STAY.FIRST_DAY, PARTICIPANT.ID)
                .fetch(row -> new Place(
                        toParticipant(row.into(PARTICIPANT)),
                        new StayDays(row.get(STAY.FIRST_DAY), row.get(STAY.LAST_DAY)),
                        row.get(STAY.LEAVES_AT),
                        row.get(STAY.RETURNS_AT)));
    }

    Map<ParticipantId, List<PastStep>> history(StayId stay) {
        return sql.select(PARTICIPANT_STEP.fields())
                .from(PARTICIPANT)
                .join(PARTICIPANT_STEP)
                .on(PARTICIPANT_STEP.PARTICIPANT_ID.eq(PARTICIPANT.ID))
                .where(PARTICIPANT.STAY_ID.eq(stay))
                .orderBy(PARTICIPANT_STEP.DONE_AT, PARTICIPANT_STEP.ID)
                .fetchGroups(
                        PARTICIPANT_STEP.PARTICIPANT_ID,
                        row -> new PastStep(
                                Step.valueOf(row.get(PARTICIPANT_STEP.STEP)),
                                row.get(PARTICIPANT_STEP.DONE_AT),
                                row.get(PARTICIPANT_STEP.REASON),
                                row.get(PARTICIPANT_STEP.AUTHOR_NAME)));
    }

    Map<ParticipantId, List<TravellingChild>> children(StayId stay) {
        return sql.select(TRAVELLING_CHILD.fields())
                .from(PARTICIPANT)
                .join(TRAVELLING_CHILD)
                .on(TRAVELLING_CHILD.PARTICIPANT_ID.eq(PARTICIPANT.ID))
                .where(PARTICIPANT.STAY_ID.eq(stay))
                .orderBy(TRAVELLING_CHILD.ID)
                .fetchGroups(TRAVELLING_CHILD.PARTICIPANT_ID, row -> toChild(row.into(TRAVELLING_CHILD)));
    }

    List<TravellingChild> children(ParticipantId mother) {
        return sql.selectFrom(TRAVELLING_CHILD)
                .where(TRAVELLING_CHILD.PARTICIPANT_ID.eq(mother))
                .orderBy(TRAVELLING_CHILD.ID)
                .fetch(ParticipantRepository::toChild);
    }

    Optional<TravellingChild> child(TravellingChildId id) {
        return sql.selectFrom(TRAVELLING_CHILD)
                .where(TRAVELLING_CHILD.ID.eq(id))
                .fetchOptional()
                .map(ParticipantRepository::toChild);
    }

    static TravellingChildRecord toRow(TravellingChild child) {
        return new TravellingChildRecord(
                child.id(),
                child.mother(),
                child.is().firstName(),
                (short) child.is().age(),
                child.is().bed().name(),
                child.is().seat());
    }

    private static TravellingChild toChild(TravellingChildRecord row) {
        return new TravellingChild(
                row.getId(),
                row.getParticipantId(),
                new ChildDraft(row.getFirstName(), row.getAge(), ChildBed.valueOf(row.getBed()), row.getSeat()));
    }

    private static ParticipantRecord toRow(Participant participant) {
        return new ParticipantRecord(
                participant.id(),
                participant.stay(),
                participant.person(),
                participant.state().name(),
                participant.asked(),
                participant.reason(),
                small(participant.days().from()),
                small(participant.days().until()),
                participant.standing().name());
    }

    private static @Nullable Short small(@Nullable Integer number) {
        return number == null ? null : Short.valueOf(number.shortValue());
    }

    private static @Nullable Integer wide(@Nullable Short number) {
        return number == null ? null : Integer.valueOf(number);
    }

    static Participant toParticipant(ParticipantRecord row) {
        return new Participant(
                row.getId(),
                row.getStayId(),
                row.getPersonId(),
                ParticipantState.valueOf(row.getState()),
                row.getAsked(),
                row.getReason(),
                new OwnDays(wide(row.getFromNo()), wide(row.getUntilNo())),
                Standing.valueOf(row.getStanding()));
    }
}
