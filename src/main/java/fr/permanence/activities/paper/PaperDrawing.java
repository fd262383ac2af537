package fr.permanence.activities.paper;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import fr.permanence.activities.Activity;
import fr.permanence.activities.attendance.AttendanceGrid;
import fr.permanence.activities.attendance.AttendanceRow;
import fr.permanence.activities.attendance.Rate;
import fr.permanence.activities.paper.ActivityPapers.Attended;
import fr.permanence.activities.paper.ActivityPapers.Sheet;
import fr.permanence.activities.paper.ActivityPapers.Summary;
import fr.permanence.activities.paper.ActivityPapers.ToCall;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.signups.ToTell;
import fr.permanence.people.Phones;
import fr.permanence.print.Paper;
import fr.permanence.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays the papers of activities out. No house name stands on any of them. */
public final class PaperDrawing {
    /** How many empty lines a sheet has for who comes without a place. */
    static final int BLANK_LINES = 6;

    private static final String BOX = "☐";
    private static final String TICKED = "☑";

    private final PaperWords words;

    public PaperDrawing(Supplier<Language> language) {
        words = new PaperWords(language);
    }

    /** Large, by first name, with room to sign. */
    public Paper sheet(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        Map<String, Long> called = sheet.people().stream().collect(groupingBy(AttendanceRow::chosenName, counting()));
        for (AttendanceRow row : sheet.people()) {
            boolean isOnly = called.getOrDefault(row.chosenName(), 0L) == 1;
            rows.add(List.of(isOnly ? row.chosenName() : row.chosenName() + initial(row.familyName()), ""));
        }
        for (int i = 0; i < BLANK_LINES; i++) rows.add(List.of("", ""));
        String title = words.say("sheet.title");
        List<String> head = List.of(words.say("sheet.name"), words.say("sheet.signature"));
        return new Paper(
                title,
                List.of(
                        new Paper.Heading(said(sheet.session(), sheet.activity())),
                        new Paper.Table(head, List.of(4, 5), rows, true)),
                title + " · " + PaperWords.shortDay(sheet.session().day()));
    }

    /** On a sheet that everybody signs, a family name is only a letter, and only to tell two apart. */
    private static String initial(@Nullable String familyName) {
        if (familyName == null || familyName.isEmpty()) return "";
        return " " + Character.toString(familyName.codePointAt(0)) + ".";
    }

    private String said(ActivitySession of, Activity activity) {
        String room = of.room() == null ? activity.is().room() : of.room();
        String said = activity.is().fullTitle() + " · " + words.day(of.day()) + " · " + words.hours(of);
        return room == null ? said : said + " · " + room;
    }

    /** That somebody took part: each day with its hours, and room for a name and a signature. */
    public Paper attestation(Attended attended, LocalDate today) {
        List<List<String>> rows = attended.attended().stream()
                .map(of -> List.of(words.day(of.day()), words.hours(of)))
                .toList();
        var is = attended.person().is();
        String name = is.familyName() == null ? is.chosenName() : is.chosenName() + " " + is.familyName();
        String says = words.say(
                "attest.says",
                name,
                attended.activity().is().fullTitle(),
                rows.size(),
                words.length(attended.attended()),
                words.day(attended.attended().getFirst().day()),
                words.day(attended.attended().getLast().day()));
        String title = words.say("attest.title");
        return new Paper(
                title,
                List.of(
                        new Paper.Text(says),
                        new Paper.Table(List.of(words.say("day"), words.say("attest.hours")), List.of(3, 2), rows),
                        new Paper.Text(words.say("attest.sign", words.day(today)))),
                title + " · " + PaperWords.shortDay(today));
    }

    /** Whom to call, with a box to tick. */
    public Paper toCall(ToCall call) {
        List<List<String>> rows = call.people().stream().map(this::row).toList();
        String title = words.say("call.title");
        List<Paper.Piece> pieces = new ArrayList<>();
        pieces.add(new Paper.Heading(words.say("call.cancelled", said(call.session(), call.activity()))));
        List<String> head = List.of(words.say("call.told"), words.say("sheet.name"), words.say("call.phone"), "");
        pieces.add(new Paper.Table(head, List.of(2, 4, 4, 4), rows));
        return new Paper(
                title,
                pieces,
                title + " · " + PaperWords.shortDay(call.session().day()));
    }

    private List<String> row(ToTell person) {
        String name =
                person.familyName() == null ? person.chosenName() : person.chosenName() + " " + person.familyName();
        String phones = person.phones().stream().map(Phones::display).collect(Collectors.joining("\n"));
        return List.of(person.told() ? TICKED : BOX, name, phones.isEmpty() ? words.say("call.noPhone") : phones, "");
    }

    /** Each session with who came, each person with how often. */
    public Paper summary(Summary summary) {
        AttendanceGrid grid = summary.grid();
        String title = words.say("summary.title", summary.activity().is().fullTitle());
        List<Paper.Piece> pieces = new ArrayList<>();
        pieces.add(new Paper.Text(words.say(
                "summary.says",
                words.day(summary.first()),
                words.day(summary.last()),
                held(grid),
                grid.people().size(),
                percent(grid.rate()))));
        pieces.add(new Paper.Heading(words.say("summary.people")));
        List<List<String>> people = grid.people().stream()
                .map(line -> rated(line.chosenName(), grid.rate(line.person())))
                .toList();
        pieces.add(new Paper.Table(rateHead("sheet.name"), List.of(5, 2, 2, 2, 2), people));
        pieces.add(new Paper.Heading(words.say("summary.sessions")));
        List<List<String>> sessions = grid.sessions().stream()
                .map(of -> rated(sessionSaid(of), grid.rate(of.id())))
                .toList();
        pieces.add(new Paper.Table(rateHead("day"), List.of(5, 2, 2, 2, 2), sessions));
        return new Paper(title, pieces, title);
    }

    static int held(AttendanceGrid grid) {
        return (int) grid.sessions().stream()
                .filter(of -> grid.rate(of.id()).present() > 0)
                .count();
    }

    private String sessionSaid(ActivitySession of) {
        String day = PaperWords.shortDay(of.day()) + " " + words.hours(of);
        return of.isCancelled() ? words.say("summary.cancelled", day) : day;
    }

    private List<String> rateHead(String first) {
        return List.of(
                words.say(first),
                words.say("summary.present"),
                words.say("summary.absent"),
                words.say("summary.excused"),
                words.say("summary.rate"));
    }

    private static List<String> rated(String what, Rate rate) {
        return List.of(
                what,
                String.valueOf(rate.present()),
                String.valueOf(rate.absent()),
                String.valueOf(rate.excused()),
                percent(rate));
    }

    private static String percent(Rate rate) {
        return rate.percent().isEmpty() ? "–" : rate.percent().getAsInt() + " %";
    }
}
