package fr.permanence.sample;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.checkin.Footfall;
import fr.permanence.checkin.Handover;
import fr.permanence.checkin.Visit;
import fr.permanence.ids.AccountId;
import fr.permanence.ids.HandoverId;
import fr.permanence.ids.Ids;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.VisitId;
import fr.permanence.people.Person;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.text.HouseClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fills a demonstration store with a fictional centre. What is written depends only on the size and on the time; the
 * numbers of the rows do not. It goes in steps, so that a centre of any size fits in memory: one that was interrupted is
 * thrown away and made anew.
 */
public final class SampleWriter {
    /** The act of the journal that tells of it, once all is written. */
    public static final String MAKE = "sample.make";

    /** Rows of one transaction. */
    private static final int STEP = 20_000;

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Ids ids;
    private final HouseClock clock;

    public SampleWriter(Database database, Journal journal, Session session, Ids ids, HouseClock clock) {
        this.database = database;
        this.journal = journal;
        this.session = session;
        this.ids = ids;
        this.clock = clock;
    }

    /** Somebody of the team, who keeps the desk on some days and signs handovers. */
    public record TeamMember(AccountId account, String name) {
        @Override
        public String toString() {
            return "TeamMember[" + account + "]";
        }
    }

    /** How much was written. */
    public record Written(int people, long visits, int handovers) {}

    /**
     * Writes the whole centre.
     *
     * @param team accounts that keep the desk, at least one
     * @throws IllegalStateException when the store is not a demonstration: nothing is invented among real people
     * @throws fr.permanence.store.StoreTrouble when the disk refuses
     */
    public Written write(SampleSize size, List<TeamMember> team, Progress progress) {
        session.require(Right.IMPORT_PEOPLE);
        if (team.isEmpty()) throw new IllegalArgumentException("team");
        if (!database.read(tx -> new SampleRepository(tx).isDemonstration()))
            throw new IllegalStateException("not a demonstration");
        return new Making(size, List.copyOf(team), progress).make();
    }

    /** One centre being written. */
    private final class Making {
        private final SampleSize size;
        private final List<TeamMember> team;
        private final Progress progress;
        private final SamplePeople people;
        private final SampleVisits visits;
        private final long[] numbers;
        private final @Nullable Footfall[] footfall;
        private final List<SampleVisit> waiting = new ArrayList<>();
        private long visitsWritten;

        Making(SampleSize size, List<TeamMember> team, Progress progress) {
            this.size = size;
            this.team = team;
            this.progress = progress;
            people = new SamplePeople(size, clock.today());
            visits = new SampleVisits(size, people, clock);
            numbers = new long[size.people()];
            footfall = new Footfall[size.people()];
        }

        Written make() {
            for (int from = 0; from < size.people(); from += STEP)
                writePeople(from, Math.min(from + STEP, size.people()));
            visits.eachDay(this::take);
            writeVisits();
            for (int from = 0; from < size.people(); from += STEP)
                writeFootfall(from, Math.min(from + STEP, size.people()));
            int handovers = writeHandovers();
            progress.at(total(), total());
            return new Written(size.people(), visitsWritten, handovers);
        }

        private long total() {
            return size.people() + Math.max(visits.expected(), visitsWritten);
        }

        private void writePeople(int from, int to) {
            List<Person> some = new ArrayList<>(to - from);
            for (int place = from; place < to; place++) {
                SamplePerson person = people.at(place);
                numbers[place] = ids.next();
                some.add(new Person(new PersonId(numbers[place]), person.is(), person.active(), person.since()));
            }
            database.write(tx -> {
                new SampleRepository(tx).insertPeople(some, session.account());
                return true;
            });
            progress.at(to, total());
        }

        private void take(List<SampleVisit> ofOneDay) {
            waiting.addAll(ofOneDay);
            for (SampleVisit visit : ofOneDay) if (visit.person() != SampleVisit.NOBODY) count(visit);
            if (waiting.size() >= STEP) writeVisits();
        }

        private void count(SampleVisit visit) {
            Footfall before = footfall[visit.person()];
            footfall[visit.person()] = before == null ? Footfall.of(List.of(visit.day())) : before.andOn(visit.day());
        }

        private void writeVisits() {
            database.write(tx -> {
                SampleRepository repository = new SampleRepository(tx);
                repository.insertVisits(
                        waiting.stream().map(this::numbered).toList(),
                        team.getFirst().account());
                return true;
            });
            visitsWritten += waiting.size();
            waiting.clear();
            progress.at(size.people() + visitsWritten, total());
        }

        private Visit numbered(SampleVisit visit) {
            PersonId person = visit.person() == SampleVisit.NOBODY ? null : new PersonId(numbers[visit.person()]);
            return new Visit(
                    new VisitId(ids.next()), person, visit.day(), visit.nth(), visit.arrivedAt(), visit.headCount());
        }

        /** The team takes turns, a day each. */
        private AccountId onDuty(LocalDate day) {
            return team.get((int) (day.toEpochDay() % team.size())).account();
        }

        private void writeFootfall(int from, int to) {
            Map<PersonId, Footfall> some = new LinkedHashMap<>();
            for (int place = from; place < to; place++) {
                Footfall of = footfall[place];
                if (of != null) some.put(new PersonId(numbers[place]), of);
            }
            database.write(tx -> {
                new SampleRepository(tx).insertFootfall(some);
                return true;
            });
        }

        private int writeHandovers() {
            List<Handover> handovers =
                    SampleHandovers.of(size, clock).stream().map(this::signed).toList();
            database.write(tx -> {
                new SampleRepository(tx).insertHandovers(handovers);
                return journal.record(tx, MAKE, null, null);
            });
            return handovers.size();
        }

        private Handover signed(SampleHandover handover) {
            TeamMember author = team.get(handover.author() % team.size());
            return new Handover(
                    new HandoverId(ids.next()),
                    handover.day(),
                    handover.body(),
                    author.account(),
                    author.name(),
                    handover.signedAt());
        }
    }
}
