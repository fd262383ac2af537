/** The openings to come, with their hours and team. */
@NullMarked
package fr.permanence.checkin.ui.openings;

import org.jspecify.annotations.NullMarked;
