package fr.permanence;

import fr.permanence.access.Session;
import fr.permanence.checkin.ui.CheckInScreen;
import fr.permanence.checkin.ui.DeskExits;
import fr.permanence.checkin.ui.atdesk.AtDeskScreen;
import fr.permanence.checkin.ui.atdesk.AtDeskTyped;
import fr.permanence.checkin.ui.shared.DeskBeside;
import fr.permanence.checkin.ui.shared.DeskServices;
import fr.permanence.checkin.ui.shared.DeskTopics;
import fr.permanence.ids.PersonId;
import fr.permanence.settings.HouseSettings;
import fr.permanence.ui.Background;
import fr.permanence.ui.Screen;
import fr.permanence.ui.shell.Furniture;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;

/** The desk of one session: its page, and hers of each person. */
final class DeskRoom {
    private final Wiring house;
    private final Session session;
    private final HouseSettings houseSettings;
    private final Background background;
    private final Furniture furniture;
    private final Function<? super Throwable, String> troubleWords;
    private final AtDeskTyped.Pages typed = new AtDeskTyped.Pages();

    DeskRoom(
            Wiring house,
            Session session,
            HouseSettings houseSettings,
            Background background,
            Furniture furniture,
            Function<? super Throwable, String> troubleWords) {
        this.house = house;
        this.session = session;
        this.houseSettings = houseSettings;
        this.background = background;
        this.furniture = furniture;
        this.troubleWords = troubleWords;
    }

    /**
     * The page of the desk.
     *
     * @param openFile opens one person's file
     * @param openImport opens the import of the register the centre had before
     */
    Screen screen(Consumer<PersonId> openFile, Runnable openImport) {
        return new CheckInScreen(
                deskServices(),
                new DeskExits(openFile, this::openHers, openImport),
                house.changes(),
                background,
                furniture,
                troubleWords);
    }

    /** Opens what the desk has for one person. */
    void openHers(PersonId person) {
        furniture
                .navigation()
                .show(new AtDeskScreen(
                        typed.of(person), deskServices(), house.changes(), background, furniture, troubleWords));
    }

    private DeskServices deskServices() {
        return new DeskServices(
                house.checkIns(),
                house.deskBox(),
                house.handovers(),
                house.peopleQueries(),
                house.undo(),
                house.clock(),
                topics());
    }

    private DeskTopics topics() {
        DeskWiring desk = house.desk();
        return new DeskTopics(
                session,
                desk.presences(),
                desk.halfDays(),
                desk.services(),
                desk.interviews(),
                desk.openings(),
                desk.lists(),
                () -> Duration.ofMinutes(houseSettings.now().lateMinutes()),
                beside());
    }

    private DeskBeside beside() {
        BesideWiring beside = house.beside();
        return new DeskBeside(
                beside.messages(),
                beside.apart(),
                beside.codes(),
                beside.corrections(),
                beside.paper(),
                house.activities().atTheDesk(),
                house.stays().awayToday());
    }
}
