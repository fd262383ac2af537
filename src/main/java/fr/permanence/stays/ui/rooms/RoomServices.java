package fr.permanence.stays.ui.rooms;

import fr.permanence.change.Undo;
import fr.permanence.stays.Stays;
import fr.permanence.stays.rooms.Beds;
import fr.permanence.stays.rooms.RoomWishes;
import fr.permanence.stays.rooms.Rooms;
import fr.permanence.text.HouseClock;

/** What filling rooms asks of the house. */
public record RoomServices(Rooms rooms, Beds beds, RoomWishes wishes, Stays stays, Undo undo, HouseClock clock) {}
