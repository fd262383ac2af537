package fr.permanence.stays.rooms;

import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.SleeperId;
import fr.permanence.ids.StayId;
import fr.permanence.stays.Stay;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.Stays;
import fr.permanence.stays.participants.Participant;
import fr.permanence.stays.participants.ParticipantQueries;
import fr.permanence.stays.participants.TravellingChild;
import fr.permanence.stays.prepare.Accompanier;
import fr.permanence.stays.prepare.Accompaniers;
import fr.permanence.stays.prepare.Gender;
import fr.permanence.stays.rooms.RoomRepository.Standing;
import fr.permanence.stays.rooms.lodging.Apart;
import fr.permanence.stays.rooms.lodging.BedWanted;
import fr.permanence.stays.rooms.lodging.Nights;
import fr.permanence.stays.rooms.lodging.Placement;
import fr.permanence.stays.rooms.lodging.Sleeper;
import fr.permanence.stays.rooms.lodging.SleeperKind;
import fr.permanence.stays.rooms.lodging.StayRoom;
import fr.permanence.stays.rooms.lodging.Wish;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.BedNightRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads all about the rooms of a stay inside a transaction: who needs a bed is who has a place, her children, the team. */
final class RoomBooks {
    private final KeptApart keptApart;

    RoomBooks(KeptApart keptApart) {
        this.keptApart = keptApart;
    }

    Optional<RoomBook> open(Transaction tx, StayId id) {
        return Stays.findWithin(tx, id).map(stay -> read(tx, stay));
    }

    private RoomBook read(Transaction tx, Stay stay) {
        RoomRepository repository = new RoomRepository(tx);
        List<StayRoom> rooms =
                repository.rooms(stay.id()).stream().map(Standing::room).toList();
        List<Participant> women = ParticipantQueries.within(tx, stay.id()).stream()
                .filter(Participant::takesPlace)
                .toList();
        List<Sleeper> sleepers = sleepers(tx, stay, women);
        Set<SleeperId> known = sleepers.stream().map(Sleeper::id).collect(Collectors.toSet());
        List<BedNightRecord> nights = new BedNightRepository(tx)
                .of(stay.id()).stream()
                        .filter(row -> BedNights.isNeeded(row, sleepers))
                        .toList();
        List<Placement> placements = BedNights.stretches(BedNights.withMothers(nights, sleepers, rooms));
        List<RoomWish> asked = repository.wishes(stay.id()).stream()
                .filter(wish -> known.contains(sleeper(wish.of())) && known.contains(sleeper(wish.other())))
                .toList();
        Set<Apart> askedApart = asked.stream()
                .filter(wish -> wish.kind() == WishKind.APART)
                .map(wish -> new Apart(sleeper(wish.of()), sleeper(wish.other())))
                .collect(Collectors.toSet());
        Set<Apart> apart = new HashSet<>(askedApart);
        apart.addAll(keptApart(tx, women));
        apart.removeIf(two -> !known.contains(two.one()) || !known.contains(two.other()));
        return new RoomBook(stay, rooms, sleepers, placements, wishes(asked), apart, askedApart);
    }

    private static List<Wish> wishes(List<RoomWish> asked) {
        return asked.stream()
                .filter(wish -> wish.kind() != WishKind.APART)
                .map(wish -> new Wish(sleeper(wish.of()), sleeper(wish.other()), wish.kind() == WishKind.SHARES))
                .toList();
    }

    private Set<Apart> keptApart(Transaction tx, List<Participant> women) {
        Map<PersonId, SleeperId> of = new HashMap<>();
        for (Participant woman : women) of.put(woman.person(), sleeper(woman.id()));
        Set<Apart> apart = new HashSet<>();
        for (KeptApart.Pair pair : keptApart.among(tx, of.keySet()))
            apart.add(new Apart(
                    Objects.requireNonNull(of.get(pair.one())), Objects.requireNonNull(of.get(pair.other()))));
        return apart;
    }

    static SleeperId sleeper(ParticipantId id) {
        return new SleeperId(id.value());
    }

    private static List<Sleeper> sleepers(Transaction tx, Stay stay, List<Participant> women) {
        Map<PersonId, String> names = new RoomRepository(tx)
                .names(women.stream().map(Participant::person).toList());
        Map<ParticipantId, List<TravellingChild>> children = ParticipantQueries.childrenWithin(tx, stay.id());
        List<Sleeper> all = new ArrayList<>();
        List<Participant> byName = new ArrayList<>(women);
        byName.sort(
                Comparator.comparing(woman -> names.getOrDefault(woman.person(), ""), String.CASE_INSENSITIVE_ORDER));
        for (Participant woman : byName) {
            Optional<Nights> nights = nights(stay.days(), woman.days().of(stay.days()));
            if (nights.isEmpty()) continue;
            SleeperId id = sleeper(woman.id());
            String name = names.getOrDefault(woman.person(), "");
            all.add(new Sleeper(id, SleeperKind.PARTICIPANT, name, nights.get(), null));
            for (TravellingChild child : children.getOrDefault(woman.id(), List.of()))
                all.add(child(child, id, nights.get()));
        }
        for (Accompanier one : Accompaniers.within(tx, stay.id()))
            nights(stay.days(), stay.days()).ifPresent(nights -> all.add(team(one, nights)));
        return all;
    }

    private static Optional<Nights> nights(StayDays stay, StayDays own) {
        int first = stay.number(own.first());
        int until = stay.number(own.last());
        return first < until ? Optional.of(new Nights(first, until)) : Optional.empty();
    }

    private static Sleeper child(TravellingChild child, SleeperId mother, Nights nights) {
        BedWanted wanted = switch (child.is().bed()) {
            case OWN -> BedWanted.OWN;
            case COT -> BedWanted.COT;
            case WITH_MOTHER -> BedWanted.WITH_MOTHER;
        };
        return new Sleeper(
                new SleeperId(child.id().value()),
                SleeperKind.CHILD,
                child.is().firstName(),
                nights,
                new Sleeper.Child(mother, child.is().age(), wanted));
    }

    private static Sleeper team(Accompanier one, Nights nights) {
        SleeperKind kind =
                one.is().gender() == Gender.WOMAN ? SleeperKind.ACCOMPANYING_WOMAN : SleeperKind.ACCOMPANYING_MAN;
        return new Sleeper(new SleeperId(one.id().value()), kind, one.is().name(), nights, null);
    }
}
