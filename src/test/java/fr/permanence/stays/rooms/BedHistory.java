package fr.permanence.stays.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.change.Undo;
import fr.permanence.ids.MergeId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.SleeperId;
import fr.permanence.people.merge.Merges;
import fr.permanence.stays.Stay;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.Stays;
import fr.permanence.stays.Trip;
import fr.permanence.stays.journeys.Departures;
import fr.permanence.stays.journeys.Journey;
import fr.permanence.stays.journeys.Journeys;
import fr.permanence.stays.journeys.Leg;
import fr.permanence.stays.journeys.LegKind;
import fr.permanence.stays.journeys.SeatRules;
import fr.permanence.stays.journeys.Seats;
import fr.permanence.stays.journeys.Way;
import fr.permanence.stays.participants.ChildBed;
import fr.permanence.stays.participants.ChildDraft;
import fr.permanence.stays.participants.Children;
import fr.permanence.stays.participants.OwnDays;
import fr.permanence.stays.participants.Participant;
import fr.permanence.stays.participants.ParticipantLine;
import fr.permanence.stays.participants.ParticipantRules;
import fr.permanence.stays.participants.Participants;
import fr.permanence.stays.participants.Step;
import fr.permanence.stays.participants.TravellingChild;
import fr.permanence.stays.prepare.Accompanier;
import fr.permanence.stays.prepare.AccompanierDraft;
import fr.permanence.stays.prepare.Accompaniers;
import fr.permanence.stays.prepare.Belongs;
import fr.permanence.stays.prepare.Gender;
import fr.permanence.stays.rooms.lodging.BedKind;
import fr.permanence.stays.rooms.lodging.Nights;
import fr.permanence.stays.rooms.lodging.Placement;
import fr.permanence.stays.rooms.lodging.Sleeper;
import fr.permanence.stays.rooms.lodging.StayBed;
import fr.permanence.stays.rooms.lodging.StayRoom;
import fr.permanence.stays.rooms.plan.Planner;
import fr.permanence.stays.rooms.plan.RoomQuestion;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** Two stays that meet, six women, their children, one of the team, and whatever happens to their beds and seats. */
final class BedHistory {
    /** How many kinds of acts there are. */
    static final int KINDS = 16;

    private final TestHouse house;
    private final IntConsumer told;
    private final Trip trip;
    private final Trip other;
    private final Inn inn;
    private final Leg leg;
    private final List<PersonId> people = new ArrayList<>();
    private final List<MergeId> merges = new ArrayList<>();
    /** What everything was before each act, the last on top; and what it was after those that are undone. */
    private final Deque<Map<String, Object>> before = new ArrayDeque<>();

    private final Deque<Map<String, Object>> after = new ArrayDeque<>();
    private Map<String, Object> now;

    /** @param told of which kind each act was that changed something */
    BedHistory(TestHouse house, IntConsumer told) {
        this.house = house;
        this.told = told;
        trip = Trip.in(house, 6);
        other = Trip.in(house, 2, trip.stay().days().shifted(2));
        inn = new Inn(house, trip);
        inn.room("1", BedKind.SINGLE, BedKind.SINGLE);
        inn.room("2", BedKind.DOUBLE, BedKind.COT, BedKind.SINGLE);
        var train = Departures.draft(Way.OUT, 1, LegKind.TRAIN, 4, Trip.FIRST.atTime(9, 12));
        leg = ((Journeys.Written) trip.services().onTheWay().journeys().add(trip.id(), train)).leg();
        for (String name : List.of("Joy", "Joie", "Awa", "Mercy", "Ioana", "Mei")) {
            Participant her = trip.confirmed(name);
            people.add(her.person());
            if (people.size() % 3 == 1) inn.child(her, "Mia", 1 + people.size(), ChildBed.WITH_MOTHER);
        }
        now = all();
    }

