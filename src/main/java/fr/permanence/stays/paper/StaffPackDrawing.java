package fr.permanence.stays.paper;

import static java.util.stream.Collectors.joining;

import fr.permanence.people.PersonDraft;
import fr.permanence.people.Phones;
import fr.permanence.people.entries.Entry;
import fr.permanence.people.entries.EntryKind;
import fr.permanence.people.entries.IdentityPaper;
import fr.permanence.print.Paper;
import fr.permanence.stays.DestinationDraft;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.journeys.Journey;
import fr.permanence.stays.journeys.Leg;
import fr.permanence.stays.journeys.Seat;
import fr.permanence.stays.journeys.Traveller;
import fr.permanence.stays.paper.StayPapers.StaffPack;
import fr.permanence.stays.participants.TravellingChild;
import fr.permanence.stays.ready.Need;
import fr.permanence.stays.ready.ReadyRow;
import fr.permanence.stays.rollcall.RollCall;
import fr.permanence.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays the whole of a departure out, for the team alone: who goes and what is needed of each, beds, seats, rolls. */
public final class StaffPackDrawing {
    private static final List<Integer> TWO = List.of(2, 5);

    private final StayPaperWords words;

    public StaffPackDrawing(Supplier<Language> language) {
        words = new StayPaperWords(language);
    }

    /** The whole. */
    public Paper whole(StaffPack pack) {
        List<Paper.Piece> pieces = new ArrayList<>();
        StayDays days = pack.safe().stay().stay().days();
        pieces.add(new Paper.Text(words.say("whole.says")));
        pieces.add(new Paper.Table(List.of(), TWO, head(pack, days)));
        pack.women().forEach(row -> woman(pieces, row));
        rooms(pieces, pack);
        journey(pieces, pack.safe().journey());
        pack.rolls().forEach(call -> roll(pieces, call));
        String title = words.say("whole.title");
        return new Paper(title, pieces, title + " · " + StayPaperWords.shortDay(days.first()));
    }

