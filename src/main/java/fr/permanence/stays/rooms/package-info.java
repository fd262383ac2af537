/** Rooms and beds of a stay: what the house has, who sleeps where, who wishes to be with whom. */
@NullMarked
package fr.permanence.stays.rooms;

import org.jspecify.annotations.NullMarked;
