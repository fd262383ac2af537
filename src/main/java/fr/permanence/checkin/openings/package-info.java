/** Openings of the house: their hours, and the team on duty. */
@NullMarked
package fr.permanence.checkin.openings;

import org.jspecify.annotations.NullMarked;
