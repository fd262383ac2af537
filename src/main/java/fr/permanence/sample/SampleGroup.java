package fr.permanence.sample;

import fr.permanence.ids.AccompanierId;
import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.TravellingChildId;
import fr.permanence.stays.Stay;
import fr.permanence.stays.participants.ChildDraft;
import fr.permanence.stays.participants.OwnDays;
import fr.permanence.stays.prepare.AccompanierDraft;
import java.util.List;

/**
 * Those who go on one invented stay together.
 *
 * @param to the place in {@link SampleTrips#DESTINATIONS}
 */
record SampleGroup(int to, Stay stay, List<Woman> women, List<Companion> team) {
    /** A woman who has a place, with the children who travel with her. */
    record Woman(ParticipantId id, OwnDays days, List<Child> children) {
        boolean comesLater() {
            return days.from() != null;
        }
    }

    /** A child who travels. */
    record Child(TravellingChildId id, ChildDraft is) {}

    /** One of the team. */
    record Companion(AccompanierId id, AccompanierDraft is) {}

    SampleGroup {
        women = List.copyOf(women);
        team = List.copyOf(team);
    }

    /** Everybody, children included. */
    int heads() {
        return women.stream().mapToInt(woman -> 1 + woman.children().size()).sum() + team.size();
    }
}
