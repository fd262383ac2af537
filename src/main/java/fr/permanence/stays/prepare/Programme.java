package fr.permanence.stays.prepare;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Undo;
import fr.permanence.ids.Ids;
import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.ProgrammeEntryId;
import fr.permanence.ids.StayId;
import fr.permanence.stays.Planning;
import fr.permanence.stays.Stay;
import fr.permanence.stays.StayReversals;
import fr.permanence.stays.Stays;
import fr.permanence.stays.participants.Participant;
import fr.permanence.stays.participants.ParticipantQueries;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import fr.permanence.text.CleanText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is done on a stay, day by day: participants help to choose it, by wishes and votes. */
public final class Programme {
    /** Something was put on the programme, written otherwise or taken off. */
    public static final String WRITE = "stay.programme";
    /** Somebody is for it, or no longer. */
    public static final String VOTE = "stay.vote";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Ids ids;
    private final Runnable told;

    public Programme(Planning with) {
        database = with.database();
        journal = with.journal();
        session = with.session();
        ids = with.ids();
        told = with.told();
    }

    /** Lets undo take back what this service did. */
    public void teach(Undo undo, StayReversals reversals) {
        reversals.learn(undo, WRITE);
        reversals.learn(undo, VOTE);
    }

    /** What came of it. */
    public sealed interface Writing {}

    /**
     * It is kept.
     *
     * @param verb with the number of the entry, what takes it back
     */
    public record Written(ProgrammeEntry entry, String verb) implements Writing {}

    /** It was so already. */
    public record Unchanged() implements Writing {}

    /** Nothing was changed. */
    public record Refused(PrepareRefusal reason) implements Writing {}

    /** Puts something on the programme, or notes a wish. */
    public Writing add(StayId stay, EntryDraft typed) {
        session.require(Right.PLAN_STAYS);
        return tell(database.write(tx -> {
            Optional<PrepareRefusal> refusal = refusal(tx, stay, typed);
            if (refusal.isPresent()) return new Refused(refusal.get());
            ProgrammeEntry added = new ProgrammeEntry(new ProgrammeEntryId(ids.next()), stay, cleaned(typed), Set.of());
            RowChanges changes = new RowChanges(tx);
            changes.insert(PrepareRepository.toRow(added));
            return record(tx, changes, added, WRITE);
        }));
    }

    /** Writes it otherwise, or puts it on another day. */
    public Writing correct(ProgrammeEntry shown, EntryDraft typed) {
        session.require(Right.PLAN_STAYS);
        return tell(database.write(tx -> {
            Optional<Writing> stale = stale(tx, shown);
            if (stale.isPresent()) return stale.get();
            Optional<PrepareRefusal> refusal = refusal(tx, shown.stay(), typed);
            if (refusal.isPresent()) return new Refused(refusal.get());
            ProgrammeEntry wanted = shown.as(cleaned(typed));
            if (wanted.equals(shown)) return new Unchanged();
            RowChanges changes = new RowChanges(tx);
            changes.update(PrepareRepository.toRow(wanted));
            return record(tx, changes, wanted, WRITE);
        }));
    }

    /** Takes it off the programme, with the votes for it. */
    public Writing remove(ProgrammeEntry shown) {
        session.require(Right.PLAN_STAYS);
        return tell(database.write(tx -> {
            Optional<Writing> stale = stale(tx, shown);
            if (stale.isPresent()) return stale.get();
            RowChanges changes = new RowChanges(tx);
            shown.votes().forEach(voter -> changes.delete(PrepareRepository.vote(shown, voter)));
            changes.delete(PrepareRepository.toRow(shown));
            return record(tx, changes, shown, WRITE);
        }));
    }

    /** Somebody is for it, or no longer. */
    public Writing vote(ProgrammeEntryId id, ParticipantId voter, boolean isFor) {
        session.require(Right.PLAN_STAYS);
        return tell(database.write(tx -> {
            Optional<ProgrammeEntry> entry = new PrepareRepository(tx).entry(id);
            if (entry.isEmpty()) return new Refused(PrepareRefusal.GONE);
            if (!isThere(tx, entry.get().stay(), voter)) return new Refused(PrepareRefusal.NO_PARTICIPANT);
            if (entry.get().votes().contains(voter) == isFor) return new Unchanged();
            RowChanges changes = new RowChanges(tx);
            if (isFor) changes.insert(PrepareRepository.vote(entry.get(), voter));
            else changes.delete(PrepareRepository.vote(entry.get(), voter));
            return record(tx, changes, new PrepareRepository(tx).entry(id).orElseThrow(), VOTE);
        }));
    }

    private static Optional<PrepareRefusal> refusal(Transaction tx, StayId id, EntryDraft typed) {
        Optional<PrepareRefusal> line = PrepareRules.line(typed.what());
        if (line.isPresent()) return line;
        Optional<Stay> stay = Stays.findWithin(tx, id);
        if (stay.isEmpty()) return Optional.of(PrepareRefusal.GONE);
        Integer day = typed.dayNo();
        if (day != null && (day < 0 || day > stay.get().days().nights()))
            return Optional.of(PrepareRefusal.DAY_OUT_OF_RANGE);
        return isThere(tx, id, typed.wishedBy()) ? Optional.empty() : Optional.of(PrepareRefusal.NO_PARTICIPANT);
    }

    private static boolean isThere(Transaction tx, StayId stay, @Nullable ParticipantId who) {
        return who == null
                || ParticipantQueries.within(tx, stay).stream()
                        .map(Participant::id)
                        .anyMatch(who::equals);
    }

    private static Optional<Writing> stale(Transaction tx, ProgrammeEntry shown) {
        Optional<ProgrammeEntry> now = new PrepareRepository(tx).entry(shown.id());
        if (now.isEmpty()) return Optional.of(new Refused(PrepareRefusal.GONE));
        return now.get().equals(shown) ? Optional.empty() : Optional.of(new Refused(PrepareRefusal.CHANGED_SINCE));
    }

    private Writing record(Transaction tx, RowChanges changes, ProgrammeEntry of, String verb) {
        journal.record(tx, verb, of.id().value(), changes.note());
        return new Written(of, verb);
    }

    private static EntryDraft cleaned(EntryDraft typed) {
        return new EntryDraft(typed.dayNo(), typed.startsAt(), CleanText.line(typed.what()), typed.wishedBy());
    }

    /** The programme of a stay by day and hour, then the wishes that have no day, the most wanted first. */
    public List<ProgrammeEntry> of(StayId stay) {
        session.require(Right.PLAN_STAYS);
        return database.read(tx -> new PrepareRepository(tx).programme(stay));
    }

    private Writing tell(Writing writing) {
        if (writing instanceof Written) told.run();
        return writing;
    }
}
