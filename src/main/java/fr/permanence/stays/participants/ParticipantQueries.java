package fr.permanence.stays.participants;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.StayId;
import fr.permanence.people.PeopleQueries;
import fr.permanence.people.Person;
import fr.permanence.stays.Planning;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.Stays;
import fr.permanence.store.Database;
import fr.permanence.store.Transaction;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks over the participants of stays: who goes, and who is away on a day. */
public final class ParticipantQueries {
    private final Database database;
    private final Session session;
    private final PeopleQueries people;

    public ParticipantQueries(Planning with, PeopleQueries people) {
        database = with.database();
        session = with.session();
        this.people = people;
    }

    /** Everybody among the participants of a stay, who withdrew included, by name. */
    public List<ParticipantLine> of(StayId stay) {
        session.require(Right.PLAN_STAYS);
        Read read = database.read(tx -> {
            ParticipantRepository repository = new ParticipantRepository(tx);
            return new Read(repository.of(stay), repository.children(stay), repository.history(stay));
        });
        Map<PersonId, Person> who =
                people.findAll(read.all().stream().map(Participant::person).toList());
        return read.all().stream()
                .flatMap(participant -> Stream.ofNullable(who.get(participant.person()))
                        .map(person -> new ParticipantLine(
                                participant,
                                person,
                                read.children().getOrDefault(participant.id(), List.of()),
                                read.history().getOrDefault(participant.id(), List.of()))))
                .sorted(ParticipantQueries::byName)
                .toList();
    }

    private record Read(
            List<Participant> all,
            Map<ParticipantId, List<TravellingChild>> children,
            Map<ParticipantId, List<PastStep>> history) {}

    private static int byName(ParticipantLine one, ParticipantLine other) {
        int names = one.person()
                .is()
                .chosenName()
                .compareToIgnoreCase(other.person().is().chosenName());
        return names != 0
                ? names
                : Long.compare(
                        one.participant().id().value(), other.participant().id().value());
    }

    /** One of them, if it is there. */
    public Optional<Participant> find(ParticipantId id) {
        session.require(Right.PLAN_STAYS);
        return database.read(tx -> new ParticipantRepository(tx).find(id));
    }

    /** Inside a transaction of a sibling: one of them, if it counts. */
    public static Optional<Participant> findWithin(Transaction tx, ParticipantId id) {
        return new ParticipantRepository(tx).find(id).filter(found -> found.standing() == Standing.HELD);
    }

    /** Inside a transaction of a sibling: all that count of a stay, who withdrew included. */
    public static List<Participant> within(Transaction tx, StayId stay) {
        return new ParticipantRepository(tx).of(stay);
    }

    /** Inside a transaction of a sibling: the children who travel with each mother of a stay. */
    public static Map<ParticipantId, List<TravellingChild>> childrenWithin(Transaction tx, StayId stay) {
        return new ParticipantRepository(tx).children(stay);
    }

    /** How the places of the stays that have a day in this span were shared; who is counted is not named. */
    public Shares shares(StayDays span) {
        session.require(Right.PLAN_STAYS);
        return database.read(tx -> {
            ParticipantRepository repository = new ParticipantRepository(tx);
            return Shares.of(Stays.within(tx, span).stream()
                    .filter(line -> line.stay().isHeld())
                    .flatMap(line -> repository.of(line.stay().id()).stream())
                    .toList());
        });
    }

    /**
     * Who is away on a stay on this day, and until which day: all that the desk needs to know. Who has a place and was not
     * said to have left counts too; who came back does not.
     */
    public Map<PersonId, LocalDate> awayOn(LocalDate day) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> awayWithin(tx, day));
    }

    /** The same of these people only. */
    public Map<PersonId, LocalDate> awayOn(LocalDate day, Collection<PersonId> people) {
        Map<PersonId, LocalDate> away = new HashMap<>(awayOn(day));
        away.keySet().retainAll(people);
        return away;
    }

    /** Who is away on this day with a name to read, by name. */
    public List<Away> away(LocalDate day) {
        Map<PersonId, LocalDate> away = awayOn(day);
        return people.findAll(away.keySet()).values().stream()
                .map(person ->
                        new Away(person.id(), person.is().chosenName(), Objects.requireNonNull(away.get(person.id()))))
                .sorted(Comparator.comparing(Away::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparingLong(one -> one.person().value()))
                .toList();
    }

    /**
     * Somebody is away on a stay.
     *
     * @param until her last day there
     */
    public record Away(PersonId person, String name, LocalDate until) {
        @Override
        public String toString() {
            return "Away[" + person + "]";
        }
    }

    /** From when to when somebody is away, on the clock of Paris. */
    public record AwayHours(PersonId person, LocalDateTime from, LocalDateTime until) {}

    /**
     * Inside a transaction of a sibling: when those of these people who have a place on a stay with a day in this span are
     * away, from the hour of departure to that of return where they are known, else from the first morning to the last night.
     */
    public static List<AwayHours> hoursAwayWithin(Transaction tx, Collection<PersonId> people, StayDays span) {
        return new ParticipantRepository(tx)
                .places(people, span).stream()
                        .map(place -> new AwayHours(place.participant().person(), place.from(), place.until()))
                        .toList();
    }

    private static Map<PersonId, LocalDate> awayWithin(Transaction tx, LocalDate day) {
        Map<PersonId, LocalDate> away = new HashMap<>();
        new ParticipantRepository(tx)
                .places(new StayDays(day, day)).stream()
                        .filter(place -> place.away().contains(day))
                        .filter(place -> place.participant().state() != ParticipantState.RETURNED)
                        .forEach(place -> away.put(
                                place.participant().person(), place.away().last()));
        return away;
    }
}
