package fr.permanence;

import fr.permanence.change.Changes;
import fr.permanence.change.Undo;
import fr.permanence.checkin.sessions.AwayToday;
import fr.permanence.ids.PersonId;
import fr.permanence.people.PeopleQueries;
import fr.permanence.people.bin.BinFollower;
import fr.permanence.people.entries.Entries;
import fr.permanence.people.extract.HeldElsewhere;
import fr.permanence.people.merge.Follower;
import fr.permanence.settings.StaySettings;
import fr.permanence.stays.Destinations;
import fr.permanence.stays.HangsOnStay;
import fr.permanence.stays.Planning;
import fr.permanence.stays.StayReversals;
import fr.permanence.stays.Stays;
import fr.permanence.stays.StaysChanged;
import fr.permanence.stays.calendar.StayCalendar;
import fr.permanence.stays.dates.HouseDates;
import fr.permanence.stays.follow.HeldInStaysQueries;
import fr.permanence.stays.follow.LackingQueries;
import fr.permanence.stays.follow.StaysFollow;
import fr.permanence.stays.follow.StaysInBin;
import fr.permanence.stays.moving.Moves;
import fr.permanence.stays.paper.StayPapers;
import fr.permanence.stays.participants.Children;
import fr.permanence.stays.participants.ParticipantDaysFollow;
import fr.permanence.stays.participants.ParticipantQueries;
import fr.permanence.stays.participants.ParticipantWatch;
import fr.permanence.stays.participants.Participants;
import fr.permanence.stays.prepare.Accompaniers;
import fr.permanence.stays.prepare.Programme;
import fr.permanence.stays.prepare.ProgrammeFollows;
import fr.permanence.stays.prepare.Tasks;
import fr.permanence.stays.proposals.Closeness;
import fr.permanence.stays.proposals.Proposals;
import fr.permanence.stays.ready.DepartureFiles;
import fr.permanence.stays.ready.LightsFollow;
import fr.permanence.stays.ready.Readiness;
import fr.permanence.store.OpenVault;
import fr.permanence.store.Transaction;
import fr.permanence.text.HouseClock;
import java.util.ArrayList;
import java.util.List;

/** Builds what stays do: where, when, who goes. */
public final class StaysWiring {
    private final Planning planning;
    private final Stays stays;
    private final Destinations destinations;
    private final HouseDates dates;
    private final Participants participants;
    private final Children children;
    private final ParticipantQueries participantQueries;
    private final Accompaniers accompaniers;
    private final Programme programme;
    private final Tasks tasks;
    private final Readiness readiness;
    private final DepartureFiles departureFiles;
    private final Proposals proposals;
    private final StaySettings settings;
    private final Moves moves;
    private final StayCalendar calendar;
    private final Follower follower;
    private final BinFollower bin;
    private final HeldElsewhere held;
    private final StayReversals reversals;
    private final JourneysWiring onTheWay;
    private final StayRoomsWiring rooms;
    private final LackingQueries lacking;

    /**
     * What stays need of the other rooms; they do not know each other.
     *
     * @param excused told when who is away when may be other than it was
     */
    record Given(PeopleQueries people, Entries entries, Closeness closeness, Runnable excused) {}