    void act(int chance) {
        int kind = chance % KINDS;
        int which = chance / KINDS;
        if (kind == 14) undo();
        else if (kind == 15) redo();
        else if (does(kind, which)) {
            told.accept(kind);
            before.push(now);
            after.clear();
            now = all();
        } else assertThat(all()).isEqualTo(now);
        assertPromises();
    }

    private void undo() {
        if (before.isEmpty()) return;
        Undo.Outcome outcome = house.services().undo.undoLast();
        assertThat(outcome).isInstanceOf(Undo.Done.class);
        after.push(now);
        now = before.pop();
        assertThat(all()).as("%s is undone", outcome).isEqualTo(now);
        told.accept(14);
    }

    private void redo() {
        if (after.isEmpty()) return;
        Undo.Outcome outcome = house.services().undo.redoLast();
        assertThat(outcome).isInstanceOf(Undo.Done.class);
        before.push(now);
        now = after.pop();
        assertThat(all()).as("%s is done again", outcome).isEqualTo(now);
        told.accept(15);
    }

    void undoEverything() {
        while (!before.isEmpty()) undo();
        assertThat(inn.book().placements()).isEmpty();
        assertThat(journey().seats()).isEmpty();
    }

    private boolean does(int kind, int which) {
        return switch (kind) {
            case 0, 1, 2 -> put(which);
            case 3 -> swap(which);
            case 4 -> takeOut(which);
            case 5 -> wish(which);
            case 6 -> step(trip, which);
            case 7 -> step(other, which);
            case 8 -> room(which);
            case 9 -> mergeOrSeparate(which);
            case 10 -> days(which);
            case 11 -> company(which);
            case 12 -> seat(which);
            case 13 -> plan(which);
            default -> throw new IllegalStateException();
        };
    }

    private static <T> T one(List<T> among, int which) {
        return among.get(which % among.size());
    }

    private boolean put(int which) {
        List<StayBed> beds = inn.book().rooms().stream()
                .flatMap(room -> room.beds().stream())
                .toList();
        List<Sleeper> sleepers = inn.book().sleepers();
        if (beds.isEmpty() || sleepers.isEmpty()) return false;
        SleeperId who = one(sleepers, which).id();
        return inn.put(who, one(beds, which / 7).id(), nights(which)) instanceof Beds.Placed;
    }

    /** All nights more often than not. */
    private Nights nights(int which) {
        int last = trip.stay().days().nights();
        int first = which % 5 == 0 ? which / 5 % last : 0;
        return new Nights(first, which % 3 == 0 ? Math.min(last, first + 1 + which % 2) : last);
    }

    private boolean swap(int which) {
        List<Sleeper> sleepers = inn.book().sleepers();
        if (sleepers.size() < 2) return false;
        return inn.rooms()
                        .beds()
                        .swap(
                                trip.id(),
                                one(sleepers, which).id(),
                                one(sleepers, which / 7).id(),
                                nights(which))
                instanceof Beds.Placed;
    }

    private boolean takeOut(int which) {
        List<Sleeper> sleepers = inn.book().sleepers();
        return !sleepers.isEmpty()
                && inn.rooms().beds().takeOut(trip.id(), one(sleepers, which).id(), nights(which))
                        instanceof Beds.Placed;
    }

    /** Nothing is asked of two who are in one room already: what is amiss then is looked at elsewhere. */
    private boolean wish(int which) {
        List<Sleeper> women = inn.book().sleepers().stream()
                .filter(sleeper -> sleeper.child() == null)
                .toList();
        if (women.size() < 2) return false;
        SleeperId of = one(women, which).id();
        SleeperId about = one(women, which / 7).id();
        if (inn.book().rooms().stream().anyMatch(room -> hold(room, of) && hold(room, about))) return false;
        if (which % 4 == 0) return inn.rooms().wishes().forget(trip.id(), of, about) == RoomWishes.Writing.WRITTEN;
        return inn.wish(of, about, one(List.of(WishKind.values()), which / 3)) == RoomWishes.Writing.WRITTEN;
    }

