package fr.permanence.stays.prepare;

import static fr.permanence.store.schema.Tables.ACCOMPANIER;
import static fr.permanence.store.schema.Tables.PROGRAMME_ENTRY;
import static fr.permanence.store.schema.Tables.PROGRAMME_VOTE;
import static fr.permanence.store.schema.Tables.STAY_TASK;

import fr.permanence.ids.AccompanierId;
import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.ProgrammeEntryId;
import fr.permanence.ids.StayId;
import fr.permanence.ids.StayTaskId;
import fr.permanence.store.Transaction;
import fr.permanence.store.schema.tables.records.AccompanierRecord;
import fr.permanence.store.schema.tables.records.ProgrammeEntryRecord;
import fr.permanence.store.schema.tables.records.ProgrammeVoteRecord;
import fr.permanence.store.schema.tables.records.StayTaskRecord;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Keeps the team, the programme and what is to be done of stays. */
final class PrepareRepository {
    private static final Comparator<ProgrammeEntry> BY_DAY = Comparator.comparing(
                    (ProgrammeEntry entry) -> entry.is().dayNo(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(entry -> entry.is().startsAt(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(entry -> -entry.votes().size())
            .thenComparing(entry -> entry.id().value());

    private final DSLContext sql;

    PrepareRepository(Transaction tx) {
        this.sql = tx.sql();
    }

    static AccompanierRecord toRow(Accompanier one) {
        return new AccompanierRecord(
                one.id(),
                one.stay(),
                one.is().name(),
                one.is().gender().name(),
                one.is().belongs().name());
    }

    List<Accompanier> team(StayId stay) {
        return sql.selectFrom(ACCOMPANIER)
                .where(ACCOMPANIER.STAY_ID.eq(stay))
                .orderBy(ACCOMPANIER.ID)
                .fetch(PrepareRepository::toAccompanier);
    }

    Optional<Accompanier> accompanier(AccompanierId id) {
        return sql.selectFrom(ACCOMPANIER)
                .where(ACCOMPANIER.ID.eq(id))
                .fetchOptional()
                .map(PrepareRepository::toAccompanier);
    }

    List<AccompanierDraft> known() {
        Map<String, AccompanierDraft> last = new LinkedHashMap<>();
        sql.selectFrom(ACCOMPANIER).orderBy(ACCOMPANIER.NAME, ACCOMPANIER.ID).forEach(row -> {
            AccompanierDraft is = toAccompanier(row).is();
            last.put(is.name().toLowerCase(Locale.ROOT), is);
        });
        return List.copyOf(last.values());
    }

    private static Accompanier toAccompanier(AccompanierRecord row) {
        return new Accompanier(
                row.getId(),
                row.getStayId(),
                new AccompanierDraft(
                        row.getName(), Gender.valueOf(row.getGender()), Belongs.valueOf(row.getBelongs())));
    }

    static ProgrammeEntryRecord toRow(ProgrammeEntry entry) {
        Integer day = entry.is().dayNo();
        return new ProgrammeEntryRecord(
                entry.id(),
                entry.stay(),
                day == null ? null : day.shortValue(),
                entry.is().startsAt(),
                entry.is().what(),
                entry.is().wishedBy());
    }

    static ProgrammeVoteRecord vote(ProgrammeEntry entry, ParticipantId voter) {
        return new ProgrammeVoteRecord(entry.id(), voter);
    }

    List<ProgrammeEntry> programme(StayId stay) {
        return entries(PROGRAMME_ENTRY.STAY_ID.eq(stay)).stream().sorted(BY_DAY).toList();
    }

    Optional<ProgrammeEntry> entry(ProgrammeEntryId id) {
        return entries(PROGRAMME_ENTRY.ID.eq(id)).stream().findFirst();
    }

    private List<ProgrammeEntry> entries(Condition which) {
        Map<ProgrammeEntryId, Set<ParticipantId>> votes = sql
                .select(PROGRAMME_VOTE.ENTRY_ID, PROGRAMME_VOTE.PARTICIPANT_ID)
                .from(PROGRAMME_ENTRY)
                .join(PROGRAMME_VOTE)
                .on(PROGRAMME_VOTE.ENTRY_ID.eq(PROGRAMME_ENTRY.ID))
                .where(which)
                .fetchGroups(PROGRAMME_VOTE.ENTRY_ID, PROGRAMME_VOTE.PARTICIPANT_ID)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, of -> Set.copyOf(of.getValue())));
        return sql.selectFrom(PROGRAMME_ENTRY)
                .where(which)
                .fetch(row -> toEntry(row, votes.getOrDefault(row.getId(), Set.of())));
    }

    List<ProgrammeEntryId> votedBy(ParticipantId voter) {
        return sql.select(PROGRAMME_VOTE.ENTRY_ID)
                .from(PROGRAMME_VOTE)
                .where(PROGRAMME_VOTE.PARTICIPANT_ID.eq(voter))
                .fetch(PROGRAMME_VOTE.ENTRY_ID);
    }

    /** Gives a vote to another who did not vote; false when she did, or it is not there. */
    boolean giveVote(ProgrammeEntryId entry, ParticipantId from, ParticipantId to) {
        boolean hasVoted = sql.fetchExists(
                PROGRAMME_VOTE, PROGRAMME_VOTE.ENTRY_ID.eq(entry), PROGRAMME_VOTE.PARTICIPANT_ID.eq(to));
        return !hasVoted
                && sql.update(PROGRAMME_VOTE)
                                .set(PROGRAMME_VOTE.PARTICIPANT_ID, to)
                                .where(PROGRAMME_VOTE.ENTRY_ID.eq(entry))
                                .and(PROGRAMME_VOTE.PARTICIPANT_ID.eq(from))
                                .execute()
                        > 0;
    }

    List<ProgrammeEntryId> wishedBy(ParticipantId who) {
        return sql.select(PROGRAMME_ENTRY.ID)
                .from(PROGRAMME_ENTRY)
                .where(PROGRAMME_ENTRY.WISHED_BY.eq(who))
                .fetch(PROGRAMME_ENTRY.ID);
    }

    void giveWish(ProgrammeEntryId entry, ParticipantId from, ParticipantId to) {
        sql.update(PROGRAMME_ENTRY)
                .set(PROGRAMME_ENTRY.WISHED_BY, to)
                .where(PROGRAMME_ENTRY.ID.eq(entry))
                .and(PROGRAMME_ENTRY.WISHED_BY.eq(from))
                .execute();
    }

    private static ProgrammeEntry toEntry(ProgrammeEntryRecord row, Set<ParticipantId> votes) {
        return new ProgrammeEntry(
                row.getId(),
                row.getStayId(),
                new EntryDraft(wide(row.getDayNo()), row.getStartsAt(), row.getWhat(), row.getWishedBy()),
                votes);
    }

    private static @Nullable Integer wide(@Nullable Short number) {
        return number == null ? null : Integer.valueOf(number);
    }

    static StayTaskRecord toRow(StayTask task) {
        return new StayTaskRecord(
                task.id(), task.stay(), task.what(), (short) task.daysBefore(), task.doneAt(), task.doneByName());
    }

    List<StayTask> tasks(StayId stay) {
        return sql.selectFrom(STAY_TASK)
                .where(STAY_TASK.STAY_ID.eq(stay))
                .orderBy(STAY_TASK.DAYS_BEFORE.desc(), STAY_TASK.ID)
                .fetch(PrepareRepository::toTask);
    }

    Optional<StayTask> task(StayTaskId id) {
        return sql.selectFrom(STAY_TASK)
                .where(STAY_TASK.ID.eq(id))
                .fetchOptional()
                .map(PrepareRepository::toTask);
    }

    private static StayTask toTask(StayTaskRecord row) {
        return new StayTask(
                row.getId(), row.getStayId(), row.getWhat(), row.getDaysBefore(), row.getDoneAt(), row.getDoneByName());
    }
}
