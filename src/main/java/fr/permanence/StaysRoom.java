package fr.permanence;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.activities.holidays.DayOff;
import fr.permanence.activities.holidays.PublicHoliday;
import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.ids.PersonId;
import fr.permanence.print.Paper;
import fr.permanence.stays.ui.StaysGround;
import fr.permanence.stays.ui.StaysScreen;
import fr.permanence.stays.ui.prepare.PrepareLeaf;
import fr.permanence.stays.ui.rooms.RoomServices;
import fr.permanence.stays.ui.rooms.RoomsLeaf;
import fr.permanence.stays.ui.shared.PaneGround;
import fr.permanence.stays.ui.shared.StayLeaf;
import fr.permanence.stays.ui.shared.StayPane;
import fr.permanence.stays.ui.shared.StayPanes;
import fr.permanence.stays.ui.shared.StayServices;
import fr.permanence.stays.ui.year.DaysAround;
import fr.permanence.stays.ui.year.Ground;
import fr.permanence.stays.ui.year.Span;
import fr.permanence.ui.Screen;
import fr.permanence.ui.paper.PaperGround;
import fr.permanence.ui.paper.PaperOffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The stays of one session: their page, and what stands around a stay on it. */
final class StaysRoom {
    private final Wiring house;
    private final Session session;
    private final PaneGround ground;
    private final ActivityWords activities;
    private final OnTheWayRoom onTheWay;

    StaysRoom(Wiring house, Session session, PaneGround ground, OnTheWayRoom onTheWay) {
        this.onTheWay = onTheWay;
        this.house = house;
        this.session = session;
        this.ground = ground;
        activities = new ActivityWords(
                ground.furniture().appearance(), ground.furniture().moments());
    }

    /**
     * The page of stays.
     *
     * @param openFile opens one person's file
     */
    Screen screen(Consumer<PersonId> openFile) {
        return new StaysScreen(
                new StaysGround(
                        services(), house.changes(), ground.background(), ground.furniture(), ground.troubleWords()),
                new Around(),
                panes(),
                openFile);
    }

    private StayServices services() {
        StaysWiring stays = house.stays();
        return new StayServices(
                session,
                stays.stays(),
                stays.destinations(),
                stays.dates(),
                stays.participantQueries(),
                new StayServices.Preparing(stays.accompaniers(), stays.programme(), stays.tasks(), stays.settings()),
                stays.moves(),
                stays.calendar(),
                house.undo(),
                house.clock());
    }

    /** The leaf on which rooms are filled. */
    private StayPane rooms() {
        StayRoomsWiring rooms = house.stays().rooms();
        RoomServices services = new RoomServices(
                rooms.rooms(), rooms.beds(), rooms.wishes(), house.stays().stays(), house.undo(), house.clock());
        return RoomsLeaf.of(services, ground, this::show);
    }

    /** Shows a paper before it is printed; its file is called by what it is, never by the house. */
    private void show(Paper paper) {
        new PaperGround(ground.background(), ground.furniture(), ground.troubleWords())
                .show(PaperOffer.open(paper, paper.title()));
    }

    /** What stands around the chosen stay. */
    private StayPanes panes() {
        Map<StayLeaf, StayPane> leaves = new EnumMap<>(StayLeaf.class);
        // Who only sees the dates has no leaf.
        if (!session.may(Right.PLAN_STAYS)) return StayPanes.none();
        ReadyRoom ready = new ReadyRoom(house, ground);
        leaves.put(StayLeaf.READY, ready.board());
        leaves.put(StayLeaf.PREPARATION, PrepareLeaf.of(services(), ground));
        leaves.put(StayLeaf.ROOMS, rooms());
        onTheWay.hang(leaves);
        return new StayPanes(leaves, Optional.of(ready.proposals()), onTheWay.glance());
    }

    /** School holidays and public holidays, as activities keep them. */
    private final class Around implements DaysAround {
        @Override
        public List<Ground> of(Span span) {
            return holidays(span);
        }

        @Override
        public Optional<LocalDate> unknownFrom() {
            return house.activities().schoolHolidays().unknownFrom();
        }
    }

    private List<Ground> holidays(Span span) {
        List<Ground> grounds = new ArrayList<>();
        Map<String, List<Span>> school = new LinkedHashMap<>();
        for (DayOff off : house.activities().schoolHolidays().between(span.first(), span.last())) {
            for (PublicHoliday kept : off.kept())
                grounds.add(new Ground(
                        new Span(off.day(), off.day()), activities.say("holiday." + kept), Ground.Kind.PUBLIC));
            for (String name : off.school()) join(school.computeIfAbsent(name, fresh -> new ArrayList<>()), off.day());
        }
        school.forEach((name, spans) -> spans.forEach(days -> grounds.add(new Ground(days, name, Ground.Kind.SCHOOL))));
        return grounds;
    }

    /** Days that follow each other are one span. */
    private static void join(List<Span> spans, LocalDate day) {
        if (!spans.isEmpty() && spans.getLast().last().equals(day.minusDays(1)))
            spans.set(spans.size() - 1, spans.getLast().to(day));
        else spans.add(new Span(day, day));
    }
}
