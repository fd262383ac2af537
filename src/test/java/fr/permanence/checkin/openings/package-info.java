/** What is kept of openings. */
@NullMarked
package fr.permanence.checkin.openings;

import org.jspecify.annotations.NullMarked;
