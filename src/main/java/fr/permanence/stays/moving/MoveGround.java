package fr.permanence.stays.moving;

import fr.permanence.ids.PersonId;
import fr.permanence.ids.StayId;
import fr.permanence.stays.Stay;
import fr.permanence.stays.StayLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that decides what a stay would run into on other days; once read, nothing more is asked of the store.
 *
 * @param others the other stays of the years around it that are held
 * @param going who has a place on each of them
 * @param papers those of who has a place on it
 */
public record MoveGround(Stay stay, List<StayLine> others, Map<StayId, Set<PersonId>> going, List<PapersOf> papers) {
    public MoveGround {
        others = List.copyOf(others);
        going = Map.copyOf(going);
        papers = List.copyOf(papers);
    }

    /**
     * The papers of one who has a place.
     *
     * @param name as she chose it
     * @param until the last day of a return that the best of them does for; null when it has no end
     */
    public record PapersOf(
            PersonId person, String name, @Nullable LocalDate until) {
        @Override
        public String toString() {
            return "PapersOf[" + person + "]";
        }
    }

    @Override
    public String toString() {
        return "MoveGround[" + stay.id() + "]";
    }
}
