package fr.permanence.stays.ui.shared;

import fr.permanence.change.Undo;
import fr.permanence.change.UndoWords;
import fr.permanence.stays.Departure;
import fr.permanence.stays.Destinations;
import fr.permanence.stays.Stay;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.StayLine;
import fr.permanence.stays.StayPhase;
import fr.permanence.stays.StayRefusal;
import fr.permanence.stays.dates.HouseDate;
import fr.permanence.text.Euros;
import fr.permanence.text.Language;
import fr.permanence.text.Moments;
import fr.permanence.text.Words;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Discreet;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything the planning of stays says, in the language of the moment. */
public final class StayWords {
    private final Appearance appearance;
    private final Moments moments;
    private final Words words;
    private final UndoWords undoWords;

    public StayWords(Appearance appearance, Moments moments) {
        this.appearance = appearance;
        this.moments = moments;
        words = Words.beside(StayWords.class, appearance::language);
        undoWords = new UndoWords(appearance::language);
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

    /** Why a stay cannot be written so. */
    public String refusal(StayRefusal reason) {
        return words.say("refusal." + reason);
    }

    /** Whether names are said in initials. */
    public Discreet discreet() {
        return appearance.discreet();
    }

    public Moments moments() {
        return moments;
    }

    /** "14:30". */
    public String time(LocalTime at) {
        return moments.time(at);
    }

    /** A day in full: "mardi 24 novembre", with its year when it is not this one. */
    public String day(LocalDate day) {
        return moments.day(day);
    }

    /** The days of a stay, without a year: "15–19 mars", "28 déc. – 3 janv.". */
    public String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) return date("d MMMM", first);
        boolean isOneMonth = first.getMonth() == last.getMonth() && first.getYear() == last.getYear();
        if (isOneMonth) return date("d", first) + "–" + date("d MMMM", last);
        return date("d MMM", first) + " – " + date("d MMM", last);
    }

    /** The same with the year, where it is not plain which is meant: "15–19 mars 2027". */
    public String daysAndYear(LocalDate first, LocalDate last) {
        if (first.getYear() == last.getYear()) return days(first, last) + " " + first.getYear();
        return date("d MMM yyyy", first) + " – " + date("d MMM yyyy", last);
    }

    /** Where a stay would be: "Lourdes du 15 mars au 19 mars 2027". */
    public String moved(String name, LocalDate first, LocalDate last) {
        return say("moved", name, date("d MMMM", first), date("d MMMM yyyy", last));
    }

    /** How far away a departure is: "dans 62 jours", "demain", "en ce moment", "retour il y a 3 semaines"; else its phase. */
    public String when(StayPhase phase, LocalDate today, StayDays days) {
        long ahead = ChronoUnit.DAYS.between(today, days.first());
        return switch (phase) {
            case CANCELLED -> say("phase." + phase);
            case OVER -> say("when.back", moments.ago(days.last()));
            case UNDER_WAY -> say("when.now");
            case PREPARING -> say("when.in", ahead);
            case IDEA -> ahead > 0 ? line(say("phase." + phase), say("when.in", ahead)) : say("phase." + phase);
        };
    }

    /** Where a stay goes; "Séjour" for who is not told. */
    public String destination(StayLine stay) {
        return stay.destination().isEmpty() ? say("stay.unnamed") : stay.destination();
    }

    /** A date of the house as it is called: "Commission", "Commission · dossiers d’été", "Réunion d’équipe". */
    public String called(HouseDate date) {
        return date.kind() == HouseDate.Kind.COMMISSION
                ? line(say("dates.kind." + date.kind()), date.label())
                : date.label();
    }

    /** The same with its day: "Commission, vendredi 12 mars 2027". */
    public String dated(HouseDate date) {
        return dated(date.day(), called(date));
    }

    /** A day and what is on it. */
    public String dated(LocalDate day, String what) {
        return say("dates.dated", day(day), what);
    }

    /** The dates of the house that are seen, in one line. */
    public String noted(List<String> dated) {
        return String.join(" · ", dated);
    }

    /** A stay as it is named when something was done with it: "Lourdes, 15–19 mars 2027". */
    public String named(StayLine stay) {
        StayDays days = stay.stay().days();
        return stay.destination() + ", " + daysAndYear(days.first(), days.last());
    }

    /** A stay that went somewhere before, and how it went: "15–19 mars 2026 · 8/10", the review below. */
    public String earlier(Destinations.Earlier one) {
        StayDays days = one.stay().stay().days();
        String review = one.review();
        String when = line(
                daysAndYear(days.first(), days.last()),
                one.stay().taken() + "/" + one.stay().stay().capacity());
        return review == null ? when : when + "\n" + review;
    }

    /** What is known of the departure and the money, in one line; may be empty. */
    public String facts(Stay stay) {
        Departure departure = stay.is().departure();
        LocalTime leaves = departure.leavesAt();
        LocalTime returns = departure.returnsAt();
        String point = departure.meetingPoint();
        return line(
                leaves == null ? "" : say("facts.leaves", time(leaves)),
                point == null ? "" : point,
                returns == null ? "" : say("facts.returns", time(returns)),
                stay.is().contributionCents() == 0
                        ? ""
                        : say(
                                "facts.contribution",
                                Euros.said(Euros.ofCents(stay.is().contributionCents()), locale())));
    }

    /** The year, quarter or month that holds this day: "2027", "janv. – mars 2027", "mars 2027". */
    public String period(Zoom zoom, LocalDate day) {
        String year = String.valueOf(day.getYear());
        return zoom == Zoom.YEAR ? year : shortPeriod(zoom, day) + " " + year;
    }

    /** The same where the year is plain: "2027", "janv. – mars", "mars". */
    public String shortPeriod(Zoom zoom, LocalDate day) {
        return switch (zoom) {
            case YEAR -> String.valueOf(day.getYear());
            case QUARTER -> date("MMM", zoom.first(day)) + " – " + date("MMM", zoom.last(day));
            case MONTH -> date("MMMM", day);
        };
    }

    /** Several in one line, those that are empty left out. */
    public static String line(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** A date written by this pattern. */
    public String date(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, locale()).format(day);
    }

    /** The language of the moment. */
    public Language language() {
        return words.language();
    }

    /** The locale of the language of the moment. */
    public Locale locale() {
        return words.language().locale();
    }

    /** The first letter large, as a title has it. */
    public String asTitle(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale()) + text.substring(1);
    }
}
