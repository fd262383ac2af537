package fr.permanence.activities.paper;

import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.text.Language;
import fr.permanence.text.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Supplier;

/** How the papers of activities are said, in the language of the screen. */
final class PaperWords {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int HOUR = 60;

    private final Words words;

    PaperWords(Supplier<Language> language) {
        words = Words.beside(PaperWords.class, language);
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /** "mardi 24 novembre 2026". */
    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", words.language().locale())
                .format(day);
    }

    /** "24/11/2026". */
    static String shortDay(LocalDate day) {
        return SHORT.format(day);
    }

    /** "14 h – 16 h 30". */
    String hours(ActivitySession of) {
        return say("hours", hour(of.from()), hour(of.to()));
    }

    private String hour(LocalTime time) {
        if (time.getMinute() == 0) return say("hour", String.valueOf(time.getHour()));
        return say("hour.and", String.valueOf(time.getHour()), "%02d".formatted(time.getMinute()));
    }

    /** "31 h 30", of all of them together. */
    String length(List<ActivitySession> sessions) {
        long minutes = sessions.stream()
                .mapToLong(of -> Duration.between(of.from(), of.to()).toMinutes())
                .sum();
        String hours = String.valueOf(minutes / HOUR);
        return minutes % HOUR == 0 ? say("hour", hours) : say("hour.and", hours, "%02d".formatted(minutes % HOUR));
    }
}
