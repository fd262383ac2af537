package fr.permanence.stays.paper;

import fr.permanence.print.Paper;
import fr.permanence.stays.journeys.Journey;
import fr.permanence.stays.journeys.Leg;
import fr.permanence.stays.journeys.Traveller;
import fr.permanence.stays.journeys.Way;
import fr.permanence.stays.paper.StayPapers.MeetingSheet;
import fr.permanence.stays.paper.StayPapers.RollSheet;
import fr.permanence.stays.paper.StayPapers.SafePack;
import fr.permanence.stays.rollcall.RollCall;
import fr.permanence.stays.rollcall.RollPoint;
import fr.permanence.stays.rollcall.There;
import fr.permanence.text.Language;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Lays out what may be lost on a train: first names, times, where one meets, one number. No house name, nothing that tells
 * where one goes: on the way there it says where one meets, on the way back where one arrives, and no place that names the
 * destination, its lodging or the house.
 */
public final class SheetDrawing {
    private static final String BOX = "☐";

    private final StayPaperWords words;
    private final String house;

    /** @param house the name of the house, which stands on none of them */
    public SheetDrawing(Supplier<Language> language, String house) {
        words = new StayPaperWords(language);
        this.house = house;
    }

    /** What everybody carries. */
    public Paper safe(SafePack pack) {
        TellTale tale = new TellTale(pack.where(), house);
        List<Paper.Piece> pieces = new ArrayList<>();
        for (Way way : Way.values()) {
            if (pack.journey().of(way).isEmpty()) continue;
            pieces.add(new Paper.Heading(words.say("way." + way)));
            pack.journey().of(way).forEach(leg -> leg(pieces, leg, pack.journey(), tale));
        }
        if (pieces.isEmpty()) pieces.add(new Paper.Text(words.say("safe.nothing")));
        pieces.add(new Paper.Heading(words.phone(pack.phone())));
        String title = words.say("safe.title");
        return new Paper(
                title,
                pieces,
                title + " · "
                        + StayPaperWords.shortDay(pack.stay().stay().days().first()));
    }

    private void leg(List<Paper.Piece> pieces, Leg leg, Journey journey, TellTale tale) {
        List<List<String>> rows = new ArrayList<>(meeting(leg, tale));
        String names = Stream.concat(
                        journey.seated(leg.id()).stream(),
                        journey.travellers().stream()
                                .filter(who -> !who.needsSeat()
                                        && journey.seated(leg.id()).stream()
                                                .anyMatch(mother -> who.isChildOf(mother.id()))))
                .map(StayPaperWords::first)
                .reduce((one, next) -> one + ", " + next)
                .orElse("–");
        rows.add(List.of(words.say("who"), names));
        pieces.add(new Paper.Table(List.of(), List.of(2, 5), rows));
    }

    private List<List<String>> meeting(Leg leg, TellTale tale) {
        List<List<String>> rows = new ArrayList<>();
        LocalDateTime meets = leg.is().meeting().before(leg.is().run().leaves());
        if (meets != null) rows.add(List.of(words.say("meet"), words.moment(meets)));
        if (leg.is().way() == Way.OUT && leg.is().meeting().place() != null)
            rows.add(List.of(words.say("meet.at"), place(leg.is().meeting().place(), tale)));
        rows.add(List.of(words.say("leaves"), words.moment(leg.is().run().leaves())));
        rows.add(List.of(words.say("with"), words.say("kind." + leg.is().kind())));
        if (leg.is().way() == Way.BACK) {
            rows.add(List.of(words.say("arrives"), words.moment(leg.is().run().arrives())));
            rows.add(List.of(words.say("arrives.at"), place(leg.is().run().to(), tale)));
        }
        return rows;
    }

    private String place(String place, TellTale tale) {
        return tale.tells(place) ? words.say("place.withheld") : place;
    }

    /** What of a journey is not printed because it would tell; to be said before printing. */
    public List<String> withheld(SafePack pack) {
        return new TellTale(pack.where(), house)
                .telling(pack.journey().legs().stream()
                        .map(leg -> leg.is().way() == Way.OUT
                                ? leg.is().meeting().place()
                                : leg.is().run().to())
                        .filter(place -> place != null)
                        .toList());
    }

    /** For one departure, large enough to hang up or hold up. */
    public Paper meeting(MeetingSheet sheet) {
        TellTale tale = new TellTale(sheet.where(), house);
        List<List<String>> people = sheet.journey().seated(sheet.leg().id()).stream()
                .map(who -> List.of(BOX, StayPaperWords.first(who)))
                .toList();
        String title = words.say("meeting.title");
        List<Paper.Piece> pieces = new ArrayList<>();
        pieces.add(new Paper.Table(List.of(), List.of(2, 5), meeting(sheet.leg(), tale)));
        pieces.add(new Paper.Table(List.of("", words.say("who")), List.of(1, 8), people, true));
        pieces.add(new Paper.Heading(words.phone(sheet.phone())));
        return new Paper(
                title,
                pieces,
                title + " · "
                        + StayPaperWords.shortDay(
                                sheet.leg().is().run().leaves().toLocalDate()));
    }

    /** A roll to call by hand, who is missing first. */
    public Paper roll(RollSheet sheet) {
        RollPoint point = sheet.call().point();
        TellTale tale = new TellTale(sheet.where(), house);
        String title = words.say("roll.title");
        String label = point.label();
        String what = label == null ? legOf(point) : tale.tells(label) ? words.say("roll.point") : label;
        return new Paper(
                title,
                List.of(
                        new Paper.Heading(what + " · " + words.moment(point.at())),
                        new Paper.Table(
                                List.of(words.say("roll.there"), words.say("roll.missing"), words.say("who")),
                                List.of(1, 1, 5),
                                rolls(sheet.call()),
                                true)),
                title + " · " + StayPaperWords.shortDay(point.at().toLocalDate()));
    }

    String legOf(RollPoint point) {
        Leg leg = point.leg();
        return leg == null ? words.say("roll.point") : words.leg(leg);
    }

    static List<List<String>> rolls(RollCall call) {
        return call.lines().stream()
                .map(line -> List.of(
                        line.there() == There.PRESENT ? "☑" : BOX,
                        line.there() == There.MISSING ? "☑" : BOX,
                        StayPaperWords.first(line.who())))
                .toList();
    }

    static String names(List<Traveller> all) {
        return all.stream()
                .map(Traveller::said)
                .reduce((one, next) -> one + ", " + next)
                .orElse("–");
    }
}
