package fr.permanence.activities.ui.register;

import fr.permanence.activities.Activity;
import fr.permanence.activities.attendance.Mark;
import fr.permanence.activities.attendance.Rate;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.change.Undo;
import fr.permanence.people.PersonDraft;
import fr.permanence.people.ui.choose.PersonWords;
import fr.permanence.text.HouseClock;
import fr.permanence.text.Language;
import fr.permanence.text.Moments;
import fr.permanence.text.Words;
import fr.permanence.ui.Appearance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;

/** Everything said about places and presence, in the language of the moment; names in initials in the discreet mode. */
public final class RegisterWords {
    private static final int NEAR_DAYS = 6;

    private final Appearance appearance;
    private final Moments moments;
    private final Words words;
    private final ActivityWords activities;
    private final PersonWords people;

    public RegisterWords(Appearance appearance, Moments moments) {
        this.appearance = appearance;
        this.moments = moments;
        words = Words.beside(RegisterWords.class, appearance::language);
        activities = new ActivityWords(appearance, moments);
        people = new PersonWords(appearance);
    }

    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    public Language language() {
        return words.language();
    }

    public Moments moments() {
        return moments;
    }

    public Appearance appearance() {
        return appearance;
    }

    /** What came of taking something back. */
    public String outcome(Undo.Outcome outcome) {
        return activities.outcome(outcome);
    }

    /** How somebody is called among others. */
    public PersonWords people() {
        return people;
    }

    /** A name as a list shows it now. */
    public String name(String name) {
        return people.name(name);
    }

    /** A person's name in full, as a list shows it now. */
    public String name(PersonDraft is) {
        return people.name(is);
    }

    /** What tells her from homonyms: other names and the year of her birth. */
    public String beside(PersonDraft is) {
        return people.beside(is);
    }

    /** How an activity is called: "Français A1.1". */
    public String title(Activity activity) {
        return activities.title(activity.is());
    }

    /** "14:30 – 16:00 · salle 2 · Claire". */
    public String place(ActivitySession session, Activity activity) {
        return ActivityWords.line(
                activities.hours(session.from(), session.to()),
                activities.room(session, activity),
                activities.leaders(session, activity));
    }

    /** "mardi 24 novembre, 14:30 – 16:00". */
    public String when(ActivitySession session) {
        return activities.when(session);
    }

    /** "mardi 24 novembre à 14:30". */
    public String begins(ActivitySession session) {
        return words.say("begins", day(session.day()), moments.time(session.from()));
    }

    /** A day, said shortly when it is near: "aujourd’hui", "vendredi 27", "mardi 1 décembre". */
    public String day(LocalDate day) {
        long ahead = java.time.temporal.ChronoUnit.DAYS.between(moments.today(), day);
        if (ahead == 0) return moments.ago(day);
        return ahead > 0 && ahead <= NEAR_DAYS ? moments.shortDay(day) : moments.day(day);
    }

    /** "2 octobre", with its year when it is not this one. */
    public String date(LocalDate day) {
        return activities.date(day.getYear() == moments.today().getYear() ? "d MMMM" : "d MMMM yyyy", day);
    }

    public String date(Instant at) {
        return date(HouseClock.dayOf(at));
    }

    /** A date written by this pattern. */
    public String date(String pattern, LocalDate day) {
        return activities.date(pattern, day);
    }

    /** The letter of a mark: P, A, E; a dash for none. */
    public String letter(Mark mark) {
        return words.say("mark.letter." + mark);
    }

    /** "9 présences sur 10, soit 90 % ; 1 excusée". */
    public String rate(Rate rate) {
        OptionalInt percent = rate.percent();
        String said = percent.isEmpty()
                ? words.say("rate.none")
                : words.say("rate", rate.present(), rate.present() + rate.absent(), percent.getAsInt());
        return rate.excused() == 0 ? said : said + words.say("rate.excused", rate.excused());
    }

    /** "90 %", or a dash while nobody was marked. */
    public String percent(Rate rate) {
        OptionalInt percent = rate.percent();
        return percent.isEmpty() ? "–" : words.say("percent", percent.getAsInt());
    }
}
