package fr.permanence.stays.journeys;

import static fr.permanence.store.schema.Tables.ACCOMPANIER;
import static fr.permanence.store.schema.Tables.PARTICIPANT;
import static fr.permanence.store.schema.Tables.PERSON;
import static fr.permanence.store.schema.Tables.TRAVELLING_CHILD;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.StayId;
import fr.permanence.stays.participants.ParticipantState;
import fr.permanence.stays.participants.Standing;
import fr.permanence.store.Transaction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jspecify.annotations.Nullable;

/** Reads who goes on a stay: women who have a place, each with her children behind her, then the team. */
final class TravellerRepository {
    private static final List<String> GOING = Arrays.stream(ParticipantState.values())
            .filter(ParticipantState::takesPlace)
            .map(Enum::name)
            .toList();

    private final DSLContext sql;

    TravellerRepository(Transaction tx) {
        sql = tx.sql();
    }

    List<Traveller> of(StayId stay) {
        Map<ParticipantId, List<Traveller>> children = children(stay);
        List<Traveller> all = new ArrayList<>();
        for (Record4<ParticipantId, String, @Nullable String, @Nullable Short> row : women(stay)) {
            TravellerId id =
                    new TravellerId(TravellerId.Kind.PARTICIPANT, row.value1().value());
            all.add(new Traveller(id, row.value2(), apart(row.value3(), row.value4()), true, null, null));
            all.addAll(children.getOrDefault(row.value1(), List.of()));
        }
        all.addAll(team(stay));
        return toldApart(all);
    }

    private List<Record4<ParticipantId, String, @Nullable String, @Nullable Short>> women(StayId stay) {
        return sql.select(PARTICIPANT.ID, PERSON.CHOSEN_NAME, PERSON.FAMILY_NAME, PERSON.BIRTH_YEAR)
                .from(PARTICIPANT)
                .join(PERSON)
                .on(PERSON.ID.eq(PARTICIPANT.PERSON_ID))
                .where(PARTICIPANT.STAY_ID.eq(stay))
                .and(PARTICIPANT.STATE.in(GOING))
                .and(PARTICIPANT.STANDING.eq(Standing.HELD.name()))
                .orderBy(PERSON.CHOSEN_NAME, PARTICIPANT.ID)
                .fetch();
    }

    private static @Nullable String apart(@Nullable String familyName, @Nullable Short year) {
        if (familyName != null && !familyName.isEmpty()) return Character.toString(familyName.codePointAt(0)) + ".";
        return year == null ? null : year.toString();
    }

    private Map<ParticipantId, List<Traveller>> children(StayId stay) {
        return sql.select(
                        TRAVELLING_CHILD.ID,
                        TRAVELLING_CHILD.FIRST_NAME,
                        TRAVELLING_CHILD.SEAT,
                        TRAVELLING_CHILD.AGE,
                        TRAVELLING_CHILD.PARTICIPANT_ID)
                .from(TRAVELLING_CHILD)
                .join(PARTICIPANT)
                .on(PARTICIPANT.ID.eq(TRAVELLING_CHILD.PARTICIPANT_ID))
                .where(PARTICIPANT.STAY_ID.eq(stay))
                .orderBy(TRAVELLING_CHILD.ID)
                .fetchGroups(
                        row -> row.value5(),
                        row -> new Traveller(
                                new TravellerId(
                                        TravellerId.Kind.CHILD, row.value1().value()),
                                row.value2(),
                                null,
                                row.value3(),
                                new TravellerId(
                                        TravellerId.Kind.PARTICIPANT,
                                        row.value5().value()),
                                row.value4().intValue()));
    }

    private List<Traveller> team(StayId stay) {
        return sql.select(ACCOMPANIER.ID, ACCOMPANIER.NAME)
                .from(ACCOMPANIER)
                .where(ACCOMPANIER.STAY_ID.eq(stay))
                .orderBy(ACCOMPANIER.NAME, ACCOMPANIER.ID)
                .fetch(row -> new Traveller(
                        new TravellerId(
                                TravellerId.Kind.ACCOMPANIER, row.value1().value()),
                        row.value2(),
                        null,
                        true,
                        null,
                        null));
    }

    /** What tells two of a name apart is kept only where there are two. */
    private static List<Traveller> toldApart(List<Traveller> all) {
        Map<String, Long> called = all.stream().collect(groupingBy(Traveller::name, counting()));
        return all.stream()
                .map(who -> called.getOrDefault(who.name(), 0L) > 1 ? who : who.withoutMark())
                .toList();
    }
}
