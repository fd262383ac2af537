package fr.permanence.stays.moving;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.StayId;
import fr.permanence.people.entries.Entry;
import fr.permanence.people.entries.IdentityPaper;
import fr.permanence.settings.StaySettings;
import fr.permanence.stays.Planning;
import fr.permanence.stays.Stay;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.StayLine;
import fr.permanence.stays.Stays;
import fr.permanence.stays.moving.MoveGround.PapersOf;
import fr.permanence.stays.participants.Participant;
import fr.permanence.stays.participants.ParticipantQueries;
import fr.permanence.stays.ready.Readiness;
import fr.permanence.stays.ready.ReadyRow;
import fr.permanence.store.Database;
import fr.permanence.store.Transaction;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads beforehand what decides where a stay can be moved. */
public final class Moves {
    private static final int YEARS_AROUND = 1;

    private final Database database;
    private final Session session;
    private final Readiness readiness;
    private final StaySettings settings;

    /** @param readiness tells the papers of who goes, to who may see them */
    public Moves(Planning with, Readiness readiness, StaySettings settings) {
        database = with.database();
        session = with.session();
        this.readiness = readiness;
        this.settings = settings;
    }

    /** What decides where this stay can be moved, a year before and after it; nothing when it is not there any more. */
    public Optional<MoveGround> ground(StayId id) {
        session.require(Right.PLAN_STAYS);
        Optional<Around> around = database.read(tx -> Stays.findWithin(tx, id).map(stay -> around(tx, stay)));
        if (around.isEmpty()) return Optional.empty();
        int margin = settings.now().marginDays();
        List<PapersOf> papers = readiness.board(id).stream()
                .filter(row -> row.line().participant().state().takesPlace())
                .map(row -> papersOf(row, margin))
                .toList();
        Around found = around.get();
        return Optional.of(new MoveGround(found.stay(), found.others(), found.going(), papers));
    }

    private record Around(Stay stay, List<StayLine> others, Map<StayId, Set<PersonId>> going) {}

    private static Around around(Transaction tx, Stay stay) {
        StayDays years = new StayDays(
                stay.days().first().minusYears(YEARS_AROUND), stay.days().last().plusYears(YEARS_AROUND));
        List<StayLine> others = Stays.within(tx, years).stream()
                .filter(line -> line.stay().isHeld() && !line.stay().id().equals(stay.id()))
                .toList();
        Map<StayId, Set<PersonId>> going = new HashMap<>();
        others.forEach(line -> going.put(line.stay().id(), going(tx, line.stay().id())));
        return new Around(stay, others, going);
    }

    private static Set<PersonId> going(Transaction tx, StayId id) {
        return ParticipantQueries.within(tx, id).stream()
                .filter(one -> one.state().takesPlace())
                .map(Participant::person)
                .collect(Collectors.toSet());
    }

    private static PapersOf papersOf(ReadyRow row, int margin) {
        String name = row.line().person().is().chosenName();
        return new PapersOf(row.line().participant().person(), name, until(row.entries(), margin));
    }

    /** The last return that the best of her papers does for; null when one has no end, or none was written at all. */
    private static @Nullable LocalDate until(List<Entry> entries, int margin) {
        List<IdentityPaper> papers = entries.stream()
                .flatMap(entry -> Stream.ofNullable(entry.paper()))
                .toList();
        if (papers.stream().anyMatch(paper -> paper.expires() == null)) return null;
        return papers.stream()
                .flatMap(paper -> Stream.ofNullable(paper.expires()))
                .max(Comparator.naturalOrder())
                .map(last -> last.minusDays(margin))
                .orElse(null);
    }
}
