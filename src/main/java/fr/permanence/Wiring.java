package fr.permanence;

import fr.permanence.access.Right;
import fr.permanence.change.Changes;
import fr.permanence.change.Undo;
import fr.permanence.checkin.CheckIns;
import fr.permanence.checkin.CheckInsChanged;
import fr.permanence.checkin.DeskBox;
import fr.permanence.checkin.Familiarity;
import fr.permanence.checkin.Handovers;
import fr.permanence.checkin.HandoversChanged;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People;
import fr.permanence.people.PeopleInBulk;
import fr.permanence.people.PeopleQueries;
import fr.permanence.people.entries.Entries;
import fr.permanence.people.register.RegisterImport;
import fr.permanence.people.search.PersonFinder;
import fr.permanence.store.OpenVault;
import fr.permanence.store.Transaction;
import fr.permanence.text.HouseClock;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executor;

/** Builds the services of one session, once, from the ground up, by hand. */
public final class Wiring {
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
    private final RegisterImport registerImport;

    /** @param ui where changes are told; the UI thread in the window, {@code Runnable::run} elsewhere */
    public Wiring(OpenVault vault, Clock clock, Executor ui) {
        this.vault = vault;
        this.clock = new HouseClock(clock);
        changes = new Changes(ui);
        undo = new Undo(vault.database(), vault.journal(), vault.session());
        peopleQueries = new PeopleQueries(vault.database(), vault.session());
        finder = new PersonFinder(peopleQueries, this::warmth, changes);
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
        registerImport = new RegisterImport(
                vault.database(),
                vault.journal(),
                vault.session(),
                this.clock,
                new PeopleInBulk(people, vault.session(), vault.ids(), this.clock),
                vault::registerMarkKey);
        people.teach(undo, this::isSpokenOf);
        registerImport.teach(undo, this::isSpokenOf);
        entries.teach(undo);
        checkIns.teach(undo);
        handovers.teach(undo);
    }

    private boolean isSpokenOf(Transaction tx, PersonId person) {
        return CheckIns.speaksOf(tx, person) || Entries.speaksOf(tx, vault.seals(), person);
    }

    private double warmth(PersonId person) {
        return familiarity.warmth(person);
    }

    private void came(Optional<PersonId> person) {
        person.ifPresent(who -> {
            familiarity.refresh(who);
            finder.warmed(who);
        });
        changes.publish(new CheckInsChanged());
    }

    /** Reads in what the box needs; nobody is found before. Does nothing for who does not keep the desk. */
    public void load() {
        if (!vault.session().may(Right.KEEP_THE_DESK)) return;
        familiarity.load();
        finder.load();
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

    public DeskBox deskBox() {
        return deskBox;
    }

    public RegisterImport registerImport() {
        return registerImport;
    }

    public Entries entries() {
        return entries;
    }

    public Handovers handovers() {
        return handovers;
    }
}
