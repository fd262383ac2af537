package fr.permanence.checkin.queue;

import fr.permanence.ids.AccountId;
import fr.permanence.ids.HouseWordId;
import fr.permanence.ids.InterviewRequestId;
import fr.permanence.ids.VisitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes requests into the note that undoes a change of them, numbers and times only, and reads them there. */
final class QueueNote {
    private static final String NONE = "-";

    private QueueNote() {}

    static Map<String, String> of(List<InterviewRequest> requests) {
        Map<String, String> note = new HashMap<>();
        for (int i = 0; i < requests.size(); i++) note.put(String.valueOf(i), written(requests.get(i)));
        return note;
    }

    static List<InterviewRequest> read(Map<String, String> note) {
        List<InterviewRequest> all = new ArrayList<>();
        String written = note.get("0");
        for (int i = 1; written != null; written = note.get(String.valueOf(i++))) all.add(request(written.split(" ")));
        return all;
    }

    private static String written(InterviewRequest request) {
        HouseWordId forWhom = request.forWhom();
        HouseWordId whatFor = request.whatFor();
        return String.join(
                " ",
                String.valueOf(request.id().value()),
                String.valueOf(request.visit().value()),
                request.day().toString(),
                request.askedAt().toString(),
                forWhom == null ? NONE : String.valueOf(forWhom.value()),
                whatFor == null ? NONE : String.valueOf(whatFor.value()),
                request.state().name(),
                request.calledAt() == null ? NONE : request.calledAt().toString(),
                request.endedAt() == null ? NONE : request.endedAt().toString(),
                String.valueOf(request.by().value()));
    }

    private static InterviewRequest request(String[] parts) {
        return new InterviewRequest(
                new InterviewRequestId(Long.parseLong(parts[0])),
                new VisitId(Long.parseLong(parts[1])),
                LocalDate.parse(parts[2]),
                Instant.parse(parts[3]),
                orNull(parts[4], word -> new HouseWordId(Long.parseLong(word))),
                orNull(parts[5], word -> new HouseWordId(Long.parseLong(word))),
                QueueState.valueOf(parts[6]),
                orNull(parts[7], Instant::parse),
                orNull(parts[8], Instant::parse),
                new AccountId(Long.parseLong(parts[9])));
    }

    private static <T> @Nullable T orNull(String written, Function<String, T> read) {
        return written.equals(NONE) ? null : read.apply(written);
    }
}
