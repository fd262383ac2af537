package fr.permanence.stays.ui.ready;

import fr.permanence.ids.ParticipantId;
import fr.permanence.stays.Light;
import fr.permanence.stays.participants.ParticipantLine;
import fr.permanence.stays.participants.ParticipantState;
import fr.permanence.stays.ready.Cell;
import fr.permanence.stays.ready.Need;
import fr.permanence.stays.ready.ReadyRow;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the board.
 *
 * @param row how she stands with each need; null where the key of the departure is not held, and for who withdrew
 * @param light the one light that everybody may see
 */
record BoardLine(ParticipantLine line, @Nullable ReadyRow row, Light light) {
    ParticipantId id() {
        return line.participant().id();
    }

    boolean isGone() {
        return line.participant().state() == ParticipantState.WITHDREW;
    }

    Map<Need, Cell> cells() {
        return row == null ? Map.of() : row.cells();
    }

    @Override
    public String toString() {
        return "BoardLine[" + id() + "]";
    }
}
