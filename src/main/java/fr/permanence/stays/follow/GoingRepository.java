package fr.permanence.stays.follow;

import static fr.permanence.store.schema.Tables.PARTICIPANT;
import static fr.permanence.store.schema.Tables.PARTICIPANT_STEP;
import static fr.permanence.store.schema.Tables.STAY;
import static fr.permanence.store.schema.Tables.TRAVELLING_CHILD;

import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.StayId;
import fr.permanence.ids.TravellingChildId;
import fr.permanence.stays.participants.ParticipantState;
import fr.permanence.stays.participants.Standing;
import fr.permanence.store.Transaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Gives participations of one person to another, and takes them back. */
final class GoingRepository {
    private final DSLContext sql;

    GoingRepository(Transaction tx) {
        this.sql = tx.sql();
    }

    /** One participation, with the last day of its stay. */
    record Going(
            ParticipantId id,
            StayId stay,
            PersonId person,
            ParticipantState state,
            boolean asked,
            Standing standing,
            LocalDate last) {
        boolean isOver(LocalDate today) {
            return last.isBefore(today);
        }
    }

    int count(PersonId person) {
        return sql.fetchCount(PARTICIPANT, PARTICIPANT.PERSON_ID.eq(person));
    }

    List<Going> of(PersonId person) {
        return where(PARTICIPANT.PERSON_ID.eq(person));
    }

    Optional<Going> find(ParticipantId id) {
        return where(PARTICIPANT.ID.eq(id)).stream().findFirst();
    }

    private List<Going> where(Condition which) {
        return sql.select(
                        PARTICIPANT.ID,
                        PARTICIPANT.STAY_ID,
                        PARTICIPANT.PERSON_ID,
                        PARTICIPANT.STATE,
                        PARTICIPANT.ASKED,
                        PARTICIPANT.STANDING,
                        STAY.LAST_DAY)
                .from(PARTICIPANT)
                .join(STAY)
                .on(STAY.ID.eq(PARTICIPANT.STAY_ID))
                .where(which)
                .orderBy(PARTICIPANT.ID)
                .fetch(row -> new Going(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        ParticipantState.valueOf(row.value4()),
                        row.value5(),
                        Standing.valueOf(row.value6()),
                        row.value7()));
    }

    void give(ParticipantId id, PersonId to) {
        sql.update(PARTICIPANT)
                .set(PARTICIPANT.PERSON_ID, to)
                .where(PARTICIPANT.ID.eq(id))
                .execute();
    }

    void turn(ParticipantId id, Standing standing) {
        sql.update(PARTICIPANT)
                .set(PARTICIPANT.STANDING, standing.name())
                .where(PARTICIPANT.ID.eq(id))
                .execute();
    }

    void put(ParticipantId id, ParticipantState state, boolean asked) {
        sql.update(PARTICIPANT)
                .set(PARTICIPANT.STATE, state.name())
                .set(PARTICIPANT.ASKED, asked)
                .where(PARTICIPANT.ID.eq(id))
                .execute();
    }

    /** How many steps were done about her place. */
    int steps(ParticipantId id) {
        return sql.fetchCount(PARTICIPANT_STEP, PARTICIPANT_STEP.PARTICIPANT_ID.eq(id));
    }

    List<TravellingChildId> children(ParticipantId mother) {
        return sql.select(TRAVELLING_CHILD.ID)
                .from(TRAVELLING_CHILD)
                .where(TRAVELLING_CHILD.PARTICIPANT_ID.eq(mother))
                .fetch(TRAVELLING_CHILD.ID);
    }

    void giveChild(TravellingChildId child, ParticipantId from, ParticipantId to) {
        sql.update(TRAVELLING_CHILD)
                .set(TRAVELLING_CHILD.PARTICIPANT_ID, to)
                .where(TRAVELLING_CHILD.ID.eq(child))
                .and(TRAVELLING_CHILD.PARTICIPANT_ID.eq(from))
                .execute();
    }
}
