package fr.permanence;

import fr.permanence.access.Right;
import fr.permanence.activities.ActivitiesChanged;
import fr.permanence.activities.follow.HeldInActivitiesQueries;
import fr.permanence.change.Changes;
import fr.permanence.change.Undo;
import fr.permanence.checkin.CheckIns;
import fr.permanence.checkin.CheckInsChanged;
import fr.permanence.checkin.DeskBox;
import fr.permanence.checkin.Familiarity;
import fr.permanence.checkin.Handovers;
import fr.permanence.checkin.HandoversChanged;
import fr.permanence.checkin.HeldAtTheDeskQueries;
import fr.permanence.checkin.VisitDaysQueries;
import fr.permanence.checkin.VisitsFollow;
import fr.permanence.checkin.presence.HalfDays;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People;
import fr.permanence.people.PeopleInBulk;
import fr.permanence.people.PeopleQueries;
import fr.permanence.people.bin.Bin;
import fr.permanence.people.entries.Entries;
import fr.permanence.people.extract.Extracts;
import fr.permanence.people.followup.FollowUpLevel;
import fr.permanence.people.followup.FollowUps;
import fr.permanence.people.followup.FollowUpsChanged;
import fr.permanence.people.merge.Merges;
import fr.permanence.people.notes.DeskNotes;
import fr.permanence.people.notes.DeskNotesChanged;
import fr.permanence.people.register.RegisterImport;
import fr.permanence.people.search.FindableQueries;
import fr.permanence.people.search.PersonFinder;
import fr.permanence.store.OpenVault;
import fr.permanence.store.Transaction;
import fr.permanence.text.HouseClock;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

/** Builds the services of one session, once, from the ground up, by hand. */
public final class Wiring {
    /** So many of those who come most may be proposed for a stay; a level set by hand is always known. */
    private static final int MOST_CLOSE = 400;

    private final OpenVault vault;
    private final HouseClock clock;
    private final Changes changes;
    private final Undo undo;
    private final PeopleQueries peopleQueries;
    private final Familiarity familiarity;
    private final PersonFinder finder;
    private final People people;
    private final CheckIns checkIns;
    private final DeskBox deskBox;
    private final Handovers handovers;
    private final Entries entries;
    private final FollowUps followUps;
    private final DeskNotes deskNotes;
    private final Bin bin;
    private final Merges merges;
    private final Extracts extracts;
    private final RegisterImport registerImport;
    private final DeskWiring desk;
    private final BesideWiring beside;
    private final ActivitiesWiring activities;
    private final StaysWiring stays;

    /** @param ui where changes are told; the UI thread in the window, {@code Runnable::run} elsewhere */
    public Wiring(OpenVault vault, Clock clock, Executor ui) {
        this.vault = vault;
        this.clock = new HouseClock(clock);
        changes = new Changes(ui);
        undo = new Undo(vault.database(), vault.journal(), vault.session());
        undo.speaksOf(new WhomQueries(vault.session()));
        peopleQueries = new PeopleQueries(vault.database(), vault.session());
        finder = new PersonFinder(new FindableQueries(vault.database(), vault.session()), this::warmth, changes);
        people = new People(vault.database(), vault.journal(), vault.session(), vault.ids(), this.clock, finder);
        checkIns = new CheckIns(vault.database(), vault.journal(), vault.session(), vault.ids(), this.clock, people);
        familiarity = new Familiarity(checkIns, this.clock);
        deskBox = new DeskBox(finder, peopleQueries, checkIns, familiarity);
        handovers = new Handovers(
                vault.database(),
                vault.journal(),
                vault.session(),
                vault.ids(),
                this.clock,
                () -> changes.publish(new HandoversChanged()));
        entries =
                new Entries(vault.database(), vault.journal(), vault.session(), vault.seals(), vault.ids(), this.clock);
        entries.whenChanged(changes::publish);
        checkIns.whenChanged(this::came);
        desk = new DeskWiring(vault, this.clock, changes);
        activities = new ActivitiesWiring(vault, this.clock, changes, peopleQueries, new MissedOnStays());
        beside = new BesideWiring(vault, this.clock, changes, checkIns, people);
        registerImport = new RegisterImport(
                vault.database(),
                vault.journal(),
                vault.session(),
                this.clock,
                new PeopleInBulk(people, vault.session(), vault.ids(), this.clock),
                vault::registerMarkKey);
        followUps = new FollowUps(
                vault.database(),
                vault.journal(),
                vault.session(),
                vault.ids(),
                this.clock,
                new VisitDaysQueries(vault.database(), vault.session()));
        stays = new StaysWiring(
                vault,
                this.clock,
                changes,
                new StaysWiring.Given(
                        peopleQueries, entries, this::closeness, () -> changes.publish(new ActivitiesChanged())));
        followUps.whenChanged(() -> changes.publish(new FollowUpsChanged()));
        deskNotes = new DeskNotes(
                vault.database(),
                vault.journal(),
                vault.session(),
                vault.ids(),
                this.clock,
                () -> changes.publish(new DeskNotesChanged()));
        bin = new Bin(
                vault.database(),
                vault.journal(),
                vault.session(),
                this.clock,
                people,
                List.of(activities.bin(), stays.bin()));
        merges = new Merges(
                vault.database(),
                vault.journal(),
                vault.session(),
                vault.ids(),
                this.clock,
                people,
                List.of(
                        new VisitsFollow(person -> came(Optional.of(person))),
                        activities.follower(),
                        stays.follower()));
        extracts = new Extracts(
                vault.database(),
                vault.journal(),
                vault.session(),
                people,
                new Extracts.Beside(entries, followUps, deskNotes),
                new HeldAtTheDeskQueries(vault.database(), vault.session())
                        .and(new HeldInActivitiesQueries(vault.database(), vault.session()))
                        .and(stays.held()));
        people.teach(undo, this::isSpokenOf);
        followUps.teach(undo);
        deskNotes.teach(undo);
        bin.teach(undo);
        merges.teach(undo);
        registerImport.teach(undo, this::isSpokenOf);
        entries.teach(undo);
        checkIns.teach(undo, BesideWiring.hanging());
        desk.teach(undo);
        beside.teach(undo);
        activities.teach(undo);
        stays.teach(undo);
        handovers.teach(undo);
    }

