/** Stays away from it all: where, when, how many; who goes, and all that a departure needs, stand in the rooms below. */
@NullMarked
package fr.permanence.stays;

import org.jspecify.annotations.NullMarked;
