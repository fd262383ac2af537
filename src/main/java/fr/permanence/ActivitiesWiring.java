package fr.permanence;

import fr.permanence.activities.Activities;
import fr.permanence.activities.ActivitiesChanged;
import fr.permanence.activities.ActivityReversals;
import fr.permanence.activities.Coordination;
import fr.permanence.activities.attendance.AtTheDesk;
import fr.permanence.activities.attendance.AttendanceQueries;
import fr.permanence.activities.attendance.Marks;
import fr.permanence.activities.calendar.ActivityCalendar;
import fr.permanence.activities.fairness.Draws;
import fr.permanence.activities.fairness.FairnessQueries;
import fr.permanence.activities.follow.PlacesFollow;
import fr.permanence.activities.follow.PlacesInBin;
import fr.permanence.activities.holidays.SchoolHolidays;
import fr.permanence.activities.paper.ActivityPapers;
import fr.permanence.activities.sessions.Offers;
import fr.permanence.activities.sessions.SessionEdits;
import fr.permanence.activities.sessions.Sessions;
import fr.permanence.activities.signups.AwayThen;
import fr.permanence.activities.signups.Calls;
import fr.permanence.activities.signups.PlaceBooks;
import fr.permanence.activities.signups.PlaceQueries;
import fr.permanence.activities.signups.SignUps;
import fr.permanence.activities.waiting.Promotions;
import fr.permanence.activities.waiting.WaitingLists;
import fr.permanence.change.Changes;
import fr.permanence.change.Undo;
import fr.permanence.checkin.CheckIns;
import fr.permanence.checkin.HangsOnVisit;
import fr.permanence.checkin.sessions.SessionsOfToday;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.VisitId;
import fr.permanence.people.PeopleQueries;
import fr.permanence.people.bin.BinFollower;
import fr.permanence.people.merge.Follower;
import fr.permanence.store.OpenVault;
import fr.permanence.store.Transaction;
import fr.permanence.text.HouseClock;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

/** Builds what activities do: what is offered and when, who has a place, who waits, who came. */
public final class ActivitiesWiring {
    private static final SecureRandom LOTS = new SecureRandom();
    private static final int SEED_BYTES = 16;

    private final Activities activities;
    private final Sessions sessions;
    private final Offers offers;
    private final SessionEdits edits;
    private final SchoolHolidays schoolHolidays;
    private final SignUps signUps;
    private final PlaceQueries places;
    private final Calls calls;
    private final WaitingLists waiting;
    private final Promotions promotions;
    private final Marks marks;
    private final AttendanceQueries attendance;
    private final ActivityPapers papers;
    private final FairnessQueries fairness;
    private final Draws draws;
    private final ActivityCalendar calendar;
    private final ActivityReversals reversals;
    private final Follower follower;
    private final BinFollower bin;

    ActivitiesWiring(OpenVault vault, HouseClock clock, Changes changes, PeopleQueries people, AwayThen away) {
        Runnable told = () -> changes.publish(new ActivitiesChanged());
        Coordination with =
                new Coordination(vault.database(), vault.journal(), vault.session(), vault.ids(), clock, told);
        PlaceBooks books = new PlaceBooks(clock);
        AtTheDesk desk = new Desk();
        activities = new Activities(with, books);
        sessions = new Sessions(with, books);
        offers = new Offers(with);
        edits = new SessionEdits(with, books, books);
        schoolHolidays = new SchoolHolidays(with);
        signUps = new SignUps(with, books);
        places = new PlaceQueries(vault.database(), vault.session(), clock, books, away);
        calls = new Calls(with);
        waiting = new WaitingLists(with, books);
        promotions = new Promotions(with, books, signUps);
        marks = new Marks(with, desk);
        attendance = new AttendanceQueries(vault.database(), vault.session(), clock, desk, away);
        papers = new ActivityPapers(with, activities, sessions, new ActivityPapers.Came(attendance, places), people);
        fairness = new FairnessQueries(vault.database(), vault.session(), clock);
        draws = new Draws(with, ActivitiesWiring::seed);
        calendar = new ActivityCalendar(with);
        reversals = new ActivityReversals(books, told);
        follower = new PlacesFollow(with, books);
        bin = new PlacesInBin(with, books);
    }

    void teach(Undo undo) {
        activities.teach(undo, reversals);
        sessions.teach(undo, reversals);
        edits.teach(undo, reversals);
        schoolHolidays.teach(undo, reversals);
        signUps.teach(undo, reversals);
        calls.teach(undo, reversals);
        waiting.teach(undo, reversals);
        promotions.teach(undo, reversals);
        marks.teach(undo, reversals);
        draws.teach(undo, reversals);
    }

    private static String seed() {
        byte[] seed = new byte[SEED_BYTES];
        LOTS.nextBytes(seed);
        return HexFormat.of().formatHex(seed);
    }

    /** What the desk knows, for the room of activities. */
    private static final class Desk implements AtTheDesk {
        @Override
        public Set<PersonId> cameOn(Transaction tx, Collection<PersonId> people, LocalDate day) {
            return CheckIns.cameOn(tx, people, day);
        }

        @Override
        public boolean isHers(Transaction tx, VisitId visit, PersonId person, LocalDate day) {
            return CheckIns.isHers(tx, visit, person, day);
        }
    }

    /** Marks that a check-in made go and come back with it. */
    static HangsOnVisit hanging() {
        return new HangsOnVisit() {
            @Override
            public String key() {
                return "attendance";
            }

            @Override
            public Map<String, String> takeAway(Transaction tx, VisitId visit) {
                return Marks.takeAway(tx, visit);
            }

            @Override
            public void putBack(Transaction tx, VisitId visit, Map<String, String> was) {
                Marks.putBack(tx, visit, was);
            }
        };
    }

    /** Whether something here speaks of her, so that she cannot simply be taken back. */
    static boolean speaksOf(Transaction tx, PersonId person) {
        return SignUps.speaksOf(tx, person) || Marks.speaksOf(tx, person);
    }

    Follower follower() {
        return follower;
    }

    BinFollower bin() {
        return bin;
    }

    public Activities activities() {
        return activities;
    }

    public Sessions sessions() {
        return sessions;
    }

    public Offers offers() {
        return offers;
    }

    public SessionEdits edits() {
        return edits;
    }

    public SchoolHolidays schoolHolidays() {
        return schoolHolidays;
    }

    public SignUps signUps() {
        return signUps;
    }

    public PlaceQueries places() {
        return places;
    }

    public Calls calls() {
        return calls;
    }

    public WaitingLists waiting() {
        return waiting;
    }

    public Promotions promotions() {
        return promotions;
    }

    public Marks marks() {
        return marks;
    }

    public AttendanceQueries attendance() {
        return attendance;
    }

    /** What the desk is told of who is checked in. */
    public SessionsOfToday atTheDesk() {
        return new SessionsAtTheDesk(attendance, marks);
    }

    public ActivityPapers papers() {
        return papers;
    }

    public FairnessQueries fairness() {
        return fairness;
    }

    public Draws draws() {
        return draws;
    }

    public ActivityCalendar calendar() {
        return calendar;
    }
}
