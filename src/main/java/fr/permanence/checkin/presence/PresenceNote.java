package fr.permanence.checkin.presence;

import fr.permanence.ids.HalfDayId;
import fr.permanence.ids.VisitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a presence into the note that undoes a change of it, and reads it there. */
final class PresenceNote {
    private PresenceNote() {}

    static Map<String, String> of(Presence presence) {
        Map<String, String> note = new HashMap<>();
        note.put("children", String.valueOf(presence.children()));
        if (presence.departure() != null)
            note.put("departure", presence.departure().name());
        if (presence.leftAt() != null) note.put("left", presence.leftAt().toString());
        for (int i = 0; i < presence.named().size(); i++) {
            Child child = presence.named().get(i);
            note.put(i + ".name", child.firstName());
            if (child.age() != null) note.put(i + ".age", child.age().toString());
            HalfDayId halfDay = child.halfDay();
            if (halfDay != null) note.put(i + ".half", String.valueOf(halfDay.value()));
        }
        return note;
    }

    static Presence read(VisitId visit, Map<String, String> note) {
        String departure = note.get("departure");
        String left = note.get("left");
        return new Presence(
                visit,
                departure == null ? null : Departure.valueOf(departure),
                left == null ? null : Instant.parse(left),
                Integer.parseInt(note.getOrDefault("children", "0")),
                childrenIn(note));
    }

    private static List<Child> childrenIn(Map<String, String> note) {
        List<Child> named = new ArrayList<>();
        String name = note.get("0.name");
        for (int i = 0; name != null; i++, name = note.get(i + ".name"))
            named.add(new Child(name, number(note.get(i + ".age")), halfDay(note.get(i + ".half"))));
        return named;
    }

    private static @Nullable Integer number(@Nullable String written) {
        return written == null ? null : Integer.valueOf(written);
    }

    private static @Nullable HalfDayId halfDay(@Nullable String written) {
        return written == null ? null : new HalfDayId(Long.parseLong(written));
    }
}