    private List<List<String>> head(StaffPack pack, StayDays days) {
        DestinationDraft where = pack.safe().where();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(words.say("where"), where.name()));
        rows.add(List.of(words.say("days"), words.say("days.from", words.day(days.first()), words.day(days.last()))));
        fact(rows, "lodging", joined(where.lodging(), where.address(), where.phone()));
        List<Traveller> team = pack.safe().journey().travellers().stream()
                .filter(Traveller::isAccompanier)
                .toList();
        rows.add(List.of(words.say("team"), SheetDrawing.names(team)));
        rows.add(List.of(words.say("call"), words.phone(pack.safe().phone())));
        return rows;
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null).collect(Collectors.joining("\n"));
    }

    private void fact(List<List<String>> rows, String key, String said) {
        if (!said.isEmpty()) rows.add(List.of(words.say(key), said));
    }

    private void woman(List<Paper.Piece> pieces, ReadyRow row) {
        PersonDraft is = row.line().person().is();
        String family = is.familyName();
        pieces.add(new Paper.Heading(family == null ? is.chosenName() : is.chosenName() + " " + family));
        List<List<String>> rows = new ArrayList<>();
        fact(rows, "phones", is.phones().stream().map(Phones::display).collect(Collectors.joining("\n")));
        fact(rows, "children", row.line().children().stream().map(this::child).collect(Collectors.joining(", ")));
        for (EntryKind kind : List.of(EntryKind.EMERGENCY_CONTACT, EntryKind.HEALTH, EntryKind.DIET))
            newest(rows, row, kind);
        List<String> papers = row.entries().stream()
                .filter(entry -> entry.kind() == EntryKind.DOCUMENT)
                .map(this::paper)
                .toList();
        rows.add(List.of(words.say("papers"), papers.isEmpty() ? words.say("nothing") : String.join("\n", papers)));
        for (Need need : List.of(Need.AGREEMENT, Need.CHILDCARE, Need.CONTRIBUTION))
            rows.add(List.of(words.say("need." + need), said(row, need)));
        pieces.add(new Paper.Table(List.of(), TWO, rows));
    }

    private String said(ReadyRow row, Need need) {
        return Optional.ofNullable(row.cells().get(need))
                .map(cell -> {
                    String said = words.ready().say(cell);
                    return said.isEmpty() ? words.ready().say(cell.light()) : said;
                })
                .orElse("");
    }

    private String child(TravellingChild child) {
        return words.say("child", child.is().firstName(), child.is().age());
    }

    /** The newest counts; what is not written is said to be so, for a line that lacks is read as nothing to know. */
    private void newest(List<List<String>> rows, ReadyRow row, EntryKind kind) {
        String text = row.entries().stream()
                .filter(entry -> entry.kind() == kind)
                .findFirst()
                .map(Entry::text)
                .orElseGet(() -> words.say("nothing"));
        rows.add(List.of(words.say("entry." + kind), text));
    }

    private String paper(Entry entry) {
        IdentityPaper paper = entry.paper();
        if (paper == null) return entry.text();
        LocalDate expires = paper.expires();
        String said = words.say("paper." + paper.kind()) + ", "
                + (expires == null
                        ? words.say("paper.forGood")
                        : words.say("paper.until", StayPaperWords.shortDay(expires)));
        return entry.text().isEmpty() ? said : said + " · " + entry.text();
    }

    private void rooms(List<Paper.Piece> pieces, StaffPack pack) {
        if (pack.rooms().isEmpty()) return;
        pieces.add(new Paper.Heading(words.say("rooms")));
        pieces.add(new Paper.Table(
                List.of(words.say("room"), words.say("sleepers")),
                TWO,
                pack.rooms().stream()
                        .map(room -> List.of(
                                room.name(),
                                room.sleepers().stream().map(words::sleeper).collect(joining("\n"))))
                        .toList()));
    }

    private void journey(List<Paper.Piece> pieces, Journey journey) {
        for (Leg leg : journey.legs()) {
            pieces.add(new Paper.Heading(words.leg(leg)));
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of(
                    words.say("leaves"),
                    words.moment(leg.is().run().leaves()) + " · "
                            + leg.is().run().from()));
            rows.add(List.of(
                    words.say("arrives"),
                    words.moment(leg.is().run().arrives()) + " · "
                            + leg.is().run().to()));
            var meets = leg.is().meeting().before(leg.is().run().leaves());
            fact(
                    rows,
                    "meet",
                    joined(
                            meets == null ? null : words.moment(meets),
                            leg.is().meeting().place()));
            fact(rows, "reference", leg.is().reference() == null ? "" : leg.is().reference());
            rows.add(List.of(words.say("who"), seats(journey, leg)));
            pieces.add(new Paper.Table(List.of(), TWO, rows));
        }
    }

    private String seats(Journey journey, Leg leg) {
        return journey.seated(leg.id()).stream()
                .map(who -> seat(who, journey.seat(leg.id(), who.id()).orElseThrow()))
                .reduce((one, next) -> one + "\n" + next)
                .orElse("–");
    }

    private String seat(Traveller who, Seat seat) {
        String said = seat.drives() ? words.say("drives", who.said()) : who.said();
        return seat.ticket() == null ? said : said + " · " + seat.ticket();
    }

    private void roll(List<Paper.Piece> pieces, RollCall call) {
        String label = call.point().label();
        Leg leg = call.point().leg();
        String what = leg == null ? (label == null ? "" : label) : words.leg(leg);
        pieces.add(new Paper.Heading(
                words.say("roll.at", what, words.moment(call.point().at()))));
        pieces.add(new Paper.Table(
                List.of(words.say("roll.there"), words.say("roll.missing"), words.say("who")),
                List.of(1, 1, 5),
                SheetDrawing.rolls(call)));
    }
}
