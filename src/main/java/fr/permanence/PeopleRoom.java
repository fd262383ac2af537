package fr.permanence;

import fr.permanence.checkin.Footfall;
import fr.permanence.ids.PersonId;
import fr.permanence.people.register.ui.ImportScreen;
import fr.permanence.people.twins.NearTwins;
import fr.permanence.people.ui.Around;
import fr.permanence.people.ui.NewPersonScreen;
import fr.permanence.people.ui.PeopleExits;
import fr.permanence.people.ui.PeopleScreen;
import fr.permanence.people.ui.PeopleServices;
import fr.permanence.people.ui.PersonScreen;
import fr.permanence.people.ui.PersonServices;
import fr.permanence.ui.Background;
import fr.permanence.ui.Screen;
import fr.permanence.ui.shell.Furniture;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The people of one session of the program: their list, their files, and the register that is brought in. */
final class PeopleRoom {
    private final Wiring house;
    private final Background background;
    private final Furniture furniture;
    /** Files in which something is written and not kept yet, until the session locks. */
    private final Map<PersonId, PersonScreen> begun = new HashMap<>();

    private Consumer<PersonId> atDesk = who -> {};
    private Consumer<PersonId> activities = who -> {};

    PeopleRoom(Wiring house, Background background, Furniture furniture) {
        this.house = house;
        this.background = background;
        this.furniture = furniture;
    }

    /** Where a file leads to: what waits for her at the desk, and all that she does. */
    void leadTo(Consumer<PersonId> opensAtDesk, Consumer<PersonId> opensActivities) {
        atDesk = opensAtDesk;
        activities = opensActivities;
    }

    Screen screen() {
        PeopleServices services = new PeopleServices(
                new PeopleServices.Reading(house.peopleQueries(), house.finder()),
                house.followUps(),
                who -> house.familiarity().of(who).map(Footfall::lastDay),
                house.people(),
                nearTwins());
        return new PeopleScreen(
                services, around(), new PeopleExits(this::openFile, this::openImport, () -> openNew(services)));
    }

    private NearTwins nearTwins() {
        return new NearTwins(house.finder(), house.peopleQueries());
    }

    private void openNew(PeopleServices services) {
        furniture.navigation().show(new NewPersonScreen(services, around(), this::openFile));
    }

    /** Opens one person's file; with what was typed in it and not kept. */
    void openFile(PersonId person) {
        begun.values().removeIf(file -> !file.isBegun());
        PersonScreen file = begun.computeIfAbsent(person, this::file);
        // Nobody told it of another language while it was away.
        if (!file.equals(furniture.navigation().screenProperty().get())) file.reword();
        furniture.navigation().show(file);
    }

    private PersonScreen file(PersonId person) {
        PersonServices services = new PersonServices(
                house.people(),
                new PersonServices.Beside(house.entries(), house.followUps(), house.deskNotes()),
                new PersonServices.Whole(house.bin(), house.merges(), house.extracts(), house.finder(), nearTwins()),
                who -> house.checkIns().lastVisitsOf(who, 50).stream()
                        .map(visit -> visit.arrivedAt())
                        .toList(),
                house.undo());
        return new PersonScreen(person, services, around(), this::openFile).leadingTo(atDesk, activities);
    }

    private Around around() {
        return new Around(house.changes(), background, furniture, house.clock());
    }

    /** Opens the bringing in of the centre's register. */
    void openImport() {
        furniture
                .navigation()
                .show(new ImportScreen(house.registerImport(), house.undo(), house.changes(), background, furniture));
    }
}