    private boolean isSpokenOf(Transaction tx, PersonId person) {
        return CheckIns.speaksOf(tx, person)
                || Entries.speaksOf(tx, vault.seals(), person)
                || FollowUps.speaksOf(tx, person)
                || DeskNotes.speaksOf(tx, person)
                || Merges.speaksOf(tx, person)
                || Bin.holds(tx, person)
                || HalfDays.speaksOf(tx, person)
                || BesideWiring.speaksOf(tx, person)
                || ActivitiesWiring.speaksOf(tx, person)
                || StaysWiring.speaksOf(tx, person);
    }

    private Map<PersonId, FollowUpLevel> closeness() {
        return followUps.levelsOf(familiarity.warmest(MOST_CLOSE));
    }

    private double warmth(PersonId person) {
        return familiarity.warmth(person);
    }

    private void came(Optional<PersonId> person) {
        person.ifPresent(who -> {
            finder.awaitEverybody();
            familiarity.refresh(who);
            finder.warmed(who);
        });
        changes.publish(new CheckInsChanged());
    }

    /**
     * Lets every question about people wait for a {@link #load} that another thread is about to do, so that the desk is
     * not kept from its other readings. For who does not keep the desk there is nothing to wait for.
     */
    public void expectLoad() {
        if (vault.session().may(Right.KEEP_THE_DESK)) finder.expectEverybody();
    }

    /** Reads in what the box needs; nobody is found before. Does nothing for who does not keep the desk. */
    public void load() {
        if (!vault.session().may(Right.KEEP_THE_DESK)) return;
        finder.load(familiarity::load);
    }

    /** Forgets everybody that was read in, when the vault is locked. */
    public void forget() {
        finder.clear();
        familiarity.clear();
    }

    public OpenVault vault() {
        return vault;
    }

    public HouseClock clock() {
        return clock;
    }

    public Changes changes() {
        return changes;
    }

    public Undo undo() {
        return undo;
    }

    public PeopleQueries peopleQueries() {
        return peopleQueries;
    }

    public PersonFinder finder() {
        return finder;
    }

    public Familiarity familiarity() {
        return familiarity;
    }

    public People people() {
        return people;
    }

    public CheckIns checkIns() {
        return checkIns;
    }

    /** What the desk does beside checking in. */
    public DeskWiring desk() {
        return desk;
    }

    /** What stands beside the day of the desk. */
    public BesideWiring beside() {
        return beside;
    }

    /** What is offered, who has a place, who came. */
    public ActivitiesWiring activities() {
        return activities;
    }

    /** Stays, and who goes on them. */
    public StaysWiring stays() {
        return stays;
    }

    public DeskBox deskBox() {
        return deskBox;
    }

    public RegisterImport registerImport() {
        return registerImport;
    }

    public Entries entries() {
        return entries;
    }

    public FollowUps followUps() {
        return followUps;
    }

    public DeskNotes deskNotes() {
        return deskNotes;
    }

    public Bin bin() {
        return bin;
    }

    public Merges merges() {
        return merges;
    }

    public Extracts extracts() {
        return extracts;
    }

    public Handovers handovers() {
        return handovers;
    }
}