    private boolean hold(StayRoom room, SleeperId who) {
        return inn.book().in(room).stream().anyMatch(in -> in.sleeper().id().equals(who));
    }

    private boolean step(Trip on, int which) {
        Participants participants = on.services().participants();
        PersonId person = one(people, which);
        List<Participant> hers = lines(on).stream()
                .map(ParticipantLine::participant)
                .filter(each -> each.person().equals(person))
                .toList();
        if (hers.isEmpty()) return participants.propose(on.id(), person, null) instanceof Participants.Taken;
        List<Step> possible = ParticipantRules.possible(hers.getFirst().state()).stream()
                .sorted()
                .toList();
        return !possible.isEmpty() && on.step(hers.getFirst(), one(possible, which / 7)) instanceof Participants.Taken;
    }

    private boolean room(int which) {
        List<StayRoom> rooms = inn.book().rooms();
        List<BedKind> beds = one(
                List.of(
                        List.of(BedKind.SINGLE),
                        List.of(BedKind.DOUBLE, BedKind.SINGLE),
                        List.of(BedKind.SINGLE, BedKind.SINGLE, BedKind.COT)),
                which);
        Rooms all = inn.rooms().rooms();
        if (rooms.size() < 2 || which % 3 == 0 && rooms.size() < 5)
            return all.add(trip.id(), "n° " + which, beds) instanceof Rooms.Written;
        StayRoom room = one(rooms, which / 3);
        return which % 3 == 1
                ? all.remove(room.id()) instanceof Rooms.Written
                : all.correct(room.id(), room.name(), beds) instanceof Rooms.Written;
    }

    private boolean mergeOrSeparate(int which) {
        Merges all = house.services().merges;
        if (which % 2 == 0 && !merges.isEmpty()) return all.separate(one(merges, which / 2)) instanceof Merges.Apart;
        if (isAskedApart(one(people, which)) || isAskedApart(one(people, which / 7))) return false;
        if (!(all.preview(one(people, which), one(people, which / 7)) instanceof Merges.Shown shown)) return false;
        if (!(all.merge(shown.preview()) instanceof Merges.Together together)) return false;
        merges.add(together.merge());
        return true;
    }

    /** "Pas avec" goes along with a file and may speak against a bed of the other: that is looked at elsewhere. */
    private boolean isAskedApart(PersonId person) {
        List<Participant> hers = lines(trip).stream()
                .map(ParticipantLine::participant)
                .filter(each -> each.person().equals(person))
                .toList();
        return house.open()
                .database()
                .read(tx -> new RoomRepository(tx)
                        .wishes(trip.id()).stream()
                                .filter(wish -> wish.kind() == WishKind.APART)
                                .anyMatch(wish -> hers.stream()
                                        .anyMatch(her -> her.id().equals(wish.of())
                                                || her.id().equals(wish.other()))));
    }

    private boolean days(int which) {
        Stay stay = trip.stay();
        if (which % 3 == 0)
            return trip.services().stays().move(stay, stay.days().shifted(which % 5 - 2)) instanceof Stays.Written;
        if (which % 3 == 1) {
            StayDays days = stay.days();
            StayDays stretched = which % 2 == 0
                    ? new StayDays(days.first().plusDays(which / 6 % 3 - 1), days.last())
                    : new StayDays(days.first(), days.last().plusDays(which / 6 % 3 - 1));
            return stretched.nights() > 1 && trip.services().stays().move(stay, stretched) instanceof Stays.Written;
        }
        List<ParticipantLine> lines = lines(trip);
        if (lines.isEmpty()) return false;
        int last = stay.days().nights();
        OwnDays own = new OwnDays(which % 2 == 0 ? null : Integer.valueOf(which / 6 % last), null);
        return trip.services().participants().during(one(lines, which / 3).participant(), own)
                instanceof Participants.Taken;
    }

