package fr.permanence;

import fr.permanence.checkin.sessions.AwayToday;
import fr.permanence.ids.PersonId;
import fr.permanence.stays.StaysChanged;
import fr.permanence.stays.participants.ParticipantQueries;
import fr.permanence.text.HouseClock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** What the stays tell the desk of who comes in; the two do not know each other. */
final class AwayOnStays implements AwayToday {
    private final ParticipantQueries participants;
    private final HouseClock clock;

    AwayOnStays(ParticipantQueries participants, HouseClock clock) {
        this.participants = participants;
        this.clock = clock;
    }

    @Override
    public Map<PersonId, LocalDate> of(Collection<PersonId> people) {
        return people.isEmpty() ? Map.of() : participants.awayOn(clock.today(), people);
    }

    @Override
    public Class<? extends Record> changed() {
        return StaysChanged.class;
    }
}
