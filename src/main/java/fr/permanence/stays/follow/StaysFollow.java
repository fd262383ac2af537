package fr.permanence.stays.follow;

import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.TravellingChildId;
import fr.permanence.people.merge.Follower;
import fr.permanence.people.merge.MovedRow;
import fr.permanence.stays.HangsOnStay;
import fr.permanence.stays.HangsOnStay.Given;
import fr.permanence.stays.Planning;
import fr.permanence.stays.StayWatch;
import fr.permanence.stays.follow.GoingRepository.Going;
import fr.permanence.stays.participants.ParticipantState;
import fr.permanence.stays.participants.Standing;
import fr.permanence.store.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How participations follow when two files become one, and come back when they come apart. On a stay that both are on she is
 * once, as far as either was; what the sealed files say stays under their seals.
 */
public final class StaysFollow implements Follower {
    private static final String MOVED = "participant";
    private static final String AWAY = "participantAway";
    private static final String RAISED = "participantRaised";
    private static final String CHILD = "participantChild";
    /** How the kinds of what hangs on a participant begin. */
    private static final String GIVEN = "stay";

    private final Settling settling;
    private final Runnable told;
    private final Consumer<BackInLists> back;

    /** @param back told after the commit of whose file is one of its own again, or is not any more */
    public StaysFollow(Planning with, StayWatch watch, List<HangsOnStay> hanging, Consumer<BackInLists> back) {
        this.back = back;
        told = with.told();
        settling = new Settling(watch, hanging);
    }

    @Override
    public Map<String, Integer> countOf(Transaction tx, PersonId person) {
        int count = new GoingRepository(tx).count(person);
        return count == 0 ? Map.of() : Map.of(MOVED, count);
    }

    @Override
    public List<MovedRow> move(Transaction tx, PersonId gone, PersonId kept) {
        return move(tx, gone, kept, Optional.empty());
    }

    @Override
    public List<MovedRow> moveAgain(Transaction tx, PersonId gone, PersonId kept, List<MovedRow> before) {
        return move(tx, gone, kept, Optional.of(before));
    }

    private List<MovedRow> move(Transaction tx, PersonId gone, PersonId kept, Optional<List<MovedRow>> before) {
        GoingRepository repository = new GoingRepository(tx);
        List<MovedRow> moved = new ArrayList<>();
        for (Going hers : repository.of(gone)) {
            Optional<Going> both = repository.of(kept).stream()
                    .filter(other -> other.stay().equals(hers.stay()))
                    .findFirst();
            if (both.isPresent()) join(tx, moved, hers, both.get(), before);
            else give(tx, moved, hers, kept);
        }
        return moved;
    }

    private void give(Transaction tx, List<MovedRow> moved, Going hers, PersonId kept) {
        GoingRepository repository = new GoingRepository(tx);
        repository.give(hers.id(), kept);
        moved.add(new MovedRow(MOVED, hers.id().value(), ""));
        if (hers.standing() != Standing.HELD) return;
        // One woman is not on two stays at once: what both files had on the same days, she has once.
        settling.unlessRoom(tx, hers);
        Going now = repository.find(hers.id()).orElseThrow();
        if (now.state() != hers.state()) moved.add(raised(hers, now));
    }

    private void join(Transaction tx, List<MovedRow> moved, Going gone, Going kept, Optional<List<MovedRow>> before) {
        GoingRepository repository = new GoingRepository(tx);
        if (gone.standing() == Standing.HELD) {
            settling.away(tx, gone, Standing.AWAY);
            moved.add(new MovedRow(AWAY, gone.id().value(), ""));
            Going now = before.flatMap(rows -> AsTheyStood.before(repository, rows, gone, kept))
                    .orElseGet(() -> AsTheyStood.asFarAsEither(gone, kept));
            repository.put(now.id(), now.state(), now.asked());
            moved.add(raised(kept, now));
        }
        for (TravellingChildId child : repository.children(gone.id())) {
            repository.giveChild(child, gone.id(), kept.id());
            moved.add(new MovedRow(
                    CHILD, child.value(), gone.id().value() + " " + kept.id().value()));
        }
        for (Given given : settling.join(tx, gone.id(), kept.id())) {
            MovedRow row = new MovedRow(
                    given.kind(),
                    given.row(),
                    gone.id().value() + " " + kept.id().value() + " " + given.was());
            // What she did not get then, as she had her own, she does not get now that she gave it up.
            if (before.isEmpty() || before.get().contains(row)) moved.add(row);
            else settling.part(tx, given, gone.id(), kept.id());
        }
    }

