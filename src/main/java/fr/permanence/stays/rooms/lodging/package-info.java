/** Rooms, beds and who sleeps in them, and the rules that no plan and no hand breaks. */
@NullMarked
package fr.permanence.stays.rooms.lodging;

import org.jspecify.annotations.NullMarked;
