package fr.permanence.sample;

import fr.permanence.checkin.Footfall;
import fr.permanence.checkin.Handover;
import fr.permanence.checkin.Visit;
import fr.permanence.checkin.openings.Opening;
import fr.permanence.ids.AccountId;
import fr.permanence.ids.HandoverId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.VisitId;
import fr.permanence.people.Person;
import fr.permanence.sample.SampleWriter.Written;
import fr.permanence.store.OpenVault;
import fr.permanence.text.HouseClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One fictional centre being written: people, then visits day by day, then what follows from them. */
final class SampleMaking {
    /** About how many rows one transaction writes. */
    private static final int STEP = 20_000;

    private final OpenVault vault;
    private final HouseClock clock;
    private final SampleSize size;
    private final SampleTeam team;
    private final Progress progress;
    private final SamplePeople people;
    private final SampleVisits visits;
    private final List<SampleHandover> handovers;

    /** The number of each person's row, and what her visits so far amount to, by her place. */
    private final long[] numbers;

    private final @Nullable Footfall[] footfall;

    private final SampleHereabouts hereabouts;
    private final LocalDate today;
    private final List<SampleVisit> waiting = new ArrayList<>();
    private long visitsWritten;

    SampleMaking(OpenVault vault, HouseClock clock, SampleSize size, SampleTeam team, Progress progress) {
        this.vault = vault;
        this.clock = clock;
        this.size = size;
        this.team = team;
        this.progress = progress;
        people = new SamplePeople(size, clock.today());
        visits = new SampleVisits(size, people, clock);
        handovers = SampleHandovers.of(size, clock);
        hereabouts = new SampleHereabouts(size, clock);
        today = clock.today();
        numbers = new long[size.people()];
        footfall = new Footfall[size.people()];
    }

    Written make() {
        for (int from = 0; from < size.people(); from += STEP) writePeople(from, Math.min(from + STEP, size.people()));
        for (int from = 0; from < size.people(); from += STEP)
            writeFollowUp(from, Math.min(from + STEP, size.people()));
        vault.loadVisits(this::writeAllVisits);
        for (int from = 0; from < size.people(); from += STEP)
            writeFootfall(from, Math.min(from + STEP, size.people()));
        write(repository ->
                repository.insertHandovers(handovers.stream().map(this::signed).toList()));
        SampleClasses.Centre centre =
                new SampleClasses.Centre(new SamplePool(size, people, today), place -> numbers[place], team);
        new SampleActivities(vault, clock, size, centre).write();
        new SampleStays(vault, clock, size, centre, this::cameSince).write();
        List<Opening> openings = SampleOpenings.of(size, today, vault.ids());
        write(repository -> new SampleHourRepository(repository, vault.ids()).insertOpenings(openings));
        vault.database().write(tx -> vault.journal().record(tx, SampleWriter.MAKE, null, null));
        progress.at(total(), total());
        return new Written(size.people(), visitsWritten, handovers.size());
    }

    private void write(Consumer<SampleRepository> rows) {
        vault.database().write(tx -> {
            rows.accept(new SampleRepository(tx));
            return true;
        });
    }

    private long total() {
        return size.people() + Math.max(visits.expected(), visitsWritten);
    }

    private void writePeople(int from, int to) {
        List<Person> some = new ArrayList<>(to - from);
        for (int place = from; place < to; place++) {
            SamplePerson person = people.at(place);
            numbers[place] = vault.ids().next();
            some.add(new Person(new PersonId(numbers[place]), person.is(), person.active(), person.since()));
        }
        write(repository -> repository.insertPeople(some, vault.session().account()));
        progress.at(to, total());
    }

    private void writeFollowUp(int from, int to) {
        SampleTeam.Member author = team.members().getLast();
        vault.database().write(tx -> {
            SampleFollowUpRepository repository = new SampleFollowUpRepository(tx, vault.ids(), author);
            for (int place = from; place < to; place++)
                repository.insert(
                        new PersonId(numbers[place]),
                        SampleFollowUp.of(size, place, people.at(place), clock.today()),
                        clock.now());
            return true;
        });
    }

    private void writeAllVisits() {
        visits.eachDay(this::take);
        writeVisits();
    }

    private void take(List<SampleVisit> ofOneDay) {
        for (SampleVisit visit : ofOneDay) if (visit.person() != SampleVisit.NOBODY) count(visit);
        waiting.addAll(ofOneDay);
        if (waiting.size() >= STEP) writeVisits();
    }

    private void count(SampleVisit visit) {
        Footfall before = footfall[visit.person()];
        footfall[visit.person()] = before == null ? Footfall.of(List.of(visit.day())) : before.andOn(visit.day());
    }

    private boolean cameSince(int place, LocalDate day) {
        Footfall of = footfall[place];
        return of != null && !of.lastDay().isBefore(day);
    }

    private void writeVisits() {
        Map<Visit, SampleHereabouts.Hour> written = new LinkedHashMap<>();
        for (SampleVisit visit : waiting) {
            Visit numbered = numbered(visit);
            written.put(numbered, hereabouts.during(numbered));
        }
        write(repository -> {
            Function<Visit, AccountId> by = visit -> team.onDuty(visit.day()).account();
            repository.insertVisits(written, by);
            new SampleHourRepository(repository, vault.ids()).insert(written, by);
        });
        visitsWritten += waiting.size();
        waiting.clear();
        progress.at(size.people() + visitsWritten, total());
    }

    private Visit numbered(SampleVisit visit) {
        PersonId person = visit.person() == SampleVisit.NOBODY ? null : new PersonId(numbers[visit.person()]);
        VisitId id = new VisitId(vault.ids().next());
        return new Visit(id, person, visit.day(), visit.nth(), visit.arrivedAt(), visit.headCount());
    }

    private void writeFootfall(int from, int to) {
        Map<PersonId, Footfall> some = new LinkedHashMap<>();
        for (int place = from; place < to; place++) {
            Footfall of = footfall[place];
            if (of != null) some.put(new PersonId(numbers[place]), of);
        }
        write(repository -> repository.insertFootfall(some));
    }

    private Handover signed(SampleHandover handover) {
        SampleTeam.Member author = team.onDuty(handover.day());
        HandoverId id = new HandoverId(vault.ids().next());
        return new Handover(id, handover.day(), handover.body(), author.account(), author.name(), handover.signedAt());
    }
}