    @Override
    public List<MovedRow> standing(Transaction tx, PersonId gone, PersonId kept) {
        return AsTheyStood.rows(new GoingRepository(tx), gone, kept);
    }

    private static MovedRow raised(Going was, Going now) {
        return new MovedRow(
                RAISED, was.id().value(), was.state() + " " + was.asked() + " " + now.state() + " " + now.asked());
    }

    @Override
    public void bringBack(Transaction tx, PersonId gone, PersonId kept, List<MovedRow> rows) {
        GoingRepository repository = new GoingRepository(tx);
        for (MovedRow row : rows) if (row.kind().startsWith(GIVEN)) part(tx, row);
        for (MovedRow row : rows.reversed())
            switch (row.kind()) {
                case MOVED -> giveBack(repository, row, gone, kept);
                case RAISED -> lower(repository, row);
                case CHILD -> childBack(repository, row);
                default -> {
                    // another room's, or later
                }
            }
        // Only once everything else stands where it stood is it known whether a place is still free.
        for (MovedRow row : rows)
            if (row.kind().equals(AWAY))
                repository
                        .find(new ParticipantId(row.id()))
                        .filter(going -> going.standing() == Standing.AWAY)
                        .ifPresent(going -> settling.back(tx, going));
        for (MovedRow row : rows)
            if (row.kind().equals(RAISED) && hasPlaceAgain(row)) settling.again(tx, new ParticipantId(row.id()));
    }

    private static boolean hasPlaceAgain(MovedRow row) {
        String[] was = row.was().split(" ");
        return ParticipantState.valueOf(was[0]).takesPlace()
                && !ParticipantState.valueOf(was[2]).takesPlace();
    }

    private void part(Transaction tx, MovedRow row) {
        String[] was = row.was().split(" ", 3);
        settling.part(
                tx,
                new Given(row.kind(), row.id(), was[2]),
                new ParticipantId(Long.parseLong(was[0])),
                new ParticipantId(Long.parseLong(was[1])));
    }

    private static void giveBack(GoingRepository repository, MovedRow row, PersonId gone, PersonId kept) {
        repository
                .find(new ParticipantId(row.id()))
                .filter(going -> going.person().equals(kept))
                .ifPresent(going -> repository.give(going.id(), gone));
    }

    /** As it was, if nobody did another step since. */
    private static void lower(GoingRepository repository, MovedRow row) {
        String[] was = row.was().split(" ");
        repository
                .find(new ParticipantId(row.id()))
                .filter(going -> going.state() == ParticipantState.valueOf(was[2])
                        && going.asked() == Boolean.parseBoolean(was[3]))
                .ifPresent(going ->
                        repository.put(going.id(), ParticipantState.valueOf(was[0]), Boolean.parseBoolean(was[1])));
    }

    private static void childBack(GoingRepository repository, MovedRow row) {
        String[] mothers = row.was().split(" ");
        repository.giveChild(
                new TravellingChildId(row.id()),
                new ParticipantId(Long.parseLong(mothers[1])),
                new ParticipantId(Long.parseLong(mothers[0])));
    }

    /** Whether a participation speaks of her, so that she cannot simply be taken back. */
    public static boolean speaksOf(Transaction tx, PersonId person) {
        return new GoingRepository(tx).count(person) > 0;
    }

    @Override
    public void moved(PersonId gone, PersonId kept) {
        told.run();
        back.accept(new BackInLists(gone));
    }
}