    /** Children and the team come along, or do not. */
    private boolean company(int which) {
        Accompaniers team = trip.services().accompaniers();
        List<Accompanier> there = team.of(trip.id());
        if (which % 4 == 0 && !there.isEmpty()) return team.remove(one(there, which)) instanceof Accompaniers.Written;
        if (which % 4 == 1) {
            AccompanierDraft draft =
                    new AccompanierDraft("Claire", which % 8 == 1 ? Gender.WOMAN : Gender.MAN, Belongs.STAFF);
            return there.size() < 3 && team.add(trip.id(), draft) instanceof Accompaniers.Written;
        }
        List<ParticipantLine> lines = lines(trip);
        if (lines.isEmpty()) return false;
        ParticipantLine line = one(lines, which / 4);
        Children children = trip.services().children();
        List<TravellingChild> hers = line.children();
        if (which % 4 == 2)
            return hers.size() < 2
                    && children.add(
                                    line.participant().id(),
                                    new ChildDraft(
                                            "Leo", which % 9, one(Arrays.asList(ChildBed.values()), which / 8), true))
                            instanceof Children.Written;
        return !hers.isEmpty() && children.remove(one(hers, which)) instanceof Children.Written;
    }

    private boolean seat(int which) {
        Seats seats = trip.services().onTheWay().seats();
        if (which % 5 == 0) return seats.fill(leg.id()) instanceof Seats.Seated;
        List<fr.permanence.stays.journeys.Traveller> all = journey().travellers();
        if (all.isEmpty()) return false;
        var who = one(all, which / 5).id();
        return which % 5 < 3
                ? seats.seat(leg.id(), who) instanceof Seats.Seated
                : seats.unseat(leg.id(), who) instanceof Seats.Seated;
    }

    private boolean plan(int which) {
        RoomQuestion question = inn.book().question(which % 2 == 0);
        return Planner.plan(question, () -> false)
                .map(plan -> inn.rooms().beds().accept(trip.id(), question, plan) instanceof Beds.Placed)
                .orElse(false);
    }

    private static List<ParticipantLine> lines(Trip of) {
        return of.services().participantQueries().of(of.id());
    }

    private static List<List<Object>> said(List<ParticipantLine> lines) {
        return lines.stream()
                .map(line ->
                        List.<Object>of(line.participant(), line.participant().days(), line.children(), line.history()))
                .toList();
    }

    private Journey journey() {
        return trip.services().onTheWay().queries().of(trip.id()).orElseThrow();
    }

    private Map<String, Object> all() {
        RoomBook book = inn.book();
        Map<String, Object> all = new HashMap<>();
        all.put("stay", trip.stay());
        all.put("who", said(lines(trip)));
        all.put("who elsewhere", said(lines(other)));
        all.put("rooms", book.rooms());
        all.put("sleepers", book.sleepers());
        all.put("placements", new HashSet<>(book.placements()));
        all.put("wishes", new HashSet<>(book.wishes()));
        all.put("apart", book.apart());
        all.put("seats", new HashSet<>(journey().seats()));
        return all;
    }

    private void assertPromises() {
        RoomBook book = inn.book();
        for (Sleeper sleeper : book.sleepers()) {
            List<Placement> hers = book.of(sleeper.id());
            for (int i = 0; i < hers.size(); i++)
                for (int j = 0; j < i; j++)
                    assertThat(hers.get(i).nights().meets(hers.get(j).nights()))
                            .as("in two beds")
                            .isFalse();
        }
        for (StayRoom room : book.rooms())
            for (StayBed bed : room.beds())
                for (int night = 0; night < book.nights(); night++) {
                    int at = night;
                    assertThat(book.placements().stream()
                                    .filter(is -> is.bed().equals(bed.id())
                                            && is.nights().has(at)))
                            .as("in one bed")
                            .hasSizeLessThanOrEqualTo(bed.kind().places());
                }
        assertThat(BedRules.broken(book).values()).isEmpty();
        assertThat(SeatRules.fault(journey())).isEmpty();
    }
}
