package fr.permanence.activities.ui.offer;

import fr.permanence.activities.sessions.Planned;
import fr.permanence.activities.sessions.Recurrence;
import fr.permanence.activities.sessions.Recurrence.After;
import fr.permanence.activities.sessions.Recurrence.Ending;
import fr.permanence.activities.sessions.Recurrence.Monthly;
import fr.permanence.activities.sessions.Recurrence.Never;
import fr.permanence.activities.sessions.Recurrence.On;
import fr.permanence.activities.sessions.Recurrence.Once;
import fr.permanence.activities.sessions.Recurrence.Weekly;
import fr.permanence.activities.ui.shared.ActivityWords;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.stream.Collectors;

/** How a series is said: "chaque lundi et jeudi, 10:00 – 11:30, jusqu’au vendredi 18 décembre". */
final class RhythmWords {
    private final ActivityWords words;

    RhythmWords(ActivityWords words) {
        this.words = words;
    }

    String said(Planned series) {
        return words.say(
                "rhythm.series",
                words.asTitle(said(series.recurrence())),
                words.hours(series.from(), series.to()),
                ending(series.recurrence()));
    }

    private String said(Recurrence recurrence) {
        return switch (recurrence) {
            case Once once -> words.day(once.first());
            case Weekly weekly ->
                words.say(
                        "rhythm.weekly",
                        weekly.every(),
                        weekly.days().stream().sorted().map(this::day).collect(Collectors.joining(", ")));
            case Monthly monthly ->
                words.say("rhythm.monthly", monthly.every(), nth(monthly.nth()), day(monthly.day()));
        };
    }

    private String ending(Recurrence recurrence) {
        return switch (recurrence) {
            case Once once -> "";
            case Weekly weekly -> ending(weekly.ending());
            case Monthly monthly -> ending(monthly.ending());
        };
    }

    private String ending(Ending ending) {
        return switch (ending) {
            case On on -> words.say("rhythm.until", words.day(on.last()));
            case After after -> words.say("rhythm.after", after.count());
            case Never never -> "";
        };
    }

    /** "premier", "dernier". */
    String nth(int nth) {
        return words.say("nth." + nth);
    }

    /** "mardi". */
    String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, words.locale());
    }
}
