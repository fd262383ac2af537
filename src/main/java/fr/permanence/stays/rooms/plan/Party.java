package fr.permanence.stays.rooms.plan;

import fr.permanence.stays.rooms.lodging.Sleeper;
import java.util.List;

/** Those who are put in one room together or not at all: a mother with her children, or somebody by herself. */
record Party(List<Sleeper> members) {
    Party {
        members = List.copyOf(members);
    }

    int size() {
        return members.size();
    }
}
