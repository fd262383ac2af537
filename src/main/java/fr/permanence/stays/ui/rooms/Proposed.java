package fr.permanence.stays.ui.rooms;

import fr.permanence.stays.rooms.plan.RoomPlan;
import fr.permanence.stays.rooms.plan.RoomQuestion;

/** A plan that is looked at before it is kept. */
record Proposed(RoomQuestion question, RoomPlan plan) {}
