package fr.permanence.activities.waiting;

import java.util.List;

/**
 * One line of the waiting list.
 *
 * @param rank 1 for who is next
 * @param steps what was done about her, the oldest first
 */
public record WaitingLine(int rank, WaitingEntry entry, String chosenName, List<WaitingStep> steps) {
    public WaitingLine {
        steps = List.copyOf(steps);
    }

    @Override
    public String toString() {
        return "WaitingLine[" + entry.id() + "]";
    }
}
