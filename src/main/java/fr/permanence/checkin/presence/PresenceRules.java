package fr.permanence.checkin.presence;

import fr.permanence.checkin.DeskLine;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.VisitId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who is in, told from the visits of a day. */
public final class PresenceRules {
    private PresenceRules() {}

    /**
     * Who is in, the one who came last on top. A person is in when her last visit of the day has not ended: who came again
     * is in once, whatever became of her visit before.
     */
    public static List<Here> present(List<DeskLine> today, Map<VisitId, Presence> presences) {
        Map<PersonId, DeskLine> last = new HashMap<>();
        for (DeskLine line : today) {
            PersonId person = line.visit().person();
            if (person != null) last.merge(person, line, PresenceRules::later);
        }
        Stream<DeskLine> anonymous = today.stream().filter(line -> line.visit().person() == null);
        return Stream.concat(last.values().stream(), anonymous)
                .map(line -> new Here(line, of(line, presences)))
                .filter(here -> here.presence().isOpen())
                .sorted(Comparator.comparing(Here::since)
                        .thenComparingLong(here -> here.line().visit().id().value())
                        .reversed())
                .toList();
    }

    /** How many people are in, children aside. */
    public static int heads(List<Here> present) {
        return present.stream().mapToInt(Here::heads).sum();
    }

    /** How many children are in. */
    public static int children(List<Here> present) {
        return present.stream().mapToInt(Here::children).sum();
    }

    private static DeskLine later(DeskLine one, DeskLine other) {
        return one.visit().nth() >= other.visit().nth() ? one : other;
    }

    private static Presence of(DeskLine line, Map<VisitId, Presence> presences) {
        VisitId visit = line.visit().id();
        return presences.getOrDefault(visit, new Presence(visit, null, null, 0, List.of()));
    }
}
