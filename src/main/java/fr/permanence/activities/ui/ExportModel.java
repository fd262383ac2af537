package fr.permanence.activities.ui;

import fr.permanence.activities.calendar.CalendarFile;
import fr.permanence.activities.ui.agenda.AgendaModel;
import fr.permanence.activities.ui.shared.ActivityServices;
import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.ids.ActivityId;
import fr.permanence.ui.Background;
import fr.permanence.ui.Voice;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Writes the series that are shown as a calendar file; nobody is named in it. */
final class ExportModel {
    private final Background background;
    private final ActivityServices services;
    private final Voice voice;
    private final ActivityWords words;
    private final AgendaModel agenda;

    ExportModel(
            Background background, ActivityServices services, Voice voice, ActivityWords words, AgendaModel agenda) {
        this.background = background;
        this.services = services;
        this.voice = voice;
        this.words = words;
        this.agenda = agenda;
    }

    /** The activities that have a session in the days shown. */
    List<ActivityId> shown() {
        return agenda.shown().held().stream()
                .map(held -> held.activity().id())
                .distinct()
                .toList();
    }

    /** Writes them there; {@code refused} is told why not. */
    void write(Path file, Consumer<String> refused) {
        List<ActivityId> activities = shown();
        background.run(
                () -> CalendarFile.write(file, services.calendar().of(activities)),
                trouble -> trouble.ifPresentOrElse(
                        why -> refused.accept(words.say("export.trouble." + why)),
                        () -> voice.say(words.say("export.done", activities.size()))),
                voice::trouble);
    }
}
