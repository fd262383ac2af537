package fr.permanence.stays.rooms.plan;

import fr.permanence.ids.BedId;
import fr.permanence.ids.RoomId;
import fr.permanence.ids.SleeperId;
import fr.permanence.stays.rooms.lodging.Apart;
import fr.permanence.stays.rooms.lodging.BedKind;
import fr.permanence.stays.rooms.lodging.BedWanted;
import fr.permanence.stays.rooms.lodging.Nights;
import fr.permanence.stays.rooms.lodging.Sleeper;
import fr.permanence.stays.rooms.lodging.SleeperKind;
import fr.permanence.stays.rooms.lodging.StayBed;
import fr.permanence.stays.rooms.lodging.StayRoom;
import fr.permanence.stays.rooms.lodging.Wish;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes up rooms and who sleeps in them, the same from the same seed. */
public final class RoomCase {
    private final Random random;
    private final int nights;
    private final boolean mixed;
    private final List<StayRoom> rooms = new ArrayList<>();
    private final List<Sleeper> sleepers = new ArrayList<>();
    private final List<Wish> wishes = new ArrayList<>();
    private final Set<Apart> apart = new HashSet<>();

    private RoomCase(long seed, int nights, boolean mixed) {
        random = new Random(seed);
        this.nights = nights;
        this.mixed = mixed;
    }

    /** A few people, some for some nights, some with children, in about as many beds. */
    static RoomQuestion small(long seed) {
        RoomCase made = new RoomCase(seed, 2, true);
        int rooms = 1 + made.random.nextInt(3);
        for (int room = 0; room < rooms; room++) made.room(1 + made.random.nextInt(2), true);
        int people = 2 + made.random.nextInt(4);
        while (made.sleepers.size() < people) made.somebody();
        made.wishes(made.random.nextInt(6), made.random.nextInt(3));
        return made.question();
    }

    /** Women, some with a child, and one accompanier for five of them; rooms of two and three beds for all. */
    public static RoomQuestion group(long seed, int women) {
        RoomCase made = new RoomCase(seed, 4, false);
        for (int woman = 0; woman < women; woman++) {
            made.participant(false);
            if (woman % 3 == 2) made.child(made.sleepers.getLast());
        }
        for (int one = 0; one < Math.max(2, women / 5); one++)
            made.add(one % 2 == 0 ? SleeperKind.ACCOMPANYING_WOMAN : SleeperKind.ACCOMPANYING_MAN, made.all(), null);
        int places = 0;
        while (places < made.sleepers.size() + 4) {
            made.room(2 + made.random.nextInt(2), false);
            places += made.rooms.getLast().beds().size();
        }
        made.wishes(women, women / 3);
        return made.question();
    }

    private RoomQuestion question() {
        return new RoomQuestion(rooms, sleepers, wishes, apart, List.of());
    }

    private void room(int beds, boolean any) {
        List<StayBed> all = new ArrayList<>();
        long id = rooms.size() * 100L + 1000;
        for (int bed = 0; bed < beds; bed++) {
            int draw = random.nextInt(any ? 4 : 8);
            BedKind kind = draw == 0 ? BedKind.DOUBLE : draw == 1 && any ? BedKind.COT : BedKind.SINGLE;
            all.add(new StayBed(new BedId(id + bed + 1), kind));
        }
        if (!any && rooms.size() % 4 == 0) all.add(new StayBed(new BedId(id + beds + 1), BedKind.COT));
        rooms.add(new StayRoom(new RoomId(id), "Chambre " + (rooms.size() + 1), all));
    }

    private void somebody() {
        int draw = random.nextInt(8);
        if (draw == 0) add(SleeperKind.ACCOMPANYING_MAN, all(), null);
        else if (draw == 1) add(SleeperKind.ACCOMPANYING_WOMAN, all(), null);
        else if (draw < 4 && !sleepers.isEmpty() && sleepers.getFirst().kind() == SleeperKind.PARTICIPANT)
            child(sleepers.getFirst());
        else participant(random.nextInt(3) == 0);
    }

    private void participant(boolean part) {
        int first = part ? random.nextInt(nights) : 0;
        int leaving = part ? first + 1 + random.nextInt(nights - first) : nights;
        add(SleeperKind.PARTICIPANT, new Nights(first, leaving), null);
    }

    private void child(Sleeper mother) {
        BedWanted wanted = BedWanted.values()[random.nextInt(3)];
        int age = wanted == BedWanted.COT ? 1 : random.nextInt(8);
        add(SleeperKind.CHILD, mother.nights(), new Sleeper.Child(mother.id(), age, wanted));
    }

    private Nights all() {
        return new Nights(0, nights);
    }

    private void add(SleeperKind kind, Nights when, Sleeper.@Nullable Child child) {
        int id = sleepers.size() + 1;
        sleepers.add(new Sleeper(new SleeperId(id), kind, "Personne " + id, when, child));
    }

    private void wishes(int with, int notWith) {
        for (int i = 0; i < with; i++) {
            SleeperId of = woman();
            SleeperId other = woman();
            if (of.equals(other)) continue;
            boolean shares = random.nextInt(3) == 0;
            wishes.add(new Wish(of, other, shares));
            if (shares) wishes.add(new Wish(other, of, true));
        }
        for (int i = 0; i < notWith; i++) {
            Apart two = new Apart(woman(), woman());
            if (!two.one().equals(two.other())) apart.add(two);
        }
    }

    private SleeperId woman() {
        List<SleeperId> all = sleepers.stream()
                .filter(sleeper -> sleeper.child() == null && (mixed || sleeper.kind() == SleeperKind.PARTICIPANT))
                .map(Sleeper::id)
                .toList();
        if (all.isEmpty()) return sleepers.getFirst().id();
        return all.get(random.nextInt(all.size()));
    }
}
