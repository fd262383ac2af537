package fr.permanence.store;

import static fr.permanence.store.schema.Tables.ACT;

import fr.permanence.access.Compartment;
import fr.permanence.ids.AccountId;
import fr.permanence.ids.ActId;
import fr.permanence.store.Act.Direction;
import fr.permanence.store.JournalChain.Line;
import fr.permanence.store.StoreTrouble.Kind;
import fr.permanence.store.schema.tables.records.ActRecord;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Keeps the lines of the journal. */
final class JournalRepository {
    private static final String TABLE = "act";

    private final DSLContext sql;
    private final JournalChain chain;
    private final Seals seals;

    JournalRepository(Transaction tx, JournalChain chain, Seals seals) {
        this.sql = tx.sql();
        this.chain = chain;
        this.seals = seals;
    }

    ActId append(Act act) {
        ActRecord last = sql.selectFrom(ACT).orderBy(ACT.SEQ.desc()).limit(1).fetchOne();
        long seq = last == null ? 1 : last.getSeq().value() + 1;
        ActRecord row = sql.newRecord(ACT);
        row.setSeq(new ActId(seq));
        row.setDoneAt(act.at());
        row.setAccountId(act.account());
        row.setVerb(act.verb());
        row.setSubject(act.subject());
        row.setDirection(act.direction().code());
        row.setReverses(act.reverses());
        if (act.undo() != null) writeUndo(row, act.undo(), seq);
        row.setMac(chain.next(last == null ? chain.start() : last.getMac(), lineOf(row)));
        row.insert();
        return row.getSeq();
    }

    private void writeUndo(ActRecord row, UndoNote undo, long seq) {
        row.setCompartment(undo.compartment().name());
        if (undo.compartment() == Compartment.DESK) {
            row.setUndo(undo.toText());
        } else {
            byte[] plain = undo.toText().getBytes(StandardCharsets.UTF_8);
            row.setSealed(seals.seal(undo.compartment(), TABLE, seq, plain));
        }
    }

    Optional<Act> nextToUndo(AccountId account, Instant since) {
        return newestStanding(account, since, ACT.DIRECTION.ne(Direction.UNDONE.code()));
    }

    Optional<Act> nextToUndo(AccountId account, Instant since, ActId before) {
        Condition earlier = ACT.DIRECTION.ne(Direction.UNDONE.code()).and(ACT.SEQ.lt(before));
        return newestStanding(account, since, earlier);
    }

    /** What was undone before something was done anew stays undone, also once that is undone in turn. */
    Optional<Act> nextToRedo(AccountId account, Instant since) {
        Condition sinceAnew = ACT.SEQ.gt(newestDoneAnew(account, since));
        return newestStanding(
                account, since, ACT.DIRECTION.eq(Direction.UNDONE.code()).and(sinceAnew));
    }

    /** The last act that was neither an undoing nor a redoing, though it be undone since; the place before the first if none. */
    private ActId newestDoneAnew(AccountId account, Instant since) {
        return sql.select(ACT.SEQ)
                .from(ACT)
                .where(ACT.ACCOUNT_ID.eq(account))
                .and(ACT.DONE_AT.ge(since))
                .and(ACT.COMPARTMENT.isNotNull())
                .and(ACT.DIRECTION.eq(Direction.DONE.code()))
                .orderBy(ACT.SEQ.desc())
                .limit(1)
                .fetchOptional(ACT.SEQ)
                .orElse(new ActId(0));
    }

    private Optional<Act> newestStanding(AccountId account, Instant since, Condition direction) {
        var reversal = ACT.as("reversal");
        return sql.selectFrom(ACT)
                .where(ACT.ACCOUNT_ID.eq(account))
                .and(ACT.DONE_AT.ge(since))
                .and(ACT.COMPARTMENT.isNotNull())
                .and(direction)
                .andNotExists(sql.selectOne().from(reversal).where(reversal.REVERSES.eq(ACT.SEQ)))
                .orderBy(ACT.SEQ.desc())
                .limit(1)
                .fetchOptional()
                .map(this::toAct);
    }

    Optional<Act> standing(String verb, long subject) {
        var reversal = ACT.as("reversal");
        return sql.selectFrom(ACT)
                .where(ACT.SUBJECT.eq(subject))
                .and(ACT.VERB.eq(verb))
                .andNotExists(sql.selectOne().from(reversal).where(reversal.REVERSES.eq(ACT.SEQ)))
                .orderBy(ACT.SEQ.desc())
                .limit(1)
                .fetchOptional()
                .map(this::toAct);
    }

    Optional<Act> at(ActId seq) {
        return sql.selectFrom(ACT).where(ACT.SEQ.eq(seq)).fetchOptional().map(this::toAct);
    }

    List<Act> newest(List<String> verbs, int limit) {
        return sql.selectFrom(ACT)
                .where(ACT.VERB.in(verbs))
                .orderBy(ACT.SEQ.desc())
                .limit(limit)
                .fetch(this::toAct);
    }

    long verify() {
        byte[] before = chain.start();
        long expected = 1;
        try (var rows = sql.selectFrom(ACT).orderBy(ACT.SEQ).fetchSize(1000).fetchLazy()) {
            for (ActRecord row : rows) {
                byte[] mac = chain.next(before, lineOf(row));
                if (row.getSeq().value() != expected || !MessageDigest.isEqual(mac, row.getMac()))
                    throw new StoreTrouble(Kind.STORE_DAMAGED);
                before = mac;
                expected++;
            }
        }
        return expected - 1;
    }

    private Act toAct(ActRecord row) {
        return new Act(
                row.getSeq(),
                row.getDoneAt(),
                row.getAccountId(),
                row.getVerb(),
                row.getSubject(),
                Direction.of(row.getDirection()),
                row.getReverses(),
                readUndo(row));
    }

    private @Nullable UndoNote readUndo(ActRecord row) {
        if (row.getCompartment() == null) return null;
        Compartment compartment = Compartment.valueOf(row.getCompartment());
        if (compartment == Compartment.DESK) return UndoNote.fromText(row.getUndo(), compartment);
        if (!seals.holds(compartment)) return null;
        byte[] plain = seals.open(compartment, TABLE, row.getSeq().value(), row.getSealed());
        return UndoNote.fromText(new String(plain, StandardCharsets.UTF_8), compartment);
    }

    private static Line lineOf(ActRecord row) {
        return new Line(
                row.getSeq().value(),
                row.getDoneAt().toEpochMilli(),
                row.getAccountId().value(),
                row.getVerb(),
                row.getSubject(),
                row.getDirection(),
                row.getReverses() == null ? null : row.getReverses().value(),
                row.getUndo(),
                row.getCompartment(),
                row.getSealed());
    }
}
