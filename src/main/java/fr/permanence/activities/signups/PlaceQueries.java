package fr.permanence.activities.signups;

import static fr.permanence.store.schema.Tables.PERSON;
import static fr.permanence.store.schema.Tables.PERSON_PHONE;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.activities.Activities;
import fr.permanence.activities.Activity;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.sessions.Clash;
import fr.permanence.activities.sessions.Sessions;
import fr.permanence.ids.ActivityId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.SessionId;
import fr.permanence.store.Database;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.PersonRecord;
import fr.permanence.text.HouseClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who has which place, how full it is, and where places meet each other. */
public final class PlaceQueries {
    private final Database database;
    private final Session session;
    private final HouseClock clock;
    private final PlaceBooks books;
    private final AwayThen away;

    public PlaceQueries(Database database, Session session, HouseClock clock, PlaceBooks books, AwayThen away) {
        this.away = away;
        this.database = database;
        this.session = session;
        this.clock = clock;
        this.books = books;
    }

    /** The places of an activity that end no earlier than this day, by name. */
    public List<EnrolledPerson> of(ActivityId activity, LocalDate from) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> named(tx, new PlaceRepository(tx).of(activity, from)));
    }

    /** Who has a place in this session, absences included, by name. */
    public List<EnrolledPerson> in(SessionId id) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx ->
                Sessions.findWithin(tx, id).map(of -> named(tx, within(tx, of))).orElse(List.of()));
    }

    /** The places for this session, inside a transaction of a sibling; absences included. */
    public static List<Enrolment> within(Transaction tx, ActivitySession of) {
        return new PlaceRepository(tx)
                .of(of.activity(), of.plannedDay()).stream()
                        .filter(enrolment -> enrolment.state() == EnrolmentState.HELD)
                        .filter(enrolment -> enrolment.isFor(of.id(), of.plannedDay()))
                        .toList();
    }

    /** The places of an activity that end no earlier than this day, inside a transaction of a sibling. */
    public static List<Enrolment> within(Transaction tx, ActivityId activity, LocalDate from) {
        return new PlaceRepository(tx).of(activity, from);
    }

    /** The places of these people that end no earlier than this day, inside a transaction of a sibling. */
    public static List<Enrolment> within(Transaction tx, Set<PersonId> people, LocalDate from) {
        return new PlaceRepository(tx).of(people, from);
    }

    /**
     * What somebody waits for.
     *
     * @param session the one session, or null for the whole activity
     * @param isProposed a place is proposed to her
     */
    public record Waits(
            PersonId person, ActivityId activity, @Nullable SessionId session, boolean isProposed) {}

    /** What these people wait for, inside a transaction of a sibling. */
    public static List<Waits> waitsWithin(Transaction tx, Set<PersonId> people) {
        return new PlaceRepository(tx).waits(people);
    }

    /** How full an activity is from today on; nothing that is not there. */
    public Places places(ActivityId activity) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> books.open(tx, activity)
                .map(book -> SignUpRules.places(book, clock.today()))
                .orElse(new Places(0, 0, 0, 0)));
    }

    /** How full each session of an activity is. */
    public Map<SessionId, Places> placesBySession(ActivityId activity) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> {
            Map<SessionId, Places> places = new LinkedHashMap<>();
            List<ActivitySession> all = Sessions.within(tx, activity);
            books.open(tx, activity)
                    .ifPresent(book -> all.forEach(of -> places.put(of.id(), SignUpRules.places(book, of))));
            return places;
        });
    }

    /** How full each session held from the first day to the last, both included, is. */
    public Map<SessionId, Places> placesBetween(LocalDate first, LocalDate last) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> {
            Map<ActivityId, List<ActivitySession>> byActivity =
                    Sessions.onWithin(tx, first.datesUntil(last.plusDays(1)).toList()).stream()
                            .collect(Collectors.groupingBy(ActivitySession::activity));
            Map<SessionId, Places> places = new HashMap<>();
            byActivity.forEach((activity, sessions) -> books.open(tx, activity, earliest(sessions))
                    .ifPresent(book -> sessions.forEach(of -> places.put(of.id(), SignUpRules.places(book, of)))));
            return places;
        });
    }

    private static LocalDate earliest(List<ActivitySession> sessions) {
        return sessions.stream()
                .map(ActivitySession::plannedDay)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** Her places that last beyond today, with the sessions to come. */
    public List<PersonPlace> of(PersonId person) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> placesOf(tx, person));
    }

    private List<PersonPlace> placesOf(Transaction tx, PersonId person) {
        List<PersonPlace> places = new ArrayList<>();
        for (Enrolment enrolment : new PlaceRepository(tx).of(person, clock.today())) {
            Activity activity = Activities.findWithin(tx, enrolment.activity()).orElseThrow();
            List<ActivitySession> toCome = Sessions.within(tx, enrolment.activity()).stream()
                    .filter(of -> !of.hasStarted(clock.now()) && enrolment.isFor(of.id(), of.plannedDay()))
                    .toList();
            if (enrolment.state() == EnrolmentState.HELD && !toCome.isEmpty())
                places.add(new PersonPlace(activity, enrolment, toCome));
        }
        return places;
    }

    /**
     * The sessions to come that she would miss because she is away; a warning.
     *
     * @param one the one session, or null for the whole activity
     */
    public List<ActivitySession> missed(PersonId person, ActivityId activity, @Nullable SessionId one, LocalDate from) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> {
            List<ActivitySession> wanted = wanted(tx, activity, one, from);
            if (wanted.isEmpty()) return List.of();
            LocalDate first = wanted.stream()
                    .map(ActivitySession::day)
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            LocalDate last = wanted.stream()
                    .map(ActivitySession::day)
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            List<AwayThen.Hours> hers =
                    away.hours(tx, List.of(person), first, last).getOrDefault(person, List.of());
            return wanted.stream()
                    .filter(of -> hers.stream().anyMatch(hours -> hours.meets(of)))
                    .toList();
        });
    }

    private List<ActivitySession> wanted(Transaction tx, ActivityId activity, @Nullable SessionId one, LocalDate from) {
        return Sessions.within(tx, activity).stream()
                .filter(of ->
                        one == null ? !of.plannedDay().isBefore(from) : of.id().equals(one))
                .filter(of -> !of.isCancelled() && !of.hasStarted(clock.now()))
                .toList();
    }

    /**
     * Where a place in this activity would meet other places of hers; a warning.
     *
     * @param one the one session, or null for the whole activity
     */
    public List<Clash> clashes(PersonId person, ActivityId activity, @Nullable SessionId one, LocalDate from) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> {
            List<ActivitySession> wanted = wanted(tx, activity, one, from);
            List<ActivitySession> hers = placesOf(tx, person).stream()
                    .filter(place -> !place.activity().id().equals(activity))
                    .flatMap(place -> place.toCome().stream()
                            .filter(of -> !of.isCancelled() && place.enrolment().takes(of.id(), of.plannedDay())))
                    .toList();
            return met(wanted, hers);
        });
    }

    private static List<Clash> met(List<ActivitySession> wanted, List<ActivitySession> hers) {
        Map<LocalDate, List<ActivitySession>> byDay =
                hers.stream().collect(Collectors.groupingBy(ActivitySession::day));
        List<Clash> clashes = new ArrayList<>();
        for (ActivitySession of : wanted)
            for (ActivitySession other : byDay.getOrDefault(of.day(), List.of()))
                if (of.from().isBefore(other.to()) && other.from().isBefore(of.to()))
                    clashes.add(new Clash(Clash.What.PERSON, of.day(), other.id()));
        return clashes;
    }

    /** Whom to tell that this session is cancelled: who had a place in it, by name. */
    public List<ToTell> toTell(SessionId id) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> {
            List<EnrolledPerson> people = Sessions.findWithin(tx, id)
                    .map(of -> named(
                            tx,
                            within(tx, of).stream()
                                    .filter(enrolment -> enrolment.takes(of.id(), of.plannedDay()))
                                    .toList()))
                    .orElse(List.of());
            Set<PersonId> told = new PlaceRepository(tx).told(id);
            Map<PersonId, List<String>> phones = phones(tx, people);
            return people.stream().map(line -> toTell(line, told, phones)).toList();
        });
    }

    private static ToTell toTell(EnrolledPerson line, Set<PersonId> told, Map<PersonId, List<String>> phones) {
        PersonId person = line.enrolment().person();
        return new ToTell(
                person,
                line.chosenName(),
                line.familyName(),
                phones.getOrDefault(person, List.of()),
                told.contains(person));
    }

    private static Map<PersonId, List<String>> phones(Transaction tx, List<EnrolledPerson> people) {
        return tx.sql()
                .selectFrom(PERSON_PHONE)
                .where(PERSON_PHONE.PERSON_ID.in(
                        people.stream().map(line -> line.enrolment().person()).toList()))
                .orderBy(PERSON_PHONE.PLACE)
                .fetchGroups(PERSON_PHONE.PERSON_ID, PERSON_PHONE.PHONE);
    }

    private static List<EnrolledPerson> named(Transaction tx, List<Enrolment> enrolments) {
        Map<PersonId, PersonRecord> names = new HashMap<>();
        tx.sql()
                .selectFrom(PERSON)
                .where(PERSON.ID.in(enrolments.stream().map(Enrolment::person).toList()))
                .forEach(row -> names.put(row.getId(), row));
        return enrolments.stream()
                .filter(enrolment -> names.containsKey(enrolment.person()))
                .map(enrolment -> {
                    PersonRecord row = Objects.requireNonNull(names.get(enrolment.person()));
                    return new EnrolledPerson(enrolment, row.getChosenName(), row.getFamilyName());
                })
                .sorted(Comparator.comparing(EnrolledPerson::chosenName, String.CASE_INSENSITIVE_ORDER)
                        .thenComparingLong(line -> line.enrolment().id().value()))
                .toList();
    }
}
