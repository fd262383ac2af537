package fr.permanence.activities.ui;

import fr.permanence.activities.ui.agenda.AgendaModel;
import fr.permanence.activities.ui.holidays.HolidaysModel;
import fr.permanence.activities.ui.holidays.HolidaysScreen;
import fr.permanence.activities.ui.offer.OfferPages;
import fr.permanence.activities.ui.shared.ActivityServices;
import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.change.Changes;
import fr.permanence.ui.Background;
import fr.permanence.ui.Voice;
import fr.permanence.ui.shell.Furniture;
import java.io.File;
import javafx.stage.FileChooser;

/** The pages that open from the place of activities; what is typed on them is kept while the session lasts. */
final class WaysOn {
    private final ActivityServices services;
    private final Changes changes;
    private final Background background;
    private final Furniture furniture;
    private final Voice voice;
    private final ActivityWords words;
    private final HolidaysModel holidays;

    WaysOn(
            ActivityServices services,
            Changes changes,
            Background background,
            Furniture furniture,
            Voice voice,
            ActivityWords words) {
        this.services = services;
        this.changes = changes;
        this.background = background;
        this.furniture = furniture;
        this.voice = voice;
        this.words = words;
        holidays = new HolidaysModel(background, services, voice, words);
    }

    /** @param agenda shows what was planned */
    ActivitiesExits exits(AgendaModel agenda) {
        OfferPages offers = new OfferPages(
                background, services, furniture, voice, words, first -> agenda.goTo(first.id(), first.day()));
        return new ActivitiesExits(
                offers::offer,
                held -> offers.open(held.activity()),
                held -> offers.change(held.session(), held.activity()),
                this::openHolidays,
                () -> export(new ExportModel(background, services, voice, words, agenda)));
    }

    private void openHolidays() {
        furniture.navigation().show(new HolidaysScreen(holidays, words, furniture, changes));
    }

    private void export(ExportModel model) {
        if (model.shown().isEmpty()) {
            voice.say(words.say("export.nothing"));
            return;
        }
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("export.title"));
        chooser.setInitialFileName(words.say("export.file") + ".ics");
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("iCalendar", "*.ics"));
        File file =
                chooser.showSaveDialog(furniture.dialogs().layer().getScene().getWindow());
        if (file != null) model.write(file.toPath(), furniture.toasts()::trouble);
    }
}
