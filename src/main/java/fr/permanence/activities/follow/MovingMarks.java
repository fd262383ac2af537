package fr.permanence.activities.follow;

import fr.permanence.activities.attendance.Mark;
import fr.permanence.ids.AttendanceId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.SessionId;
import fr.permanence.people.merge.MovedRow;
import fr.permanence.store.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Marks of two files that become one: who was present under either was present; no mark is lost. */
final class MovingMarks {
    static final String MOVED = "attendance";
    static final String MARKED = "attendanceMarked";

    private MovingMarks() {}

    static List<MovedRow> move(Transaction tx, PersonId gone, PersonId kept) {
        FollowRepository repository = new FollowRepository(tx);
        Map<SessionId, FollowRepository.MarkRow> hers = repository.marks(kept);
        List<MovedRow> moved = new ArrayList<>();
        for (FollowRepository.MarkRow mark : repository.marks(gone).values()) {
            FollowRepository.MarkRow there = hers.get(mark.session());
            if (there == null) {
                repository.giveMark(mark.id(), gone, kept);
                moved.add(new MovedRow(MOVED, mark.id().value(), ""));
            } else if (mark.mark() == Mark.PRESENT && there.mark() != Mark.PRESENT) {
                repository.mark(there.id(), there.mark(), Mark.PRESENT);
                moved.add(new MovedRow(MARKED, there.id().value(), there.mark().name()));
            }
        }
        return moved;
    }

    static void markBack(FollowRepository repository, MovedRow row) {
        repository.mark(new AttendanceId(row.id()), Mark.PRESENT, Mark.valueOf(row.was()));
    }
}
