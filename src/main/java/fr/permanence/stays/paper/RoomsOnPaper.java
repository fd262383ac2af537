package fr.permanence.stays.paper;

import fr.permanence.ids.StayId;
import fr.permanence.stays.StayDays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who sleeps where, for papers; empty while there is no plan. */
@FunctionalInterface
public interface RoomsOnPaper {
    List<Room> of(StayId stay);

    /**
     * One room.
     *
     * @param sleepers who sleeps in it
     */
    record Room(String name, List<Sleeper> sleepers) {
        public Room {
            sleepers = List.copyOf(sleepers);
        }

        @Override
        public String toString() {
            return "Room";
        }
    }

    /**
     * Somebody in a room.
     *
     * @param nights the evenings of her first and last night there; null for all nights of the stay
     */
    record Sleeper(String name, @Nullable StayDays nights) {
        @Override
        public String toString() {
            return "Sleeper";
        }
    }
}
