package fr.permanence.activities.ui.shared;

import fr.permanence.activities.Activity;
import fr.permanence.activities.ActivityDraft;
import fr.permanence.activities.holidays.DayOff;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.sessions.SessionRefusal;
import fr.permanence.activities.sessions.SessionRules;
import fr.permanence.activities.signups.Places;
import fr.permanence.change.Undo;
import fr.permanence.change.UndoWords;
import fr.permanence.text.Moments;
import fr.permanence.text.Words;
import fr.permanence.ui.Appearance;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything the planning of activities says, in the language of the moment. */
public final class ActivityWords {
    private final Moments moments;
    private final Words words;
    private final UndoWords undoWords;

    public ActivityWords(Appearance appearance, Moments moments) {
        this.moments = moments;
        words = Words.beside(ActivityWords.class, appearance::language);
        undoWords = new UndoWords(appearance::language, appearance.discreet()::name);
    }

    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    public boolean has(String key) {
        return words.has(key);
    }

    /** What came of taking something back. */
    public String outcome(Undo.Outcome outcome) {
        return undoWords.say(outcome);
    }

    /** How an activity is called: "Français A1.1". */
    public String title(ActivityDraft is) {
        return is.fullTitle();
    }

    /** Why sessions cannot be so. */
    public String refusal(SessionRefusal reason, @Nullable LocalDate about) {
        if (reason == SessionRefusal.TOO_MANY) return words.say("refusal." + reason, SessionRules.MOST_SESSIONS);
        return words.say("refusal." + reason, about == null ? "" : day(about));
    }

    /** "14:30". */
    public String time(LocalTime at) {
        return moments.time(at);
    }

    /** "14:30 – 16:00". */
    public String hours(LocalTime from, LocalTime to) {
        return time(from) + " – " + time(to);
    }

    /** A day in full: "mardi 24 novembre", with its year when it is not this one. */
    public String day(LocalDate day) {
        return moments.day(day);
    }

    /** "mardi 24 novembre, 14:30 – 16:00". */
    public String when(ActivitySession session) {
        return words.say("session.when", day(session.day()), hours(session.from(), session.to()));
    }

    /** Taken and offered, and who waits: "10/10 +3". */
    public String fullness(Places places) {
        String full = places.taken() + "/" + places.capacity();
        return places.waiting() == 0 ? full : full + " +" + places.waiting();
    }

    /** Where a session is held; empty when nobody said. */
    public String room(ActivitySession session, Activity activity) {
        String own = session.room();
        String room = own == null ? activity.is().room() : own;
        return room == null ? "" : room;
    }

    /** Who leads a session; empty when nobody said. */
    public String leaders(ActivitySession session, Activity activity) {
        String own = session.leader();
        return own == null ? String.join(", ", activity.is().leaders()) : own;
    }

    /** What is kept on a day: "Toussaint · vacances de la Toussaint". */
    public String dayOff(DayOff off) {
        return Stream.concat(
                        off.kept().stream().sorted().map(kept -> words.say("holiday." + kept)), off.school().stream())
                .collect(Collectors.joining(" · "));
    }

    /** Several in one line, those that are empty left out: "salle 2 · Claire". */
    public static String line(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** A date written by this pattern. */
    public String date(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, locale()).format(day);
    }

    /** The locale of the language of the moment. */
    public Locale locale() {
        return words.language().locale();
    }

    /** The first letter large, as a title has it. */
    public String asTitle(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale()) + text.substring(1);
    }

    /** Names as they are listed: "Claire, Anne". */
    public static String names(List<String> names) {
        return String.join(", ", names);
    }
}
