package fr.permanence.stays.follow;

import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.PersonId;
import fr.permanence.people.merge.MovedRow;
import fr.permanence.stays.follow.GoingRepository.Going;
import fr.permanence.stays.participants.ParticipantState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far one woman is whose two files are on one stay: as far as either was, or, when a separation is taken back, as she stood
 * before it.
 */
final class AsTheyStood {
    private static final String STOOD = "participantStood";
    /** From the least to the most. */
    private static final List<ParticipantState> ORDER = List.of(
            ParticipantState.WITHDREW,
            ParticipantState.PROPOSED,
            ParticipantState.WAITING,
            ParticipantState.INVITED,
            ParticipantState.CONFIRMED,
            ParticipantState.LEFT,
            ParticipantState.RETURNED);

    private AsTheyStood() {}

    static Going asFarAsEither(Going gone, Going kept) {
        boolean further = ORDER.indexOf(gone.state()) > ORDER.indexOf(kept.state());
        return with(kept, further ? gone.state() : kept.state(), gone.asked() || kept.asked());
    }

    private static Going with(Going kept, ParticipantState state, boolean asked) {
        return new Going(kept.id(), kept.stay(), kept.person(), state, asked, kept.standing(), kept.last());
    }

    /** What remembers how she stands on each stay that both files are on, just before they come apart. */
    static List<MovedRow> rows(GoingRepository repository, PersonId gone, PersonId kept) {
        List<MovedRow> standing = new ArrayList<>();
        for (Going hers : repository.of(gone))
            for (Going other : repository.of(kept))
                if (other.stay().equals(hers.stay()))
                    standing.add(new MovedRow(
                            STOOD,
                            other.id().value(),
                            other.state() + " " + other.asked() + " " + steps(repository, hers.id(), other.id())));
        return standing;
    }

    /** As she stood then, if nothing was done about either place since. */
    static Optional<Going> before(GoingRepository repository, List<MovedRow> rows, Going gone, Going kept) {
        String since = steps(repository, gone.id(), kept.id());
        return rows.stream()
                .filter(row -> row.kind().equals(STOOD) && row.id() == kept.id().value())
                .map(row -> row.was().split(" ", 3))
                .filter(was -> was[2].equals(since))
                .map(was -> with(kept, ParticipantState.valueOf(was[0]), Boolean.parseBoolean(was[1])))
                .findFirst();
    }

    private static String steps(GoingRepository repository, ParticipantId gone, ParticipantId kept) {
        return repository.steps(gone) + " " + repository.steps(kept);
    }
}
