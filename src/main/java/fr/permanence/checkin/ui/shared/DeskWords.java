package fr.permanence.checkin.ui.shared;

import fr.permanence.change.Undo;
import fr.permanence.change.UndoWords;
import fr.permanence.checkin.DeskLine;
import fr.permanence.checkin.Handover;
import fr.permanence.checkin.codes.CodeRules;
import fr.permanence.checkin.messages.DeskMessage;
import fr.permanence.people.Birth;
import fr.permanence.people.PersonDraft;
import fr.permanence.text.CleanText;
import fr.permanence.text.Language;
import fr.permanence.text.Moments;
import fr.permanence.text.Words;
import fr.permanence.ui.Appearance;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import org.jspecify.annotations.Nullable;

/** Everything the desk says, in the language of the moment, and in initials only in the discreet mode. */
public final class DeskWords {
    private static final String BETWEEN = " · ";

    private final Appearance appearance;
    private final Moments moments;
    private final Words words;
    private final UndoWords undoWords;

    public DeskWords(Appearance appearance, Moments moments) {
        this.appearance = appearance;
        this.moments = moments;
        this.words = Words.beside(DeskWords.class, appearance::language);
        this.undoWords = new UndoWords(appearance::language, appearance.discreet()::name);
    }

    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /** The day, as the title of the page. */
    public String title() {
        String day = moments.day(moments.today());
        return day.substring(0, 1).toUpperCase(words.language().locale()) + day.substring(1);
    }

    public String name(PersonDraft is) {
        return name(is.chosenName(), is.familyName());
    }

    public String name(String chosen, @Nullable String family) {
        return appearance.discreet().name(family == null ? chosen : chosen + " " + family);
    }

    /** A word that names somebody, in initials in the discreet mode. */
    public String discreet(String name) {
        return appearance.discreet().name(name);
    }

    /** The hour it is: "14:41". */
    public String now() {
        return moments.time(moments.instant());
    }

    /** A day around today: "mardi 24 novembre". */
    public String dayOf(LocalDate day) {
        return moments.day(day);
    }

    /** "en séjour jusqu’au vendredi 19 mars". */
    public String away(LocalDate until) {
        return say("away.until", dayOf(until));
    }

    public LocalDate today() {
        return moments.today();
    }

    /** A day as a paper says it: "mardi 24 novembre 2026". */
    public String dayInFull(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", words.language().locale())
                .format(day);
    }

    /** "mercredi". */
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, words.language().locale());
    }

    /** Who a line is on a paper that is read out: whole names, also in the discreet mode. */
    public String onPaper(DeskLine line) {
        return onPaper(line, "");
    }

    /** The same of a line that may have come without a name, under a code. */
    public String onPaper(DeskLine line, String code) {
        String chosen = line.chosenName();
        if (chosen == null && !code.isEmpty()) return words.say("code", code);
        if (chosen == null) return words.say("group", line.visit().headCount());
        return line.familyName() == null ? chosen : chosen + " " + line.familyName();
    }

    /** How times are said. */
    public Moments moments() {
        return moments;
    }

    /** How somebody who answers to what is typed is told from others. */
    public SuggestionWords suggestions() {
        return new SuggestionWords(this);
    }

    /** The language of the moment. */
    Language language() {
        return words.language();
    }

    /** Who a line of today is. */
    public String name(DeskLine line) {
        String chosen = line.chosenName();
        return chosen == null ? words.say("anonymous.name") : name(chosen, line.familyName());
    }

    /** Who a line is that may have come without a name, under a code; a code is no name and never shortened. */
    public String name(DeskLine line, String code) {
        return line.chosenName() != null || code.isEmpty() ? name(line) : words.say("code", code);
    }

    public String time(DeskLine line) {
        return moments.time(line.visit().arrivedAt());
    }

    /** "née en 1991", or nothing. */
    public String born(Birth birth) {
        Integer year = birth.year();
        return year == null ? "" : words.say("born", String.valueOf(year));
    }

    /** What waits for her, as a word on her row: "Anne veut la voir", "courrier". */
    public String message(DeskMessage message) {
        String body = message.body();
        if (body == null) return words.say("message.post");
        return appearance.discreet().isOn() ? words.say("message.hidden") : body;
    }

    /** "prévenir T.": whom to warn, never why. */
    public String warn(String whom) {
        return words.say("apart.warn", whom);
    }

    /** The hour of a moment: "14:41". */
    public String timeOf(Instant at) {
        return moments.time(at);
    }

    public String timeOf(LocalTime at) {
        return moments.time(at);
    }

    /** An hour as the house says it: "14 h", "14 h 30". */
    public String hour(LocalTime time) {
        if (time.getMinute() == 0) return words.say("opening.hour", String.valueOf(time.getHour()));
        return words.say("opening.time", String.valueOf(time.getHour()), "%02d".formatted(time.getMinute()));
    }

    /** Whether what is personal is hidden, for people stand at the desk. */
    boolean isDiscreet() {
        return appearance.discreet().isOn();
    }

    /** "ce matin 9:02". */
    public String moment(Instant at) {
        return moments.moment(at);
    }

    public String group(int headCount) {
        return words.say("group", headCount);
    }

    /** "Passage sans nom, code 7-bleu". */
    public String coded(String code) {
        return words.say("coded", CodeRules.cleaned(code));
    }

    /** « code 7-bleu », or nothing. */
    public String quotedCode(String code) {
        return code.isEmpty() ? "" : words.say("quoted", words.say("code", code));
    }

    public String newcomer(String typed) {
        return words.say("newcomer", appearance.discreet().name(CleanText.line(typed)));
    }

    public String arrived(String name) {
        return words.say("arrived", name);
    }

    public String arrivedAnonymously(int headCount) {
        return words.say("arrived.anonymous", headCount);
    }

    public String outcome(Undo.Outcome outcome) {
        return undoWords.say(outcome);
    }

    /** What a handover says; it speaks of people by their names, so the discreet mode hides it. */
    public String body(Handover handover) {
        return appearance.discreet().isOn() ? words.say("handover.hidden") : handover.body();
    }

    /** Who signed a handover and when: "Anne · hier 18:40". */
    public String signed(String author, Instant at) {
        return author + BETWEEN + moments.moment(at);
    }
}
