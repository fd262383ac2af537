/** Who is in, the list to be read out when the house must be left, and the half-days of children. */
@NullMarked
package fr.permanence.checkin.ui.presence;

import org.jspecify.annotations.NullMarked;
