package fr.permanence.stays.ready;

import fr.permanence.access.Compartment;
import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.StayId;
import fr.permanence.people.entries.Entries;
import fr.permanence.people.entries.Entry;
import fr.permanence.settings.StaySettings;
import fr.permanence.stays.Light;
import fr.permanence.stays.Planning;
import fr.permanence.stays.Stay;
import fr.permanence.stays.Stays;
import fr.permanence.stays.participants.ParticipantLine;
import fr.permanence.stays.participants.ParticipantQueries;
import fr.permanence.stays.participants.ParticipantState;
import fr.permanence.store.Database;
import fr.permanence.store.Seals;
import fr.permanence.store.Transaction;
import fr.permanence.text.HouseClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The board that says who is ready to leave and what is missing. All of it is sealed for the departure; who lacks that key is
 * told one light for each participant, and not of what.
 */
public final class Readiness {
    private final Database database;
    private final Session session;
    private final HouseClock clock;
    private final Seals seals;
    private final Beside beside;

    /** What is read beside the sealed files. */
    public record Beside(ParticipantQueries participants, Entries entries) {}

    public Readiness(Planning with, Seals seals, Beside beside) {
        database = with.database();
        session = with.session();
        clock = with.clock();
        this.seals = seals;
        this.beside = beside;
    }

    /** Whether the signed-in account may open the board. */
    public boolean maySee() {
        return session.may(Right.SEE_DEPARTURE) && seals.holds(Compartment.DEPARTURE);
    }

    /**
     * Everybody of a stay who did not withdraw, by name, with all her needs, in one reading. Where the light beside a sealed
     * file is out of date it is set right, for who may see nothing else.
     */
    public List<ReadyRow> board(StayId id) {
        session.require(Right.SEE_DEPARTURE);
        List<ParticipantLine> lines = beside.participants().of(id).stream()
                .filter(line -> line.participant().state() != ParticipantState.WITHDREW)
                .toList();
        Map<PersonId, List<Entry>> entries = beside.entries()
                .departureOf(
                        lines.stream().map(line -> line.participant().person()).toList());
        Looked looked = database.read(tx -> looked(tx, id));
        if (looked.on().isEmpty()) return List.of();
        List<ReadyRow> rows = lines.stream()
                .map(line -> row(
                        line, looked, entries.getOrDefault(line.participant().person(), List.of())))
                .toList();
        setRight(rows, looked.lights());
        return rows;
    }

    private record Looked(
            Optional<ReadyRules.On> on, Map<ParticipantId, OwnFile> files, Map<ParticipantId, Light> lights) {}

    private Looked looked(Transaction tx, StayId id) {
        FileRepository repository = new FileRepository(tx, seals);
        Optional<ReadyRules.On> on = Stays.findWithin(tx, id).map(stay -> on(tx, stay));
        return new Looked(on, repository.of(id), repository.lights(id));
    }

    private ReadyRules.On on(Transaction tx, Stay stay) {
        return new ReadyRules.On(stay, StaySettings.within(tx).marginDays(), clock.today());
    }

    private static ReadyRow row(ParticipantLine line, Looked looked, List<Entry> entries) {
        OwnFile own = looked.files().getOrDefault(line.participant().id(), OwnFile.empty());
        Map<Need, Cell> cells = ReadyRules.cells(own, entries, looked.on().orElseThrow());
        return new ReadyRow(line, own, entries, cells, ReadyRules.light(cells));
    }

    private void setRight(List<ReadyRow> rows, Map<ParticipantId, Light> lights) {
        Map<ParticipantId, Light> stale = new HashMap<>();
        for (ReadyRow row : rows) {
            ParticipantId id = row.line().participant().id();
            if (row.light() != lights.getOrDefault(id, Light.MISSING)) stale.put(id, row.light());
        }
        if (stale.isEmpty() || database.whyStopped() != null) return;
        database.write(tx -> {
            FileRepository repository = new FileRepository(tx, seals);
            stale.forEach(repository::light);
            return true;
        });
    }

    /** One light for everybody who has a place, as the board last said it; all that is told without the key. */
    public Map<PersonId, Light> lights(StayId stay) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> new FileRepository(tx, seals).lightsOfPlaces(stay));
    }

    /** What is sealed of one participation; empty when nothing is. */
    public OwnFile fileOf(ParticipantId id) {
        session.require(Right.SEE_DEPARTURE);
        return database.read(tx -> new FileRepository(tx, seals).find(id));
    }

    /** What each participant paid, in cents; who paid nothing is absent. */
    public Map<ParticipantId, Integer> paid(StayId stay) {
        session.require(Right.SEE_DEPARTURE);
        Map<ParticipantId, Integer> paid = new HashMap<>();
        database.read(tx -> new FileRepository(tx, seals).of(stay)).forEach((id, file) -> {
            if (file.paidCents() > 0) paid.put(id, file.paidCents());
        });
        return paid;
    }
}
