package fr.permanence.checkin.ui.today;

import fr.permanence.checkin.DeskLine;
import fr.permanence.checkin.openings.Opening;
import fr.permanence.checkin.presence.HalfDay;
import fr.permanence.checkin.presence.Here;
import fr.permanence.checkin.presence.Presence;
import fr.permanence.checkin.presence.PresenceRules;
import fr.permanence.checkin.queue.InterviewRequest;
import fr.permanence.checkin.services.ServicesOfDay;
import fr.permanence.checkin.ui.shared.DeskServices;
import fr.permanence.checkin.ui.shared.DeskTopics;
import fr.permanence.checkin.ui.shared.DeskWords;
import fr.permanence.ids.HouseWordId;
import fr.permanence.ids.VisitId;
import fr.permanence.settings.lists.HouseList;
import fr.permanence.settings.lists.HouseWord;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything the desk shows of one day, read at once so that its parts agree. */
public record DayShown(
        List<DeskLine> lines,
        Map<VisitId, Presence> presences,
        ServicesOfDay services,
        List<InterviewRequest> queue,
        Map<VisitId, List<HalfDay>> halfDays,
        List<Opening> openings,
        List<HouseWord> words,
        Attention attention,
        Duration late) {
    static final DayShown NONE = new DayShown(
            List.of(),
            Map.of(),
            ServicesOfDay.NONE,
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            Attention.NONE,
            Duration.ofDays(1));

    static DayShown read(DeskServices from) {
        DeskTopics topics = from.topics();
        List<DeskLine> lines = from.checkIns().today();
        Map<VisitId, Presence> presences = topics.presences().today();
        return new DayShown(
                lines,
                presences,
                topics.services().today(),
                topics.interviews().today(),
                topics.halfDays().dueToday(),
                topics.openings().today(),
                topics.lists().all(),
                Attention.read(topics.beside(), lines, PresenceRules.present(lines, presences)),
                topics.late().get());
    }

    /** Who is in, the one who came last on top. */
    public List<Here> present() {
        return PresenceRules.present(lines, presences);
    }

    public Optional<DeskLine> line(VisitId visit) {
        return lines.stream().filter(line -> line.visit().id().equals(visit)).findFirst();
    }

    /** Who came on this line, by name or by code. */
    public String name(DeskLine line, DeskWords words) {
        return words.name(line, attention.code(line));
    }

    /** Who came on this visit, by name or by code; nothing when it is not of this day. */
    public String name(VisitId visit, DeskWords words) {
        return line(visit).map(line -> name(line, words)).orElse("");
    }

    Optional<Presence> presence(VisitId visit) {
        return Optional.ofNullable(presences.get(visit));
    }

    /** Who waits or is in her interview, in the order they asked. */
    List<InterviewRequest> waiting() {
        return queue.stream().filter(request -> !request.state().isEnded()).toList();
    }

    public List<InterviewRequest> waiting(VisitId visit) {
        return waiting().stream()
                .filter(request -> request.visit().equals(visit))
                .toList();
    }

    /** The words of a list that are offered. */
    List<HouseWord> offered(HouseList list) {
        return words.stream()
                .filter(word -> word.list() == list && word.shown())
                .toList();
    }

    /** What a word says; nothing for none. */
    String label(@Nullable HouseWordId id) {
        return words.stream()
                .filter(word -> word.id().equals(id))
                .map(HouseWord::label)
                .findFirst()
                .orElse("");
    }
}
