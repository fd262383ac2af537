package fr.permanence.stays.prepare;

import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.ProgrammeEntryId;
import fr.permanence.ids.StayId;
import java.util.Set;

/**
 * One thing on the programme of a stay, or a wish for it.
 *
 * @param votes who is for it
 */
public record ProgrammeEntry(ProgrammeEntryId id, StayId stay, EntryDraft is, Set<ParticipantId> votes) {
    public ProgrammeEntry {
        votes = Set.copyOf(votes);
    }

    ProgrammeEntry as(EntryDraft other) {
        return new ProgrammeEntry(id, stay, other, votes);
    }

    @Override
    public String toString() {
        return "ProgrammeEntry[" + id + "]";
    }
}
