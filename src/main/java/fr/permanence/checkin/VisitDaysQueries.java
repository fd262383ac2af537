package fr.permanence.checkin;

import static fr.permanence.store.schema.Tables.VISIT;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.ids.PersonId;
import fr.permanence.people.followup.RecentContacts;
import fr.permanence.store.Database;
import fr.permanence.store.OneByOne;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** On which days people came lately, for who proposes how closely they are followed. */
public final class VisitDaysQueries implements RecentContacts {
    private final Database database;
    private final Session session;

    public VisitDaysQueries(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    @Override
    public List<LocalDate> daysOf(PersonId person, LocalDate since) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> tx.sql()
                .selectDistinct(VISIT.VISIT_DAY)
                .from(VISIT)
                .where(VISIT.PERSON_ID.eq(person))
                .and(VISIT.VISIT_DAY.ge(since))
                .fetch(VISIT.VISIT_DAY));
    }

    @Override
    public Map<PersonId, ? extends Collection<LocalDate>> daysOf(Collection<PersonId> people, LocalDate since) {
        session.require(Right.KEEP_THE_DESK);
        if (people.isEmpty()) return Map.of();
        OneByOne<PersonId> who = OneByOne.of(people, VISIT.PERSON_ID);
        return database.read(tx -> tx.sql()
                .select(VISIT.PERSON_ID, VISIT.VISIT_DAY)
                .from(who.table())
                .join(VISIT)
                .on(VISIT.PERSON_ID.eq(who.id()))
                .and(VISIT.VISIT_DAY.ge(since))
                .fetchGroups(VISIT.PERSON_ID, VISIT.VISIT_DAY));
    }

    @Override
    public Map<PersonId, ? extends Collection<LocalDate>> daysOfAll(LocalDate since) {
        session.require(Right.KEEP_THE_DESK);
        Map<PersonId, Set<LocalDate>> days = new HashMap<>();
        database.read(tx -> {
            try (var rows = tx.sql()
                    .select(VISIT.PERSON_ID, VISIT.VISIT_DAY)
                    .from(VISIT)
                    .where(VISIT.VISIT_DAY.ge(since))
                    .and(VISIT.PERSON_ID.isNotNull())
                    .fetchSize(5000)
                    .fetchLazy()) {
                for (var row : rows)
                    days.computeIfAbsent(row.value1(), id -> new TreeSet<>()).add(row.value2());
            }
            return true;
        });
        return days;
    }
}
