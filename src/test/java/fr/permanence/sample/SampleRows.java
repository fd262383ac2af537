package fr.permanence.sample;

import static fr.permanence.store.schema.Tables.FOOTFALL;
import static fr.permanence.store.schema.Tables.HANDOVER;
import static fr.permanence.store.schema.Tables.PERSON;
import static fr.permanence.store.schema.Tables.VISIT;

import fr.permanence.checkin.Footfall;
import fr.permanence.ids.PersonId;
import fr.permanence.store.OpenVault;
import fr.permanence.text.HouseClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a store holds of a fictional centre, row by row and without the numbers, to compare it with what was invented. */
final class SampleRows {
    private SampleRows() {}

    /** The rows of the store. */
    static List<List<Object>> of(OpenVault vault) {
        return vault.database().read(tx -> {
            List<List<Object>> rows = new ArrayList<>();
            Map<PersonId, Integer> places = new HashMap<>();
            tx.sql().selectFrom(PERSON).orderBy(PERSON.ID).forEach(row -> {
                places.put(row.getId(), places.size());
                rows.add(List.of(row.getChosenName(), row.getActive(), row.getCreatedAt()));
            });
            tx.sql()
                    .selectFrom(VISIT)
                    .orderBy(VISIT.ID)
                    .forEach(row -> rows.add(List.of(
                            places.getOrDefault(row.getPersonId(), SampleVisit.NOBODY),
                            row.getVisitDay(),
                            row.getNth().intValue(),
                            row.getArrivedAt(),
                            row.getHeadCount().intValue(),
                            row.getRecordedBy())));
            tx.sql()
                    .selectFrom(HANDOVER)
                    .orderBy(HANDOVER.ID)
                    .forEach(row -> rows.add(List.of(
                            row.getHandoverDay(),
                            row.getBody(),
                            row.getAuthorId(),
                            row.getAuthorName(),
                            row.getSignedAt())));
            return rows;
        });
    }

    /** The rows that this centre must have. */
    static List<List<Object>> of(SampleSize size, HouseClock clock, SampleTeam team) {
        List<List<Object>> rows = new ArrayList<>();
        SamplePeople people = new SamplePeople(size, clock.today());
        for (int place = 0; place < size.people(); place++) {
            SamplePerson person = people.at(place);
            rows.add(List.of(person.is().chosenName(), person.active(), person.since()));
        }
        new SampleVisits(size, people, clock)
                .eachDay(visits -> visits.forEach(visit -> rows.add(List.of(
                        visit.person(),
                        visit.day(),
                        visit.nth(),
                        visit.arrivedAt(),
                        visit.headCount(),
                        team.onDuty(visit.day()).account()))));
        for (SampleHandover handover : SampleHandovers.of(size, clock)) {
            SampleTeam.Member author = team.onDuty(handover.day());
            rows.add(List.of(handover.day(), handover.body(), author.account(), author.name(), handover.signedAt()));
        }
        return rows;
    }

    static Map<PersonId, Footfall> footfallKept(OpenVault vault) {
        return vault.database()
                .read(tx -> tx.sql()
                        .selectFrom(FOOTFALL)
                        .fetchMap(
                                FOOTFALL.PERSON_ID,
                                row -> new Footfall(
                                        row.getVisits(), row.getLastDay(), row.getWarmth(), row.getWarmthDay())));
    }

    static Map<PersonId, Footfall> footfallReckoned(OpenVault vault) {
        Map<PersonId, List<LocalDate>> days = vault.database()
                .read(tx -> tx.sql()
                        .selectFrom(VISIT)
                        .where(VISIT.PERSON_ID.isNotNull())
                        .fetchGroups(VISIT.PERSON_ID, VISIT.VISIT_DAY));
        Map<PersonId, Footfall> all = new HashMap<>();
        days.forEach((person, hers) -> all.put(person, Footfall.of(hers)));
        return all;
    }
}
