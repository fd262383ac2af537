package fr.permanence.stays.rooms;

import fr.permanence.ids.AccompanierId;
import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.SleeperId;
import fr.permanence.ids.StayId;
import fr.permanence.ids.TravellingChildId;
import fr.permanence.stays.HangsOnStay;
import fr.permanence.stays.Stay;
import fr.permanence.stays.StayPromise;
import fr.permanence.stays.StayRules;
import fr.permanence.stays.participants.ParticipantQueries;
import fr.permanence.stays.rooms.lodging.Nights;
import fr.permanence.stays.rooms.lodging.Sleeper;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.BedNightRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Beds follow the stay: who does not come frees hers, and a stay of other days keeps the nights that are still in it. */
public final class BedsFollow implements HangsOnStay, StayPromise {
    private static final String NIGHT = "stayNight";

    private final RoomBooks books;

    public BedsFollow(KeptApart keptApart) {
        books = new RoomBooks(keptApart);
    }

    @Override
    public void moved(RowChanges changes, Stay was, Stay is) {
        int by = StayRules.renumbered(was.days(), is.days());
        int nights = is.days().nights();
        List<BedNightRecord> rows = new BedNightRepository(changes.tx()).of(is.id());
        if (by == 0) {
            rows.stream().filter(row -> row.getNightNo() >= nights).forEach(changes::delete);
            return;
        }
        // One after the other, so that no night stands for a moment where another of hers still does.
        if (by > 0) rows = rows.reversed();
        for (BedNightRecord row : rows) {
            int night = row.getNightNo() + by;
            if (night < 0 || night >= nights) {
                changes.delete(row);
                continue;
            }
            row.setNightNo((short) night);
            changes.update(row);
        }
    }

    @Override
    public void letGo(RowChanges changes, ParticipantId participant) {
        BedNightRepository nights = new BedNightRepository(changes.tx());
        nights.of(participant).forEach(changes::delete);
        ParticipantQueries.findWithin(changes.tx(), participant)
                .map(mother -> ParticipantQueries.childrenWithin(changes.tx(), mother.stay()))
                .map(children -> children.getOrDefault(participant, List.of()))
                .orElse(List.of())
                .forEach(child -> nights.of(child.id()).forEach(changes::delete));
    }

    @Override
    public void letGo(RowChanges changes, TravellingChildId child) {
        new BedNightRepository(changes.tx()).of(child).forEach(changes::delete);
    }

    @Override
    public void letGo(RowChanges changes, AccompanierId accompanier) {
        new BedNightRepository(changes.tx()).of(accompanier).forEach(changes::delete);
    }

    /** Who was away comes back to her bed unless a rule speaks against it by now; her children come along, or wait for a bed. */
    @Override
    public void again(RowChanges changes, ParticipantId participant) {
        Transaction tx = changes.tx();
        RoomBook book = ParticipantQueries.findWithin(tx, participant)
                .flatMap(her -> books.open(tx, her.stay()))
                .orElse(null);
        if (book == null) return;
        Set<SleeperId> amiss = new HashSet<>();
        BedRules.broken(book).keySet().forEach(placement -> amiss.add(placement.sleeper()));
        SleeperId her = RoomBooks.sleeper(participant);
        boolean isAmiss = amiss.contains(her);
        for (Sleeper each : book.sleepers())
            if (each.family().equals(her) && (isAmiss || amiss.contains(each.id())))
                new BedNightRepository(tx)
                        .clear(changes, book.stay().id(), List.of(each.id()), new Nights(0, book.nights()));
    }

    @Override
    public List<Given> joined(Transaction tx, ParticipantId gone, ParticipantId kept) {
        BedNightRepository repository = new BedNightRepository(tx);
        List<Long> nights = repository.give(gone, kept);
        boolean isAmiss = ParticipantQueries.findWithin(tx, kept)
                .filter(her -> broken(tx, her.stay()).stream()
                        .anyMatch(fault ->
                                fault.startsWith(RoomBooks.sleeper(kept).toString())))
                .isPresent();
        if (isAmiss) {
            nights.forEach(night -> repository.give(night, kept, gone));
            return List.of();
        }
        return nights.stream().map(night -> new Given(NIGHT, night, "")).toList();
    }

    @Override
    public void parted(Transaction tx, Given given, ParticipantId gone, ParticipantId kept) {
        if (given.kind().equals(NIGHT)) new BedNightRepository(tx).give(given.row(), kept, gone);
    }

    @Override
    public Set<String> broken(Transaction tx, StayId stay) {
        return books.open(tx, stay)
                .map(book -> Set.copyOf(BedRules.broken(book).values()))
                .orElse(Set.of());
    }

    @Override
    public String refusal() {
        return "undo.stayBedsSince";
    }
}
