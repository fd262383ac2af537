/** Sessions as a file that calendar programs read. */
@NullMarked
package fr.permanence.activities.calendar;

import org.jspecify.annotations.NullMarked;
