/** Stays as a file that calendar programs read. */
@NullMarked
package fr.permanence.stays.calendar;

import org.jspecify.annotations.NullMarked;
