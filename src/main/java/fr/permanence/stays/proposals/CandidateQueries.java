package fr.permanence.stays.proposals;

import static fr.permanence.store.schema.Tables.PARTICIPANT;
import static fr.permanence.store.schema.Tables.STAY;
import static fr.permanence.store.schema.Tables.TRAVELLING_CHILD;

import fr.permanence.ids.PersonId;
import fr.permanence.stays.Stay;
import fr.permanence.store.Transaction;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what earlier stays say of people: a few hundred rows, whatever the number of people. */
final class CandidateQueries {
    private final Map<PersonId, LocalDate> lastReturn = new HashMap<>();
    private final Map<PersonId, Integer> asked = new HashMap<>();
    private final Map<PersonId, Integer> youngest = new HashMap<>();
    private final Set<PersonId> among = new HashSet<>();
    private final Set<PersonId> held = new HashSet<>();

    private CandidateQueries() {}

    /** What can be said before this stay. */
    static CandidateQueries before(Transaction tx, Stay stay) {
        CandidateQueries all = new CandidateQueries();
        all.readStays(tx, stay);
        all.readChildren(tx, stay.days().first());
        return all;
    }

    private void readStays(Transaction tx, Stay stay) {
        tx.sql()
                .select(
                        PARTICIPANT.PERSON_ID,
                        PARTICIPANT.STATE,
                        PARTICIPANT.ASKED,
                        PARTICIPANT.STAY_ID,
                        STAY.FIRST_DAY,
                        STAY.LAST_DAY,
                        STAY.STAGE)
                .from(PARTICIPANT)
                .join(STAY)
                .on(STAY.ID.eq(PARTICIPANT.STAY_ID))
                .where(PARTICIPANT.PERSON_ID.isNotNull())
                .and(PARTICIPANT.STANDING.eq("HELD"))
                .orderBy(STAY.FIRST_DAY, PARTICIPANT.ID)
                .forEach(row -> {
                    PersonId who = row.value1();
                    boolean isThis = row.value4().equals(stay.id());
                    boolean isHeld = !row.value7().equals("CANCELLED");
                    boolean hasPlace = isHeld
                            && switch (row.value2()) {
                                case "CONFIRMED", "LEFT", "RETURNED" -> true;
                                default -> false;
                            };
                    boolean isBefore = row.value6().isBefore(stay.days().first());
                    if (isThis) among.add(who);
                    else if (hasPlace && isBefore) went(who, row.value6());
                    else if (isBefore && row.value3() && !row.value2().equals("WITHDREW"))
                        asked.merge(who, 1, Integer::sum);
                    else if (hasPlace
                            && !row.value6().isBefore(stay.days().first())
                            && !row.value5().isAfter(stay.days().last())) held.add(who);
                });
    }

    /** Whatever she asked for before, she went: only what she asked since counts. */
    private void went(PersonId who, LocalDate back) {
        lastReturn.put(who, back);
        asked.remove(who);
    }

    private void readChildren(Transaction tx, LocalDate departure) {
        tx.sql()
                .select(PARTICIPANT.PERSON_ID, TRAVELLING_CHILD.AGE, STAY.FIRST_DAY)
                .from(TRAVELLING_CHILD)
                .join(PARTICIPANT)
                .on(PARTICIPANT.ID.eq(TRAVELLING_CHILD.PARTICIPANT_ID))
                .join(STAY)
                .on(STAY.ID.eq(PARTICIPANT.STAY_ID))
                .where(PARTICIPANT.PERSON_ID.isNotNull())
                .forEach(row -> {
                    int years = (int) Math.max(0, ChronoUnit.YEARS.between(row.value3(), departure));
                    youngest.merge(row.value1(), row.value2() + years, Math::min);
                });
    }

    /** Those of whom earlier stays say something. */
    Set<PersonId> known() {
        Set<PersonId> known = new HashSet<>(lastReturn.keySet());
        known.addAll(asked.keySet());
        return known;
    }

    /** Whether she is among the participants already, or away on another stay then. */
    boolean isTaken(PersonId person) {
        return among.contains(person) || held.contains(person);
    }

    @Nullable
    LocalDate lastReturn(PersonId person) {
        return lastReturn.get(person);
    }

    int asked(PersonId person) {
        return asked.getOrDefault(person, 0);
    }

    @Nullable
    Integer youngest(PersonId person) {
        return youngest.get(person);
    }
}
