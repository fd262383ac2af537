package fr.permanence.stays.rooms;

import fr.permanence.ids.AccompanierId;
import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.TravellingChildId;
import fr.permanence.stays.HangsOnStay;
import fr.permanence.stays.Stay;
import fr.permanence.stays.StayRules;
import fr.permanence.stays.participants.ParticipantQueries;
import fr.permanence.store.RowChanges;
import fr.permanence.store.schema.tables.records.BedNightRecord;
import java.util.List;

/** Beds follow the stay: who does not come frees hers, and a stay of other days keeps the nights that are still in it. */
public final class BedsFollow implements HangsOnStay {
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
}
