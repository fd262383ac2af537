package fr.permanence;

import fr.permanence.access.Session;
import fr.permanence.activities.ui.ActivitiesScreen;
import fr.permanence.activities.ui.shared.ActivityServices;
import fr.permanence.ui.Background;
import fr.permanence.ui.Screen;
import fr.permanence.ui.shell.Furniture;
import java.util.function.Function;

/** The activities of one session: their page, and what leads on from it. */
final class ActivitiesRoom {
    private final Wiring house;
    private final Session session;
    private final Background background;
    private final Furniture furniture;
    private final Function<? super Throwable, String> troubleWords;
    private final RegisterRoom register;

    ActivitiesRoom(
            Wiring house,
            Session session,
            Background background,
            Furniture furniture,
            Function<? super Throwable, String> troubleWords,
            RegisterRoom register) {
        this.register = register;
        this.house = house;
        this.session = session;
        this.background = background;
        this.furniture = furniture;
        this.troubleWords = troubleWords;
    }

    /** The page of activities. */
    Screen screen() {
        return new ActivitiesScreen(services(), house.changes(), background, furniture, troubleWords, register.below());
    }

    private ActivityServices services() {
        ActivitiesWiring activities = house.activities();
        return new ActivityServices(
                session,
                activities.activities(),
                activities.sessions(),
                activities.offers(),
                activities.edits(),
                activities.schoolHolidays(),
                activities.places(),
                activities.calendar(),
                house.undo(),
                house.clock());
    }
}
