package fr.permanence.stays.participants;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Undo;
import fr.permanence.ids.Ids;
import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.ParticipantStepId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.StayId;
import fr.permanence.people.People;
import fr.permanence.stays.HangsOnStay;
import fr.permanence.stays.Planning;
import fr.permanence.stays.Stay;
import fr.permanence.stays.StayLine;
import fr.permanence.stays.StayReversals;
import fr.permanence.stays.StayRules;
import fr.permanence.stays.Stays;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import fr.permanence.text.HouseClock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who goes on a stay: each step is signed, dated, asked of the places inside the transaction, and can be taken back. */
public final class Participants {
    /** Somebody was put among the participants. */
    public static final String ADD = "participant.add";
    /** A step was done about her place. */
    public static final String STEP = "participant.step";
    /** Everybody who had a place left, or everybody who was away came back. */
    public static final String ALL = "participant.all";
    /** Her own days, or why she was chosen, were written. */
    public static final String CORRECT = "participant.correct";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Ids ids;
    private final HouseClock clock;
    private final Runnable told;
    private List<HangsOnStay> hanging = List.of();

    public Participants(Planning with) {
        database = with.database();
        journal = with.journal();
        session = with.session();
        ids = with.ids();
        clock = with.clock();
        told = with.told();
    }

    /** Lets undo take back what this service did, and lets what hangs on a participant go with her. */
    public void teach(Undo undo, StayReversals reversals, List<HangsOnStay> hanging) {
        this.hanging = List.copyOf(hanging);
        reversals.learn(undo, ADD, (tx, act) -> {
            ParticipantId her = act.subjectAs(ParticipantId::new);
            this.hanging.forEach(each -> each.unmade(tx, her));
        });
        for (String verb : List.of(STEP, ALL, CORRECT)) reversals.learn(undo, verb);
    }

    /** What came of it. */
    public sealed interface Taking {}

    /**
     * It is done.
     *
     * @param verb with the number of the participant, what takes it back
     */
    public record Taken(Participant participant, String verb) implements Taking {}

    /** It was so already. */
    public record Unchanged() implements Taking {}

    /** Nothing was changed. */
    public record Refused(ParticipantRefusal reason) implements Taking {}

    /** She has a place on another stay on one of these days; nothing was changed. */
    public record Elsewhere(StayLine other) implements Taking {}

    /**
     * The team thinks of her; who withdrew may be thought of again.
     *
     * @param reason why, where the choice departs from what is proposed, or null
     */
    public Taking propose(StayId stay, PersonId person, @Nullable String reason) {
        return add(stay, person, Step.PROPOSE, reason);
    }

    /** She asked to go: she waits for a place, and that she asked is remembered. */
    public Taking ask(StayId stay, PersonId person) {
        return add(stay, person, Step.ASK, null);
    }

    private Taking add(StayId id, PersonId person, Step step, @Nullable String typed) {
        session.require(Right.PLAN_STAYS);
        String reason = StayRules.lineOrNull(typed);
        if (isTooLong(reason)) return new Refused(ParticipantRefusal.REASON_TOO_LONG);
        return tell(database.write(tx -> {
            Optional<Stay> stay = Stays.findWithin(tx, id);
            if (stay.isEmpty()) return new Refused(ParticipantRefusal.GONE);
            if (!stay.get().isHeld()) return new Refused(ParticipantRefusal.STAY_CANCELLED);
            if (!People.isListed(tx, person)) return new Refused(ParticipantRefusal.PERSON_IS_GONE);
            ParticipantRepository repository = new ParticipantRepository(tx);
            Optional<Participant> before = repository.find(id, person);
            if (before.isPresent() && before.get().state() != ParticipantState.WITHDREW)
                return new Refused(ParticipantRefusal.ALREADY_THERE);
            Participant added =
                    before.orElseGet(() -> fresh(id, person)).in(step.leadsTo()).because(reason);
            if (step == Step.ASK) added = added.asking();
            Optional<Taking> elsewhere = elsewhere(tx, added, stay.get());
            if (elsewhere.isPresent()) return elsewhere.get();
            RowChanges changes = new RowChanges(tx);
            if (before.isEmpty()) ParticipantRepository.insert(changes, added);
            else ParticipantRepository.update(changes, added);
            sign(changes, added, step, reason);
            journal.record(tx, ADD, added.id().value(), changes.note());
            return new Taken(added, ADD);
        }));
    }

    private Participant fresh(StayId stay, PersonId person) {
        return new Participant(
                new ParticipantId(ids.next()),
                stay,
                person,
                ParticipantState.PROPOSED,
                false,
                null,
                OwnDays.all(),
                Standing.HELD);
    }

    private static Optional<Taking> elsewhere(Transaction tx, Participant participant, Stay stay) {
        return ParticipantWatch.elsewhere(new ParticipantRepository(tx), participant, stay)
                .flatMap(other -> Stays.lineWithin(tx, other))
                .map(Elsewhere::new);
    }

