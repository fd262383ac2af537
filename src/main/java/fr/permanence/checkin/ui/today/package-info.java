/** The day as the desk shows it: who came, what was given, who waits, and what one does for a line. */
@NullMarked
package fr.permanence.checkin.ui.today;

import org.jspecify.annotations.NullMarked;
