package fr.permanence.sample;

import fr.permanence.ids.Ids;
import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.SleeperId;
import fr.permanence.ids.StayId;
import fr.permanence.sample.SampleGroup.Child;
import fr.permanence.sample.SampleGroup.Companion;
import fr.permanence.sample.SampleGroup.Woman;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.prepare.Gender;
import fr.permanence.stays.rooms.BedRules;
import fr.permanence.stays.rooms.RoomBook;
import fr.permanence.stays.rooms.WishKind;
import fr.permanence.stays.rooms.lodging.Apart;
import fr.permanence.stays.rooms.lodging.BedWanted;
import fr.permanence.stays.rooms.lodging.Nights;
import fr.permanence.stays.rooms.lodging.Sleeper;
import fr.permanence.stays.rooms.lodging.SleeperKind;
import fr.permanence.stays.rooms.lodging.StayBed;
import fr.permanence.stays.rooms.lodging.StayRoom;
import fr.permanence.stays.rooms.lodging.Wish;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who sleeps where on an invented stay, put there under the same rules as by hand: families first, then those who wish it. */
final class SampleBeds {
    private static final int TEAM_ROOMS = 2;

    private final Ids ids;
    private final SampleRoomRepository rows;

    SampleBeds(Ids ids) {
        this.ids = ids;
        rows = new SampleRoomRepository(ids);
    }

    /**
     * Gives the stay its rooms and those who go their beds.
     *
     * @param left so many of the women, the last ones, have no bed yet
     */
    void add(SampleGroup group, int left) {
        StayId stay = group.stay().id();
        List<StayRoom> rooms = SampleLodgings.rooms(group.to(), ids);
        for (int place = 0; place < rooms.size(); place++) rows.room(stay, place, rooms.get(place));
        RoomBook book = empty(group, rooms, left);
        for (Sleeper who : inOrder(book)) book = put(book, who);
        for (var placement : book.placements())
            rows.nights(stay, book.sleeper(placement.sleeper()).orElseThrow(), placement);
    }

    void writeTo(SampleRepository repository) {
        rows.writeTo(repository);
    }

    private RoomBook empty(SampleGroup group, List<StayRoom> rooms, int left) {
        StayDays days = group.stay().days();
        List<Sleeper> sleepers = new ArrayList<>();
        int placed = Math.max(0, group.women().size() - left);
        for (Woman woman : group.women().subList(0, placed)) family(woman, days, sleepers);
        Nights all = new Nights(0, days.nights());
        for (Companion one : group.team()) {
            boolean isWoman = one.is().gender() == Gender.WOMAN;
            SleeperKind kind = isWoman ? SleeperKind.ACCOMPANYING_WOMAN : SleeperKind.ACCOMPANYING_MAN;
            sleepers.add(
                    new Sleeper(new SleeperId(one.id().value()), kind, one.is().name(), all, null));
        }
        List<Woman> alone = group.women().stream()
                .filter(woman -> woman.children().isEmpty())
                .toList();
        List<Wish> wishes = new ArrayList<>();
        Set<Apart> apart = new HashSet<>();
        if (alone.size() >= 4) {
            rows.wish(group.stay().id(), alone.get(0).id(), alone.get(1).id(), WishKind.WITH);
            wishes.add(new Wish(sleeper(alone.get(0).id()), sleeper(alone.get(1).id()), false));
            Apart two =
                    new Apart(sleeper(alone.get(2).id()), sleeper(alone.get(3).id()));
            rows.wish(
                    group.stay().id(),
                    new ParticipantId(two.one().value()),
                    new ParticipantId(two.other().value()),
                    WishKind.APART);
            apart.add(two);
        }
        return new RoomBook(group.stay(), rooms, sleepers, List.of(), wishes, apart, apart);
    }

    private static SleeperId sleeper(ParticipantId id) {
        return new SleeperId(id.value());
    }

    private static void family(Woman woman, StayDays days, List<Sleeper> to) {
        StayDays own = woman.days().of(days);
        Nights nights = new Nights(days.number(own.first()), days.number(own.last()));
        SleeperId id = sleeper(woman.id());
        to.add(new Sleeper(id, SleeperKind.PARTICIPANT, "", nights, null));
        for (Child child : woman.children()) {
            BedWanted wanted = BedWanted.valueOf(child.is().bed().name());
            to.add(new Sleeper(
                    new SleeperId(child.id().value()),
                    SleeperKind.CHILD,
                    "",
                    nights,
                    new Sleeper.Child(id, child.is().age(), wanted)));
        }
    }

    /** Children come with their mother; who wishes something of somebody comes right behind her. */
    private static List<Sleeper> inOrder(RoomBook book) {
        List<Sleeper> order = new ArrayList<>(
                book.sleepers().stream().filter(who -> who.child() == null).toList());
        order.sort(Comparator.<Sleeper, Integer>comparing(who -> {
            if (who.kind() != SleeperKind.PARTICIPANT) return 0;
            if (!book.children(who, who.nights()).isEmpty()) return 1;
            boolean wishes = book.wishes().stream()
                    .anyMatch(wish -> wish.of().equals(who.id()) || wish.with().equals(who.id()));
            return wishes ? 2 : 3;
        }));
        return order;
    }

    private static RoomBook put(RoomBook book, Sleeper who) {
        for (StayRoom room : doors(book, who))
            for (StayBed bed : room.beds())
                if (BedRules.put(book, who.id(), bed.id(), who.nights()) instanceof BedRules.May may) return may.then();
        return book;
    }

    /** The team from the last room on, families from the last of the others, the rest from the first. */
    private static List<StayRoom> doors(RoomBook book, Sleeper who) {
        List<StayRoom> rooms = book.rooms();
        int others = rooms.size() - TEAM_ROOMS;
        if (who.kind() != SleeperKind.PARTICIPANT) return rooms.subList(others, rooms.size());
        List<StayRoom> theirs = rooms.subList(0, others);
        return book.children(who, who.nights()).isEmpty() ? theirs : theirs.reversed();
    }
}
