package fr.permanence.people.ui;

import fr.permanence.people.Languages;
import fr.permanence.people.PersonDraft;
import fr.permanence.people.Phones;
import fr.permanence.people.entries.Entry;
import fr.permanence.people.entries.IdentityPaper;
import fr.permanence.people.extract.HeldElsewhere;
import fr.permanence.people.extract.HeldOnHer;
import fr.permanence.people.followup.Following;
import fr.permanence.print.Paper;
import fr.permanence.text.Moments;
import fr.permanence.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays everything held on a person out for her, in the language of the screen. No house name stands on it. */
final class ExtractPaper {
    private final Words words;
    private final Moments moments;
    private final List<Paper.Piece> pieces = new ArrayList<>();

    private ExtractPaper(Words words, Moments moments) {
        this.words = words;
        this.moments = moments;
    }

    static Paper of(HeldOnHer held, Words words, Moments moments) {
        ExtractPaper paper = new ExtractPaper(words, moments);
        paper.fill(held);
        String today = Days.written(moments.today());
        return new Paper(
                words.say("extract.title", Described.name(held.person().is())),
                paper.pieces,
                words.say("extract.foot", today));
    }

    private void fill(HeldOnHer held) {
        pieces.add(new Paper.Text(words.say("extract.intro")));
        if (!held.isWhole()) pieces.add(new Paper.Text(words.say("extract.notWhole")));
        identity(held.person().is(), moments.moment(held.person().since()));
        if (held.following() != null) following(held.following());
        notes(held);
        visits(held.elsewhere().visits());
        lines(held.elsewhere().lines());
    }

    private void identity(PersonDraft is, String since) {
        List<List<String>> rows = new ArrayList<>();
        fact(rows, "field.NAME", is.chosenName());
        fact(rows, "field.FAMILY", is.familyName());
        fact(rows, "field.ALIASES", String.join(", ", is.aliases()));
        fact(rows, "field.BIRTH", PersonTyped.birthText(is.birth()));
        fact(rows, "field.PHONES", is.phones().stream().map(Phones::display).collect(Collectors.joining(", ")));
        fact(
                rows,
                "field.LANGUAGES",
                is.languages().stream()
                        .map(code -> Languages.name(code, words.language()))
                        .collect(Collectors.joining(", ")));
        fact(rows, "field.CODE", is.code());
        fact(rows, "field.NUMBER", is.registerNumber());
        fact(rows, "extract.since", since);
        pieces.add(new Paper.Heading(words.say("tab.identity")));
        pieces.add(new Paper.Table(List.of(), List.of(1, 2), rows));
    }

    private void following(Following following) {
        List<List<String>> rows = new ArrayList<>();
        fact(rows, "followUp.level", words.say("level." + following.level().name()));
        fact(rows, "followUp.keyWorker", following.keyWorker());
        following
                .history()
                .forEach(set -> rows.add(List.of(
                        words.say(
                                "followUp.line",
                                words.say("level." + set.level().name()),
                                Days.written(set.since()),
                                set.authorName()),
                        set.reason())));
        pieces.add(new Paper.Heading(words.say("tab.followUp")));
        pieces.add(new Paper.Table(List.of(), List.of(1, 2), rows));
    }

    private void fact(List<List<String>> rows, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) rows.add(List.of(words.say(key), value));
    }

    private void notes(HeldOnHer held) {
        List<List<String>> rows = new ArrayList<>();
        held.notes()
                .forEach(note -> rows.add(List.of(
                        words.say("entry.signed", moments.moment(note.signedAt()), note.authorName()), note.body())));
        held.entries()
                .forEach(entry -> rows.add(List.of(
                        words.say("entry." + entry.kind().name()) + "\n"
                                + words.say("entry.signed", moments.moment(entry.writtenAt()), entry.authorName()),
                        written(entry))));
        if (rows.isEmpty()) return;
        pieces.add(new Paper.Heading(words.say("tab.notes")));
        pieces.add(new Paper.Table(List.of(), List.of(1, 2), rows));
    }

    private String written(Entry entry) {
        IdentityPaper paper = entry.paper();
        if (paper == null) return entry.text();
        String kind = words.say("entry.paper." + paper.kind().name());
        LocalDate expires = paper.expires();
        String said = expires == null
                ? words.say("entry.paper.forGood", kind)
                : words.say("entry.paper.until", kind, Days.written(expires));
        return entry.text().isEmpty() ? said : said + "\n" + entry.text();
    }

    private void visits(List<HeldElsewhere.Visit> visits) {
        pieces.add(new Paper.Heading(words.say("extract.visits", visits.size())));
        if (visits.isEmpty()) return;
        List<List<String>> rows = visits.stream()
                .map(visit -> List.of(
                        Days.written(visit.day()),
                        moments.time(visit.arrivedAt())
                                + (visit.leftAt() == null ? "" : " – " + moments.time(visit.leftAt())),
                        visit.children() == 0 ? "" : String.valueOf(visit.children()),
                        String.join(", ", visit.services())))
                .toList();
        List<String> head = List.of(
                words.say("extract.day"),
                words.say("extract.hour"),
                words.say("extract.children"),
                words.say("extract.services"));
        pieces.add(new Paper.Table(head, List.of(2, 2, 1, 4), rows));
    }

    private void lines(List<HeldElsewhere.Line> lines) {
        if (lines.isEmpty()) return;
        pieces.add(new Paper.Heading(words.say("extract.other")));
        pieces.add(new Paper.Table(
                List.of(),
                List.of(1, 2),
                lines.stream()
                        .map(line -> List.of(
                                words.say("held." + line.kind()) + "\n" + Days.written(line.day()), line.text()))
                        .toList()));
    }
}
