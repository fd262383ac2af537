package fr.permanence.stays.ui;

import fr.permanence.ids.StayId;
import fr.permanence.print.WholeFile;
import fr.permanence.stays.calendar.StayCalendar;
import fr.permanence.stays.ui.shared.StayServices;
import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.stays.ui.year.Span;
import fr.permanence.ui.Background;
import fr.permanence.ui.Voice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Writes the stays that are seen as a calendar file; nobody is named in it. */
final class ExportModel {
    private final Background background;
    private final StayServices services;
    private final Voice voice;
    private final StayWords words;

    ExportModel(Background background, StayServices services, Voice voice, StayWords words) {
        this.background = background;
        this.services = services;
        this.voice = voice;
        this.words = words;
    }

    /** Writes them there; an older file of that name stays whole until the new one is. */
    void write(Path file, List<StayId> stays, Span span) {
        background.run(
                () -> written(file, stays, span),
                isWritten ->
                        voice.say(isWritten ? words.say("export.done", stays.size()) : words.say("export.trouble")),
                voice::trouble);
    }

    private List<StayCalendar.Named> dates(Span span) {
        if (!services.mayPlan()) return List.of();
        return services.dates().between(span.first(), span.last()).stream()
                .map(date -> new StayCalendar.Named(date, words.called(date)))
                .toList();
    }

    private boolean written(Path file, List<StayId> stays, Span span) {
        byte[] text = services.calendar()
                .of(stays, dates(span), words.say("stay.unnamed"))
                .getBytes(StandardCharsets.UTF_8);
        try {
            WholeFile.write(file, out -> out.write(text));
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
