/** The calendar files that leave the house, whatever stands in them. */
@NullMarked
package fr.permanence.calendar;

import org.jspecify.annotations.NullMarked;
