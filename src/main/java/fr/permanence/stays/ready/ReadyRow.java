package fr.permanence.stays.ready;

import fr.permanence.people.entries.Entry;
import fr.permanence.stays.Light;
import fr.permanence.stays.participants.ParticipantLine;
import java.util.List;
import java.util.Map;

/**
 * One participant on the board.
 *
 * @param entries what is sealed beside her for a departure, the newest first
 * @param cells one for each need
 * @param light the most serious of them
 */
public record ReadyRow(ParticipantLine line, OwnFile own, List<Entry> entries, Map<Need, Cell> cells, Light light) {
    public ReadyRow {
        entries = List.copyOf(entries);
        cells = Map.copyOf(cells);
    }

    @Override
    public String toString() {
        return "ReadyRow[" + line.participant().id() + "]";
    }
}
