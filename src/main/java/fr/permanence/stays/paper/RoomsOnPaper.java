package fr.permanence.stays.paper;

import fr.permanence.ids.StayId;
import java.util.List;

/** Who sleeps where, said as it is printed; empty while there is no plan. */
@FunctionalInterface
public interface RoomsOnPaper {
    List<Room> of(StayId stay);

    /**
     * One room.
     *
     * @param sleepers who sleeps in it, with the nights where not all
     */
    record Room(String name, List<String> sleepers) {
        public Room {
            sleepers = List.copyOf(sleepers);
        }

        @Override
        public String toString() {
            return "Room";
        }
    }
}
