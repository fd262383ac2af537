package fr.permanence.stays.ui;

import fr.permanence.ids.PersonId;
import fr.permanence.ids.StayId;
import fr.permanence.stays.StayLine;
import fr.permanence.stays.ui.dates.DatesModel;
import fr.permanence.stays.ui.dates.DatesScreen;
import fr.permanence.stays.ui.plan.DestinationsModel;
import fr.permanence.stays.ui.plan.DestinationsScreen;
import fr.permanence.stays.ui.plan.MetThere;
import fr.permanence.stays.ui.plan.PlanModel;
import fr.permanence.stays.ui.plan.PlanScreen;
import fr.permanence.stays.ui.shared.StayActs;
import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.stays.ui.year.Bar;
import fr.permanence.ui.Voice;
import java.io.File;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.FileChooser;

/** The pages that open from the place of stays; what is typed on them is kept while the session lasts. */
final class WaysOn {
    private final StaysGround ground;
    private final Voice voice;
    private final StayWords words;
    private final StaysModel model;
    private final Consumer<PersonId> openFile;
    private final PlanModel fresh;
    private final PlanModel changed;
    private final DestinationsModel destinations;
    private final DatesModel dates;

    WaysOn(
            StaysGround ground,
            Voice voice,
            StayWords words,
            StaysModel model,
            MetThere met,
            Consumer<PersonId> openFile) {
        this.ground = ground;
        this.voice = voice;
        this.words = words;
        this.model = model;
        this.openFile = openFile;
        fresh = new PlanModel(ground.background(), ground.services(), met, voice, words);
        destinations = new DestinationsModel(ground.services(), acts(voice), acts(voice));
        dates = new DatesModel(ground.services(), acts(voice));
        changed = new PlanModel(ground.background(), ground.services(), met, voice, words);
    }

    private StayActs acts(Voice voice) {
        return new StayActs(ground.background(), ground.services(), voice, words);
    }

    StaysExits exits() {
        return new StaysExits(
                this::plan, this::change, this::openDestinations, this::openDates, this::export, openFile);
    }

    private void plan(LocalDate day) {
        fresh.startNew(day);
        show(fresh);
    }

    private void change(StayLine line) {
        changed.open(line);
        show(changed);
    }

    private void openDestinations() {
        ground.furniture()
                .navigation()
                .show(new DestinationsScreen(destinations, words, ground.furniture(), ground.changes()));
    }

    private void openDates() {
        ground.furniture().navigation().show(new DatesScreen(dates, words, ground.changes()));
    }

    private void export() {
        List<StayId> seen = model.year().shown().bars().stream().map(Bar::id).toList();
        if (seen.isEmpty()) {
            voice.say(words.say("export.nothing"));
            return;
        }
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("export.title"));
        chooser.setInitialFileName(words.say("export.file") + ".ics");
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("iCalendar", "*.ics"));
        File file = chooser.showSaveDialog(
                ground.furniture().dialogs().layer().getScene().getWindow());
        if (file != null)
            new ExportModel(ground.background(), ground.services(), voice, words)
                    .write(file.toPath(), seen, model.year().shown().span());
    }

    private void show(PlanModel page) {
        ground.furniture().navigation().show(new PlanScreen(page, words, ground.furniture(), this::kept));
    }

    /** Back to the year, where the stay is chosen. */
    private void kept(StayLine line) {
        model.year().goTo(line.stay().id(), line.stay().days().first());
        ground.furniture().navigation().back();
    }
}