    /**
     * Does the next step about her place. The places are counted inside the transaction; who gives her place up frees
     * her bed and her seat.
     *
     * @param shown what the step was decided on
     * @param reason or null
     */
    public Taking step(Participant shown, Step step, @Nullable String reason) {
        session.require(Right.PLAN_STAYS);
        String why = StayRules.lineOrNull(reason);
        if (isTooLong(why)) return new Refused(ParticipantRefusal.REASON_TOO_LONG);
        return tell(database.write(tx -> {
            Optional<Taking> stale = stale(tx, shown);
            if (stale.isPresent()) return stale.get();
            Stay stay = Stays.findWithin(tx, shown.stay()).orElseThrow();
            Optional<Taking> refusal = refusal(tx, stay, shown, step);
            if (refusal.isPresent()) return refusal.get();
            RowChanges changes = new RowChanges(tx);
            Participant now = go(changes, shown, step, why);
            journal.record(tx, STEP, now.id().value(), changes.note());
            return new Taken(now, STEP);
        }));
    }

    private Optional<Taking> refusal(Transaction tx, Stay stay, Participant shown, Step step) {
        ParticipantRepository repository = new ParticipantRepository(tx);
        Optional<ParticipantRefusal> refusal =
                ParticipantRules.refusal(stay, repository.taken(stay.id()), shown, step, clock.today());
        if (refusal.isPresent()) return Optional.of(new Refused(refusal.get()));
        if (step == Step.WITHDRAW) return Optional.empty();
        if (!People.isListed(tx, shown.person())) return Optional.of(new Refused(ParticipantRefusal.PERSON_IS_GONE));
        return ParticipantRules.bringsHerThere(step) ? elsewhere(tx, shown, stay) : Optional.empty();
    }

    private Participant go(RowChanges changes, Participant shown, Step step, @Nullable String why) {
        Participant now = shown.in(step.leadsTo());
        ParticipantRepository.update(changes, now);
        sign(changes, now, step, why);
        if (now.takesPlace() && !shown.takesPlace()) hanging.forEach(each -> each.again(changes, now.id()));
        if (ParticipantRules.letsGo(step)) hanging.forEach(each -> each.letGo(changes, now.id()));
        return now;
    }

    /**
     * Everybody who has a place leaves, or everybody who is away comes back, in one act that is taken back as one; who
     * cannot stays as she is.
     *
     * @param step LEAVE or RETURN
     * @return how many
     */
    public int all(StayId id, Step step) {
        session.require(Right.PLAN_STAYS);
        int done = database.write(tx -> {
            Optional<Stay> stay = Stays.findWithin(tx, id);
            if (stay.isEmpty()) return 0;
            RowChanges changes = new RowChanges(tx);
            List<Participant> ready = new ParticipantRepository(tx)
                    .of(id).stream()
                            .filter(participant ->
                                    refusal(tx, stay.get(), participant, step).isEmpty())
                            .toList();
            ready.forEach(participant -> go(changes, participant, step, null));
            if (!ready.isEmpty()) journal.record(tx, ALL, id.value(), changes.note());
            return ready.size();
        });
        if (done > 0) told.run();
        return done;
    }

    /** Writes why she was chosen where that departs from the proposal; empty takes the reason away. */
    public Taking because(Participant shown, String typed) {
        session.require(Right.PLAN_STAYS);
        String reason = StayRules.lineOrNull(typed);
        if (isTooLong(reason)) return new Refused(ParticipantRefusal.REASON_TOO_LONG);
        return rewrite(shown, shown.because(reason));
    }

    /** Says which days of the stay she is there. */
    public Taking during(Participant shown, OwnDays days) {
        session.require(Right.PLAN_STAYS);
        return rewrite(shown, shown.during(days));
    }

    private Taking rewrite(Participant shown, Participant wanted) {
        return tell(database.write(tx -> {
            Optional<Taking> stale = stale(tx, shown);
            if (stale.isPresent()) return stale.get();
            Stay stay = Stays.findWithin(tx, shown.stay()).orElseThrow();
            Optional<ParticipantRefusal> refusal = ParticipantRules.refusal(wanted.days(), stay.days());
            if (refusal.isPresent()) return new Refused(refusal.get());
            Optional<Taking> elsewhere = wanted.takesPlace() ? elsewhere(tx, wanted, stay) : Optional.<Taking>empty();
            if (elsewhere.isPresent()) return elsewhere.get();
            if (wanted.equals(shown)) return new Unchanged();
            RowChanges changes = new RowChanges(tx);
            ParticipantRepository.update(changes, wanted);
            journal.record(tx, CORRECT, wanted.id().value(), changes.note());
            return new Taken(wanted, CORRECT);
        }));
    }

    private static Optional<Taking> stale(Transaction tx, Participant shown) {
        Optional<Participant> now = new ParticipantRepository(tx).find(shown.id());
        if (now.isEmpty() || now.get().standing() != Standing.HELD)
            return Optional.of(new Refused(ParticipantRefusal.GONE));
        return now.get().equals(shown) ? Optional.empty() : Optional.of(new Refused(ParticipantRefusal.CHANGED_SINCE));
    }

    private void sign(RowChanges changes, Participant of, Step step, @Nullable String reason) {
        ParticipantRepository.insertStep(
                changes, new ParticipantStepId(ids.next()), of.id(), step, clock.now(), reason, session);
    }

    private static boolean isTooLong(@Nullable String reason) {
        return reason != null && reason.length() > ParticipantRules.REASON_LIMIT;
    }

    private Taking tell(Taking taking) {
        if (taking instanceof Taken) told.run();
        return taking;
    }
}
