package fr.permanence.checkin.ui.today;

import fr.permanence.checkin.DeskLine;
import fr.permanence.checkin.messages.DeskMessage;
import fr.permanence.checkin.presence.Here;
import fr.permanence.checkin.presence.PresenceRules;
import fr.permanence.checkin.sessions.DeskSession;
import fr.permanence.checkin.ui.shared.DeskBeside;
import fr.permanence.checkin.ui.shared.DeskServices;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.VisitId;
import fr.permanence.text.HouseClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the desk must think of for those who came today.
 *
 * @param messages what waits for them
 * @param codes the codes of the visits that have one
 * @param sessions what they have today among the activities
 * @param away until which day who is away was to be away
 * @param warnings whom to warn, for someone must not meet somebody else who is here
 */
public record Attention(
        Map<PersonId, List<DeskMessage>> messages,
        Map<PersonId, List<DeskSession>> sessions,
        Map<PersonId, LocalDate> away,
        Map<PersonId, List<String>> warnings,
        Map<VisitId, String> codes) {
    static final Attention NONE = new Attention(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    static Attention read(DeskBeside from, List<DeskLine> lines, List<Here> present) {
        List<PersonId> came = lines.stream()
                .map(line -> line.visit().person())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Attention(
                from.messages().waitingFor(came),
                from.sessions().of(came),
                from.away().of(came),
                warnings(from, present),
                from.codes().today());
    }

    private static Map<PersonId, List<String>> warnings(DeskBeside from, List<Here> present) {
        // The list of who is in has the last one on top.
        List<PersonId> in = present.reversed().stream()
                .map(here -> here.line().visit().person())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return from.apart().warnings(in);
    }

    /** Whom to warn right now, for this person is here. */
    public static List<String> warningsOf(PersonId person, DeskServices from) {
        List<Here> present = PresenceRules.present(
                from.checkIns().today(), from.topics().presences().today());
        return warnings(from.topics().beside(), present).getOrDefault(person, List.of());
    }

    public List<DeskMessage> messages(DeskLine line) {
        PersonId person = line.visit().person();
        return person == null ? List.of() : messages.getOrDefault(person, List.of());
    }

    /** What she has today that was not over when she came. */
    public List<DeskSession> sessions(DeskLine line) {
        PersonId person = line.visit().person();
        if (person == null) return List.of();
        LocalTime came = LocalTime.ofInstant(line.visit().arrivedAt(), HouseClock.ZONE);
        return sessions.getOrDefault(person, List.of()).stream()
                .filter(session -> session.matters(came))
                .toList();
    }

    /** Until which day she was to be away, though she came. */
    public Optional<LocalDate> away(DeskLine line) {
        PersonId person = line.visit().person();
        return person == null ? Optional.empty() : Optional.ofNullable(away.get(person));
    }

    public List<String> warnings(DeskLine line) {
        PersonId person = line.visit().person();
        return person == null ? List.of() : warnings.getOrDefault(person, List.of());
    }

    /** The code of a visit without a name, or nothing. */
    public String code(DeskLine line) {
        return line.visit().person() == null ? codes.getOrDefault(line.visit().id(), "") : "";
    }
}