    StaysWiring(OpenVault vault, HouseClock clock, Changes changes, Given given) {
        Runnable told = () -> changes.publish(new StaysChanged());
        planning = new Planning(vault.database(), vault.journal(), vault.session(), vault.ids(), clock, told);
        ParticipantWatch watch = new ParticipantWatch(clock);
        dates = new HouseDates(planning);
        destinations = new Destinations(planning);
        Runnable both = () -> {
            told.run();
            given.excused().run();
        };
        Planning excusing = new Planning(vault.database(), vault.journal(), vault.session(), vault.ids(), clock, both);
        stays = new Stays(excusing, watch);
        participants = new Participants(excusing);
        children = new Children(planning);
        participantQueries = new ParticipantQueries(planning, given.people());
        accompaniers = new Accompaniers(planning);
        programme = new Programme(planning);
        tasks = new Tasks(planning);
        readiness = new Readiness(planning, vault.seals(), new Readiness.Beside(participantQueries, given.entries()));
        departureFiles = new DepartureFiles(planning, vault.seals(), given.entries());
        proposals = new Proposals(planning, given.people(), given.entries(), given.closeness());
        settings = new StaySettings(vault.database(), vault.journal(), vault.session(), told);
        moves = new Moves(planning, readiness, settings);
        calendar = new StayCalendar(planning);
        follower = new StaysFollow(excusing, watch, hanging(), changes::publish);
        bin = new StaysInBin(excusing, watch, hanging(), changes::publish);
        held = new HeldInStaysQueries(planning, readiness);
        reversals =
                new StayReversals(watch, List.of(StayRoomsWiring.promise(), JourneysWiring.promise(planning)), both);
        rooms = new StayRoomsWiring(planning);
        onTheWay = new JourneysWiring(planning, new StayPapers.Where(stays, destinations, readiness), rooms::onPaper);
        lacking = new LackingQueries(planning, rooms.beds(), onTheWay.queries());
    }

    /** What follows a stay, in the order in which it does. */
    private List<HangsOnStay> hanging() {
        List<HangsOnStay> hanging = new ArrayList<>(List.of(new ParticipantDaysFollow(), new ProgrammeFollows()));
        hanging.addAll(JourneysWiring.hanging(planning));
        hanging.addAll(StayRoomsWiring.hanging());
        hanging.add(new LightsFollow());
        return hanging;
    }

    void teach(Undo undo) {
        stays.teach(undo, reversals, hanging());
        dates.teach(undo, reversals);
        destinations.teach(undo, reversals);
        participants.teach(undo, reversals, hanging());
        children.teach(undo, reversals, hanging());
        accompaniers.teach(undo, reversals, hanging());
        programme.teach(undo, reversals);
        tasks.teach(undo, reversals);
        departureFiles.teach(undo);
        settings.teach(undo);
        rooms.teach(undo, reversals);
        onTheWay.teach(undo, reversals);
    }

    /** What leads there and back, and what it costs. */
    public JourneysWiring onTheWay() {
        return onTheWay;
    }

    /** Whether something here speaks of her, so that she cannot simply be taken back. */
    static boolean speaksOf(Transaction tx, PersonId person) {
        return StaysFollow.speaksOf(tx, person);
    }

    Follower follower() {
        return follower;
    }

    BinFollower bin() {
        return bin;
    }

    HeldElsewhere held() {
        return held;
    }

    /** What somebody lacks who is back in the lists. */
    public LackingQueries lacking() {
        return lacking;
    }

    /** Whom the desk is told to be away today. */
    public AwayToday awayToday() {
        return new AwayOnStays(participantQueries, planning.clock());
    }

    public StayCalendar calendar() {
        return calendar;
    }

    public Stays stays() {
        return stays;
    }

    /** The days that stays are planned around. */
    public HouseDates dates() {
        return dates;
    }

    public Destinations destinations() {
        return destinations;
    }

    public Participants participants() {
        return participants;
    }

    public Children children() {
        return children;
    }

    public ParticipantQueries participantQueries() {
        return participantQueries;
    }

    public Accompaniers accompaniers() {
        return accompaniers;
    }

    public Programme programme() {
        return programme;
    }

    public Tasks tasks() {
        return tasks;
    }

    public StayRoomsWiring rooms() {
        return rooms;
    }

    public Readiness readiness() {
        return readiness;
    }

    public DepartureFiles departureFiles() {
        return departureFiles;
    }

    /** What a stay runs into on other days. */
    public Moves moves() {
        return moves;
    }

    public StaySettings settings() {
        return settings;
    }

    public Proposals proposals() {
        return proposals;
    }
}
