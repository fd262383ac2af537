package fr.permanence.activities.attendance;

import fr.permanence.ids.AccountId;
import fr.permanence.ids.AttendanceId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.SessionId;
import fr.permanence.ids.VisitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the marks that a check-in made into the note that undoes its taking back, numbers and times only. */
final class MarkNote {
    private MarkNote() {}

    static Map<String, String> of(List<AttendanceRepository.Row> rows) {
        Map<String, String> note = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) note.put(String.valueOf(i), written(rows.get(i)));
        return note;
    }

    static List<AttendanceRepository.Row> read(VisitId visit, Map<String, String> note) {
        List<AttendanceRepository.Row> rows = new ArrayList<>();
        String written = note.get("0");
        for (int i = 1; written != null; written = note.get(String.valueOf(i++)))
            rows.add(row(visit, written.split(" ")));
        return rows;
    }

    private static String written(AttendanceRepository.Row row) {
        Attendance mark = row.mark();
        return String.join(
                " ",
                String.valueOf(mark.id().value()),
                String.valueOf(mark.session().value()),
                String.valueOf(mark.person().value()),
                mark.mark().name(),
                mark.markedAt().toString(),
                String.valueOf(row.by().value()));
    }

    private static AttendanceRepository.Row row(VisitId visit, String[] parts) {
        Attendance mark = new Attendance(
                new AttendanceId(Long.parseLong(parts[0])),
                new SessionId(Long.parseLong(parts[1])),
                new PersonId(Long.parseLong(parts[2])),
                Mark.valueOf(parts[3]),
                Instant.parse(parts[4]),
                visit);
        return new AttendanceRepository.Row(mark, new AccountId(Long.parseLong(parts[5])));
    }
}
