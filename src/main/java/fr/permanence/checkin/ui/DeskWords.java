package fr.permanence.checkin.ui;

import fr.permanence.change.Undo;
import fr.permanence.change.UndoWords;
import fr.permanence.checkin.CheckIns;
import fr.permanence.checkin.DeskLine;
import fr.permanence.checkin.Footfall;
import fr.permanence.checkin.Handover;
import fr.permanence.checkin.Suggestion;
import fr.permanence.checkin.codes.CodeRules;
import fr.permanence.checkin.messages.DeskMessage;
import fr.permanence.people.Birth;
import fr.permanence.people.Languages;
import fr.permanence.people.PersonDraft;
import fr.permanence.people.search.How;
import fr.permanence.text.CleanText;
import fr.permanence.text.Moments;
import fr.permanence.text.Words;
import fr.permanence.ui.Appearance;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything the desk says, in the language of the moment, and in initials only in the discreet mode. */
final class DeskWords {
    /** Who came on three days lately comes often. */
    private static final double OFTEN = 2.5;

    private static final String BETWEEN = " · ";

    private final Appearance appearance;
    private final Moments moments;
    private final Words words;
    private final UndoWords undoWords;

    DeskWords(Appearance appearance, Moments moments) {
        this.appearance = appearance;
        this.moments = moments;
        this.words = Words.beside(DeskWords.class, appearance::language);
        this.undoWords = new UndoWords(appearance::language);
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /** The day, as the title of the page. */
    String title() {
        String day = moments.day(moments.today());
        return day.substring(0, 1).toUpperCase(words.language().locale()) + day.substring(1);
    }

    String name(PersonDraft is) {
        return name(is.chosenName(), is.familyName());
    }

    String name(String chosen, @Nullable String family) {
        return appearance.discreet().name(family == null ? chosen : chosen + " " + family);
    }

    /** A word that names somebody, in initials in the discreet mode. */
    String discreet(String name) {
        return appearance.discreet().name(name);
    }

    /** The hour it is: "14:41". */
    String now() {
        return moments.time(moments.instant());
    }

    /** A day around today: "mardi 24 novembre". */
    String dayOf(LocalDate day) {
        return moments.day(day);
    }

    LocalDate today() {
        return moments.today();
    }

    /** A day as a paper says it: "mardi 24 novembre 2026". */
    String dayInFull(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", words.language().locale())
                .format(day);
    }

    /** "mercredi". */
    String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, words.language().locale());
    }

    /** Who a line is on a paper that is read out: whole names, also in the discreet mode. */
    String onPaper(DeskLine line) {
        String chosen = line.chosenName();
        if (chosen == null) return words.say("group", line.visit().headCount());
        return line.familyName() == null ? chosen : chosen + " " + line.familyName();
    }

    DayWords ofDay() {
        return new DayWords(this, moments);
    }

    /** Who a line of today is. */
    String name(DeskLine line) {
        String chosen = line.chosenName();
        return chosen == null ? words.say("anonymous.name") : name(chosen, line.familyName());
    }

    String time(DeskLine line) {
        return moments.time(line.visit().arrivedAt());
    }

    /** "née en 1991", or nothing. */
    String born(Birth birth) {
        Integer year = birth.year();
        return year == null ? "" : words.say("born", String.valueOf(year));
    }

    /** What stands beside a name: « Mama Joy » · née en 1991 · anglais. */
    String beside(Suggestion suggestion) {
        PersonDraft is = suggestion.person().is();
        List<String> said = new ArrayList<>();
        said.add(otherName(suggestion));
        said.add(born(is.birth()));
        said.add(String.join(
                ", ",
                is.languages().stream()
                        .map(code -> Languages.name(code, words.language()))
                        .toList()));
        said.removeIf(String::isEmpty);
        return String.join(BETWEEN, said);
    }

    private String otherName(Suggestion suggestion) {
        PersonDraft is = suggestion.person().is();
        String alias = suggestion.alias();
        String code = is.code();
        if (alias == null
                && code != null
                && (suggestion.how() == How.CODE || is.aliases().isEmpty()))
            return words.say("quoted", words.say("code", appearance.discreet().name(code)));
        if (alias == null && !is.aliases().isEmpty()) alias = is.aliases().getFirst();
        return alias == null ? "" : words.say("quoted", appearance.discreet().name(alias));
    }

    /** What stands below a name: vient souvent · dernier passage jeudi 19. */
    String below(Suggestion suggestion) {
        Footfall footfall = suggestion.footfall();
        if (footfall == null) return words.say("never");
        List<String> said = new ArrayList<>();
        if (footfall.warmthOn(moments.today()) >= OFTEN) said.add(words.say("often"));
        boolean today = suggestion.today() != null;
        said.add(today ? words.say("visits", footfall.visits()) : words.say("last", moments.ago(footfall.lastDay())));
        return String.join(BETWEEN, said);
    }

    /** "déjà passée à 14:10", or nothing when she did not come today. */
    String today(Suggestion suggestion) {
        var visit = suggestion.today();
        return visit == null ? "" : words.say("came", moments.time(visit.arrivedAt()));
    }

    /** The quiet word at the end of a row, or nothing. */
    String aside(Suggestion suggestion) {
        if (suggestion.how() == How.SOUNDS_LIKE) return words.say("soundsLike");
        return suggestion.person().active() ? "" : words.say("inactive");
    }

    /** A row below the box as a screen reader says it. */
    String spoken(BoxRow row) {
        return switch (row) {
            case BoxRow.Somebody somebody -> spoken(somebody);
            case BoxRow.Group group -> group(group.headCount());
            case BoxRow.Coded coded -> coded(coded.code());
            case BoxRow.Newcomer newcomer -> newcomer(newcomer.name());
        };
    }

    private String spoken(BoxRow.Somebody somebody) {
        Suggestion suggestion = somebody.suggestion();
        List<String> said = new ArrayList<>(List.of(
                name(suggestion.person().is()),
                beside(suggestion),
                aside(suggestion),
                below(suggestion),
                today(suggestion)));
        somebody.waiting().forEach(message -> said.add(message(message)));
        said.removeIf(String::isEmpty);
        return String.join(", ", said);
    }

    /** What waits for her, as a word on her row: "Anne veut la voir", "courrier". */
    String message(DeskMessage message) {
        String body = message.body();
        if (body == null) return words.say("message.post");
        return appearance.discreet().isOn() ? words.say("message.hidden") : body;
    }

    /** "prévenir T.": whom to warn, never why. */
    String warn(String whom) {
        return words.say("apart.warn", whom);
    }

    /** Who was picked: "Joy, née en 1991 · anglais". */
    String picked(Suggestion one) {
        String beside = beside(one);
        String name = name(one.person().is());
        return beside.isEmpty() ? name : name + ", " + beside;
    }

    /** The hour of a moment: "14:41". */
    String timeOf(Instant at) {
        return moments.time(at);
    }

    String timeOf(LocalTime at) {
        return moments.time(at);
    }

    /** Who is meant by a line of a paper list. */
    String choice(PaperModel.Choice choice) {
        return switch (choice) {
            case PaperModel.Choice.Undecided undecided -> words.say("paper.choose");
            case PaperModel.Choice.Somebody somebody -> picked(somebody.suggestion()) + below(somebody);
            case PaperModel.Choice.Newcomer newcomer -> newcomer(newcomer.name());
            case PaperModel.Choice.Nobody group -> group(group.headCount());
            case PaperModel.Choice.LeftOut out -> words.say("paper.leaveOut");
        };
    }

    private String below(PaperModel.Choice.Somebody somebody) {
        return " · " + below(somebody.suggestion());
    }

    /** "ce matin 9:02". */
    String moment(Instant at) {
        return moments.moment(at);
    }

    String group(int headCount) {
        return words.say("group", headCount);
    }

    /** "Passage sans nom, code 7-bleu". */
    String coded(String code) {
        return words.say("coded", appearance.discreet().name(CodeRules.cleaned(code)));
    }

    /** « code 7-bleu », or nothing. */
    String quotedCode(String code) {
        return code.isEmpty()
                ? ""
                : words.say("quoted", words.say("code", appearance.discreet().name(code)));
    }

    String newcomer(String typed) {
        return words.say("newcomer", appearance.discreet().name(CleanText.line(typed)));
    }

    String arrived(String name) {
        return words.say("arrived", name);
    }

    String arrivedAnonymously(int headCount) {
        return words.say("arrived.anonymous", headCount);
    }

    String outcome(Undo.Outcome outcome) {
        return undoWords.say(outcome);
    }

    /** What is said below the box; nothing when there is nothing to say. */
    String notice(Notice notice) {
        return switch (notice) {
            case Notice.None none -> "";
            case Notice.AlreadyCame came -> words.say("notice.came", name(came.is()), moments.time(came.at()));
            case Notice.Refused refused ->
                words.say("refusal." + refused.reason().name());
            case Notice.NoSuchGroup group -> words.say("notice.group", CheckIns.LARGEST_GROUP);
            case Notice.NobodyChosen nobody -> words.say("notice.choose");
            case Notice.Gone gone -> words.say("notice.gone");
            case Notice.CodeCame came ->
                words.say("coded.came", appearance.discreet().name(came.code()), moments.time(came.at()));
            case Notice.CodeRefused refused -> words.say("coded.refusal." + refused.reason(), CodeRules.LIMIT);
            case Notice.Warn warn ->
                warn.whom().stream().map(this::warn).collect(java.util.stream.Collectors.joining(" · "));
        };
    }

    /** What a handover says; it speaks of people by their names, so the discreet mode hides it. */
    String body(Handover handover) {
        return appearance.discreet().isOn() ? words.say("handover.hidden") : handover.body();
    }

    /** Who signed a handover and when: "Anne · hier 18:40". */
    String signed(String author, Instant at) {
        return author + BETWEEN + moments.moment(at);
    }
}
